import Stage
import Typography
import Wording

/// Words that are looked for in a lesson, and where they stand.
struct LessonSearch: Hashable, Sendable {
  /// What is looked for.
  var words = ""
  /// Whether the words are still being typed.
  var isTyping = true
  /// Whether they were found in all courses, so that leaving leads back to what was found.
  var isOfAllCourses = false
  /// Where they stand, in the order of the text.
  private(set) var found: [Passage.Spot] = []
  /// Which of the places the reader is at.
  var current: Int?

  /// Looks for the words, whatever their capitals and accents are.
  mutating func find(in blocks: [Prose]) {
    let sought = FoldedText(DisplayText(words))
    var found: [Passage.Spot] = []
    for (block, prose) in blocks.enumerated() where !sought.isEmpty {
      for (number, phrases) in prose.texts.enumerated() {
        let text = DisplayText(phrases.map(\.text.string).joined())
        for range in FoldedText(text).ranges(of: sought) {
          found.append(Passage.Spot(block: block, text: number, range: range))
        }
      }
    }
    (self.found, isTyping, current) = (found, false, nil)
  }

  /// Which of the places the reader is at, in words.
  func standing(in world: World) -> DisplayText? {
    guard !isTyping, let current else { return nil }
    return world.say(
      "reader.match",
      [
        "words": .text(DisplayText(words).string), "number": .number(current + 1),
        "total": .number(found.count),
      ])
  }
}
