import CourseFormat

/// A piece of a course that is found as one: a section of a lesson, a term, a title.
struct Passage: Hashable, Sendable {
  /// What is found.
  enum Kind: Int, Sendable {
    /// The course itself, by its title and what it says of itself.
    case course
    /// A section of a lesson.
    case section
    /// Something else of the outline, by its title alone.
    case item
    /// A term of the glossary.
    case term
  }

  /// What is found.
  var kind: Kind
  /// The id of the item or the term; empty for the course.
  var id = ""
  /// What it is called: a heading, a title, a term.
  var name: String
  /// The title of the lesson that a section belongs to; empty where it is the name.
  var within = ""
  /// What stands in it: one line for each block, which is empty where the block has no words.
  var lines: [String] = []
  /// The number of the first line's block; -1 where a lesson's objectives stand before its blocks.
  var firstBlock = 0
}
