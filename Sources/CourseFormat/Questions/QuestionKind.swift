import Wording

/// One kind of question: what it makes of the blocks under the heading.
///
/// Each kind is one file with the same two parts: how the source language's text gives the answer
/// key, and how a translation's text is joined to that key. `QuestionKinds.all` lists them.
protocol QuestionKind: SendableMetatype {
  /// What stands after the point in `{#id .number}`; nil for the kind without a name.
  static var name: String? { get }
  /// The attributes it knows, apart from id and kind.
  static var attributes: [String] { get }
  /// Whether an answer can be right or wrong.
  static var isGraded: Bool { get }

  /// Reads the question with its answer key, taking out of `parts` what belongs to the answers.
  ///
  /// Nil, with a finding, if there is no key.
  static func readSource(_ parts: inout QuestionParts, _ reading: inout Reading) -> Question.Body?

  /// Reads a translation of a question; the key is the source's.
  ///
  /// Nil, with a finding, if the two cannot be joined.
  static func readTranslation(
    of source: Question.Body, _ parts: inout QuestionParts, _ reading: inout Reading
  ) -> Question.Body?
}

extension QuestionKind {
  static var isGraded: Bool { true }
}

/// The kinds of question that this version of the program knows.
enum QuestionKinds {
  /// All of them.
  static let all: [any QuestionKind.Type] = [
    ChoiceKind.self, NumberKind.self, TextKind.self, MatchKind.self, OrderKind.self,
    ClozeKind.self, LikertKind.self, ReflectKind.self,
  ]

  /// The names that may stand after the point.
  static var names: [String] { all.compactMap { $0.name } }

  /// The kind with a name, or the one without.
  static func named(_ name: String?) -> (any QuestionKind.Type)? {
    all.first { $0.name == name }
  }
}

/// A question's heading and what stands under it, before a kind has made anything of it.
struct QuestionParts {
  /// The heading.
  var heading: MarkdownNode
  /// What stands in braces after the heading.
  var attributes: Attributes
  /// The blocks under the heading; a kind takes its answers out.
  var blocks: [MarkdownNode]
  /// The footnotes that the answers refer to.
  var notes: [Block] = []
  /// How blocks are turned into what a learner sees.
  let reader: BlockReader

  /// Reads a piece of an answer; the footnotes it refers to are shown with the question.
  mutating func inlines(_ nodes: [MarkdownNode], _ reading: inout Reading) -> [Inline] {
    let read = reader.inlines(nodes, &reading)
    notes += read.notes
    return read.inlines
  }

  /// An attribute of the question, with what stands after its `=`.
  func attribute(_ name: String) -> (name: Attributes.Value, value: String?)? {
    attributes.others.first { $0.name.text == name }
  }

  /// Whether an attribute stands alone in the braces.
  func has(_ attribute: String) -> Bool {
    attributes.others.contains { $0.name.text == attribute }
  }
}
