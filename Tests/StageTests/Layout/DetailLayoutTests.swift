import Support
import Testing
import Typography

@testable import Stage

@Suite("Names and their values")
struct DetailLayoutTests {
  private let details: [Element] = [
    .detail(Detail(label: "Time spent", value: "6 h 20 min")),
    .detail(Detail(label: "Lessons", value: "31 of 52", meter: 5961)),
    .detail(Detail(label: "Quizzes passed", value: "7 of 9", meter: 7777)),
  ]

  @Test("names stand under each other, then values, then bars")
  func columns() {
    #expect(
      rows(details, width: 60) == [
        "Time spent       6 h 20 min",
        "Lessons          31 of 52   #####-----",
        "Quizzes passed   7 of 9     #######---",
      ])
  }

  @Test("where there is no room for the bars, the values alone say it")
  func narrow() {
    #expect(
      rows(details, width: 30) == [
        "Time spent       6 h 20 min", "Lessons          31 of 52", "Quizzes passed   7 of 9",
      ])
  }

  @Test("a value that is too long goes on under itself")
  func hanging() {
    let detail = Detail(label: "Number", value: "019b2c6e 4f7d 7a31 8c2e")
    #expect(
      rows([.detail(detail)], width: 24) == ["Number   019b2c6e 4f7d", "         7a31 8c2e"])
  }

  @Test("where names or words have no room in columns, each value follows its name")
  func runsOn() {
    let long = Element.detail(Detail(label: "Answers are explained", value: "at the end"))
    let short = Element.detail(Detail(label: "To pass", value: "60 %", meter: 6_000))
    #expect(
      rows([short, long], width: 22) == [
        "To pass: 60 %", "Answers are", "  explained: at the", "  end",
      ])
    let word = Element.detail(Detail(label: "Questions", value: "unlimited"))
    #expect(rows([word], width: 20) == ["Questions:", "  unlimited"])
    #expect(rows([word], width: 21) == ["Questions   unlimited"])
  }

  @Test(
    "a bar is empty only at nothing and full only at everything",
    arguments: [
      (-1, "----------"), (0, "----------"), (1, "#---------"), (999, "#---------"),
      (1000, "#---------"), (2000, "##--------"), (5999, "#####-----"), (9999, "#########-"),
      (10_000, "##########"), (10_001, "##########"), (.max, "##########"),
      (.min, "----------"),
    ])
  func bar(meter: Int, bar: DisplayText) {
    #expect(DetailLayout.bar(meter) == bar)
  }

  @Test("a bar never shrinks while what it measures grows")
  func growing() {
    let full = (0...10_000).map { DetailLayout.bar($0).string.count { $0 == "#" } }
    #expect(zip(full, full.dropFirst()).allSatisfy { $0 <= $1 })
    #expect(full.count { $0 == 0 } == 1)
    #expect(full.count { $0 == 10 } == 1)
  }
}
