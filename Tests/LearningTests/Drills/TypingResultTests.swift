import Learning
import Support
import Testing

@Suite("How an exercise was typed")
struct TypingResultTests {
  private func result(
    _ asked: String, _ given: String, seconds: Int = 60, accuracy: Int? = nil, speed: Int? = nil
  ) -> TypingResult {
    TypingResult(of: [asked], typed: [given], seconds: seconds, accuracy: accuracy, speed: speed)
  }

  @Test(
    "counts each slip once, wherever it is",
    arguments: [
      ("asdf jkl", "asdf jkl", 10_000), ("asdf jkl", "asdf jk", 8750),
      ("asdf jkl", "sdf jkl", 8750),
      ("asdf jkl", "asdff jkl", 8888), ("asdf jkl", "asxf jkl", 8750), ("asdf jkl", "", 0),
      ("abcd", "wxyz", 0), ("ab", "ba", 0), ("abc", "xxxxxx", 0), ("a", "aaaa", 2500),
      ("d’être", "d'être", 10_000), ("qui\u{A0}?", "qui ?", 10_000),
      ("“a” – b", "\"a\" - b", 10_000),
      ("é", "e\u{301}", 10_000), ("é", "e", 0), ("Ab", "ab", 5000),
    ])
  func accuracy(asked: String, given: String, accuracy: Int) {
    #expect(result(asked, given).accuracy.rawValue == accuracy)
  }

  @Test(
    "has a speed in right characters a minute",
    arguments: [(60, 8), (30, 16), (1, 480), (0, 480), (-5, 480), (7, 68), (Int.max, 0)])
  func speed(seconds: Int, speed: Int) {
    #expect(result("asdf jkl", "asdf jkl", seconds: seconds).speed == speed)
    #expect(result("asdf jkl", "ASDF JKL", seconds: 60).speed == 1)
  }

  @Test("weighs lines by their length, and misses those that were not typed")
  func lines() {
    let result = TypingResult(of: ["ab", "abcdef"], typed: ["xx", "abcdef"], seconds: 60)
    #expect(result.accuracy.rawValue == 7500 && result.speed == 6)
    #expect(TypingResult(of: ["ab", "ab"], typed: ["ab"], seconds: 1).accuracy.rawValue == 5000)
    #expect(TypingResult(of: [], typed: ["ab"], seconds: 1).accuracy == .zero)
  }

  @Test("is enough where it is as accurate and as fast as was asked for")
  func enough() {
    #expect(result("asdf", "asdf").isEnough)
    #expect(result("asdf", "xxxx").isEnough)
    #expect(result("asdf", "asdx", accuracy: 75).isEnough)
    #expect(!result("asdf", "asdx", accuracy: 76).isEnough)
    #expect(result("asdf", "asdf", seconds: 4, speed: 60).isEnough)
    #expect(!result("asdf", "asdf", seconds: 5, speed: 60).isEnough)
    #expect(!result("asdf", "asdx", seconds: 1, accuracy: 90, speed: 60).isEnough)
  }

  @Test("is better if it is enough, then if it is more accurate, then if it is faster")
  func better() {
    let results = [
      TypingResult(accuracy: .zero, speed: 900, isEnough: false),
      TypingResult(accuracy: .full, speed: 10, isEnough: false),
      TypingResult(accuracy: .zero, speed: 5, isEnough: true),
      TypingResult(accuracy: .full, speed: 1, isEnough: true),
      TypingResult(accuracy: .full, speed: 2, isEnough: true),
    ]
    for (i, one) in results.enumerated() {
      for (j, other) in results.enumerated() { #expect(one.isBetter(than: other) == (i > j)) }
    }
  }

  @Test("keeps of two results the better figures, and that either was enough")
  func joined() {
    let slow = TypingResult(accuracy: .full, speed: 10, isEnough: true)
    let fast = TypingResult(accuracy: .full, speed: 20, isEnough: false)
    let best = TypingResult(accuracy: .full, speed: 20, isEnough: true)
    #expect(slow.joined(with: fast) == best && fast.joined(with: slow) == best)
    #expect(fast.joined(with: fast) == fast)
  }

  @Test("lies within its bounds, and is full for the text itself alone")
  func bounds() {
    var chance = SeededGenerator(seed: 3)
    let letters = Array("ab é’")
    for _ in 0..<300 {
      func text() -> String {
        String(
          (0..<Int.random(in: 0...12, using: &chance)).map { _ in
            letters[Int.random(in: 0..<letters.count, using: &chance)]
          })
      }
      let (asked, given) = (text(), text())
      let result = result(asked, given)
      #expect((0...10_000).contains(result.accuracy.rawValue))
      #expect((result.accuracy == .full) == (asked == given && !asked.isEmpty))
      #expect(result.accuracy == self.result(given, asked).accuracy)
    }
  }
}
