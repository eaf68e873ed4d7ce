import CourseFormat
import Support
import Testing

@Suite("Finding an old part among the new ones")
struct PartMatchingTests {
  /// Parts from text: `a:Yes` has an id, `Yes` has none.
  private func parts(_ text: String) -> [PartMatching.Part] {
    text.split(separator: " ").map { word in
      let halves = word.split(separator: ":")
      return halves.count == 2
        ? PartMatching.Part(id: String(halves[0]), label: String(halves[1]))
        : PartMatching.Part(label: String(word))
    }
  }

  @Test(
    "goes by id, then by words, then by place",
    arguments: [
      ("A B C", "A B C", [0, 1, 2]),
      ("A B C", "C A B", [1, 2, 0]),
      ("A B C", "A X C", [0, 1, 2]),
      ("A B C", "A C", [0, nil, 1]),
      ("A B", "A X B", [0, 2]),
      ("A B", "X Y", [0, 1]),
      ("A B", "X Y Z", [nil, nil]),
      ("a:A b:B", "b:A a:B", [1, 0]),
      ("a:A B", "B a:X", [1, 0]),
      ("A B", "b:B a:A", [1, 0]),
      ("a:A b:B", "c:A b:B", [nil, 1]),
      ("A A B", "A B A", [0, 2, 1]),
      ("A B C", "B X Y", [nil, 0, 2]),
      ("", "A", []),
      ("A", "", [nil]),
    ] as [(String, String, [Int?])])
  func places(old: String, new: String, places: [Int?]) {
    let matching = PartMatching(from: parts(old), to: parts(new))
    #expect(matching.places == places)
    #expect(matching[-1] == nil && matching[99] == nil)
  }

  @Test(
    "guesses nothing by place where it may not",
    arguments: [
      ("A B C", "A X C", [0, nil, 2]), ("A B", "X Y", [nil, nil]), ("A B C", "C A B", [1, 2, 0]),
      ("a:A B", "B a:X", [1, 0]),
    ] as [(String, String, [Int?])])
  func withoutPlace(old: String, new: String, places: [Int?]) {
    #expect(PartMatching(from: parts(old), to: parts(new), byPlace: false).places == places)
  }

  @Test("finds the rest by way of a form between, and gives no part away twice")
  func complete() {
    let (old, between, new) = (parts("A B C"), parts("c:C a:A B"), parts("a:X C b:B"))
    var matching = PartMatching(from: old, to: new, byPlace: false)
    #expect(matching.places == [nil, 2, 1])
    matching.complete(
      by: PartMatching(from: old, to: between, byPlace: false),
      then: PartMatching(from: between, to: new, byPlace: false))
    #expect(matching.places == [0, 2, 1] && matching.isWhole)
    var taken = PartMatching(from: parts("A B"), to: parts("B"), byPlace: false)
    taken.complete(
      by: PartMatching(from: parts("A B"), to: parts("A"), byPlace: false),
      then: PartMatching(from: parts("A"), to: parts("X"), byPlace: true))
    #expect(taken.places == [nil, 0])
  }

  @Test("gives no new part to two old ones, whatever they are called")
  func isInjective() {
    for seed in 0..<200 as Range<UInt64> {
      var chance = SeededGenerator(seed: seed)
      let names = { (_: Int) -> [PartMatching.Part] in
        (0..<Int.random(in: 0...5, using: &chance)).map { _ in
          PartMatching.Part(
            id: ["a", "b", nil, nil].randomElement(using: &chance) ?? nil,
            label: ["A", "B", "C"].randomElement(using: &chance) ?? "A")
        }
      }
      let (old, new) = (names(0), names(1))
      let matching = PartMatching(from: old, to: new)
      let found = matching.places.compactMap { $0 }
      #expect(Set(found).count == found.count)
      #expect(matching.places.count == old.count && found.allSatisfy(new.indices.contains))
      #expect(matching.added.count == new.count - found.count)
      let isSame = PartMatching(from: old, to: old).places == old.indices.map { Optional($0) }
      let isUnambiguous =
        Set(old).count == old.count
        && Set(old.compactMap(\.id)).count
          == old.compactMap(\.id).count
      if isUnambiguous { #expect(isSame) }
    }
  }
}
