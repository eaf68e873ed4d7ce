import Testing

@testable import karatu_bench

@Suite("A quantity")
struct QuantityTests {
  @Test("is told with as many decimals as its unit deserves")
  func descriptions() {
    #expect(Quantity.count(292).description == "292")
    #expect(Quantity.bytes(1_015).description == "1015 B")
    #expect(Quantity.time(.microseconds(14_960)).description == "15.0 ms")
    #expect(Quantity.time(.microseconds(40)).description == "0.0 ms")
    #expect(Quantity.memory(21 << 20).description == "21.0 MiB")
    #expect(Quantity.ratio(.seconds(107), .seconds(100)).description == "1.07 times")
  }

  @Test("of many the middle one is taken, of none nothing")
  func medians() {
    #expect([Duration.seconds(9), .seconds(1), .seconds(2)].median == .seconds(2))
    #expect([Duration]().median == .zero)
    #expect([7, 1, 3, 100].median == 7)
    #expect([Int]().median == 0)
  }
}
