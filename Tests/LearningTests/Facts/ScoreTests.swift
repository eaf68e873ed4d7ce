import Learning
import Testing

@Suite("Scores")
struct ScoreTests {
  @Test("a score lies between nothing and the whole")
  func isBounded() {
    #expect(Score(rawValue: -1) == .zero)
    #expect(Score(rawValue: .min) == .zero)
    #expect(Score(rawValue: 10_001) == .full)
    #expect(Score(rawValue: .max) == .full)
    #expect(Score(rawValue: 1234).rawValue == 1234)
  }

  @Test(
    "a part of a whole is rounded down, so that nobody passes by rounding",
    arguments: [
      (0, 3, 0), (1, 3, 3333), (2, 3, 6666), (3, 3, 10_000), (4, 5, 8000), (799, 1000, 7990),
      (79_999, 100_000, 7999), (1, 10_001, 0), (9999, 10_000, 9999), (12, 15, 8000), (5, 7, 7142),
    ])
  func roundsDown(points: Int, total: Int, expected: Int) {
    #expect(Score(points, of: total).rawValue == expected)
  }

  @Test(
    "what cannot be a part is brought inside",
    arguments: [
      (1, 0, 0), (0, 0, 0), (1, -5, 0), (-1, 5, 0), (-1, -1, 0), (7, 5, 10_000),
      (.max, .max, 10_000), (.max, 1, 10_000), (.min, 1, 0), (.max - 1, .max, 9999),
      (.max / 2, .max, 4999), (1, .max, 0), (.max, .min, 0),
    ] as [(Int, Int, Int)])
  func staysInside(points: Int, total: Int, expected: Int) {
    #expect(Score(points, of: total).rawValue == expected)
  }

  @Test("whole per cent are rounded down")
  func hasPercent() {
    #expect(Score(rawValue: 7999).percent == 79)
    #expect(Score(rawValue: 8000).percent == 80)
    #expect(Score.full.percent == 100)
    #expect(Score.zero.percent == 0)
  }

  @Test("lower scores come first")
  func orders() {
    #expect(Score.zero < Score(rawValue: 1))
    #expect(Score(rawValue: 9999) < .full)
    #expect(max(Score(rawValue: 3), Score(rawValue: 5)).rawValue == 5)
  }
}
