import Learning
import Testing

@Suite("The seeded generator")
struct SeededGeneratorTests {
  @Test("gives the published numbers for the published seed")
  func agreesWithTheVector() {
    var generator = SeededGenerator(seed: 1_234_567)
    let numbers = (0..<5).map { _ in generator.next() }
    #expect(
      numbers == [
        6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423,
        4_593_380_528_125_082_431, 16_408_922_859_458_223_821,
      ])
  }

  @Test("gives the same numbers for the same seed, and others for another")
  func followsTheSeed() {
    func numbers(_ seed: UInt64) -> [UInt64] {
      var generator = SeededGenerator(seed: seed)
      return (0..<100).map { _ in generator.next() }
    }
    for seed in [0, 1, 42, .max] as [UInt64] {
      #expect(numbers(seed) == numbers(seed))
      #expect(Set(numbers(seed)).count == 100)
      #expect(numbers(seed) != numbers(seed &+ 1))
    }
  }

  @Test("copies go on independently")
  func isAValue() {
    var first = SeededGenerator(seed: 7)
    _ = first.next()
    var second = first
    #expect(first.next() == second.next())
    _ = first.next()
    #expect(first.next() != second.next())
  }
}
