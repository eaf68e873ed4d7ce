import CourseFormat
import Stage

/// Something in a text that can be opened, and the words that say so.
struct Reference: Hashable, Sendable {
  /// What is opened.
  enum Target: Hashable, Sendable {
    case link(LinkTarget)
    /// A footnote, by its number in the lesson.
    case note(Int)
    case picture(Picture)
  }

  /// What is opened.
  var target: Target
  /// The words.
  var spot: Passage.Spot
}
