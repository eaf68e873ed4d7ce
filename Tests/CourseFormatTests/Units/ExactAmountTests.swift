import Foundation
import Testing

@testable import CourseFormat

@Suite("An exact amount")
struct ExactAmountTests {
  @Test("is compared without rounding, though a third of it has no end")
  func thirds() throws {
    let (minute, hour) = (
      try #require(MeasuringUnit("mL/min")), try #require(MeasuringUnit("mL/h"))
    )
    let amount = try #require(ExactAmount(100, hour, in: minute))
    #expect(!amount.isIn(2...2))
    #expect(amount.isIn(1...2))
    let back = try #require(ExactAmount(5, minute, in: hour))
    #expect(back.isIn(300...300))
    #expect(try #require(ExactAmount(20, hour, in: minute)).isAbout(1, Decimal(1) / 3))
  }

  @Test("has a range in proportion, whatever the signs")
  func proportion() {
    let half = ExactAmount(Decimal(15) / 10)
    #expect(half.isIn(171...189, times: Decimal(15) / 10, over: 180))
    #expect(ExactAmount(Decimal(1425) / 1000).isIn(171...189, times: Decimal(15) / 10, over: 180))
    #expect(!ExactAmount(Decimal(1424) / 1000).isIn(171...189, times: Decimal(15) / 10, over: 180))
    #expect(ExactAmount(-2).isIn(-11 ... -9, times: -2, over: -10))
    #expect(!ExactAmount(-3).isIn(-11 ... -9, times: -2, over: -10))
    #expect(!ExactAmount(0).isIn(-1...1, times: 1, over: 0))
  }

  @Test("is about ten times another, give or take a hundredth")
  func magnitudes() {
    #expect(ExactAmount(1800).isAbout(10, 180))
    #expect(ExactAmount(1782).isAbout(10, 180))
    #expect(ExactAmount(1818).isAbout(10, 180))
    #expect(!ExactAmount(1781).isAbout(10, 180))
    #expect(!ExactAmount(1819).isAbout(10, 180))
    #expect(ExactAmount(-1800).isAbout(10, -180))
    #expect(!ExactAmount(-1800).isAbout(10, 180))
    #expect(!ExactAmount(0).isAbout(10, 0))
  }
}
