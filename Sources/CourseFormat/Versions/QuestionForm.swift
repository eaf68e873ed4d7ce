/// A question as far as the numbers in answers to it need it: its kind, and its parts in order.
///
/// It is kept when the question changes, so that it can still be told what was answered then. Of a
/// part's words and id it has only digests: enough to find them again, and as long for all.
public struct QuestionForm: Hashable, Sendable {
  /// What is answered, and how.
  public enum Kind: String, Sendable, CaseIterable {
    /// See ``Question/Body``, also for the others.
    case choice, number, text, match, order, cloze, likert, reflect
  }

  /// What is answered, and how.
  public var kind: Kind
  /// The lists whose parts an answer names by number: the choices; the rows and what can be joined
  /// to them; the steps; of each gap what can be chosen, nothing where it is typed; the levels.
  ///
  /// A part's label is the ``Revision`` of its words, and its id that of its id.
  public var lists: [[PartMatching.Part]]

  /// A form of a kind with some lists of parts.
  public init(_ kind: Kind, lists: [[PartMatching.Part]] = []) {
    (self.kind, self.lists) = (kind, lists)
  }

  /// The form of a question.
  public init(_ question: Question) {
    switch question.body {
    case .choice(let choice):
      self.init(
        .choice,
        lists: [choice.choices.map { Self.part($0.label.plainText, id: $0.id) }])
    case .number: self.init(.number)
    case .text: self.init(.text)
    case .match(let match):
      self.init(.match, lists: [match.rows.map(\.left), match.options].map(Self.parts))
    case .order(let order): self.init(.order, lists: [Self.parts(order.steps)])
    case .cloze(let cloze):
      self.init(
        .cloze,
        lists: cloze.gaps.map { gap in
          guard case .choice(let options, _) = gap else { return [] }
          return options.map { Self.part($0.string) }
        })
    case .likert(let likert):
      // The usual levels have no words here, and a scale is the same by how many it has.
      self.init(.likert, lists: [(0..<likert.count).map { Self.part("\($0)") }])
    case .reflect: self.init(.reflect)
    }
  }

  private static func parts(_ labels: [[Inline]]) -> [PartMatching.Part] {
    labels.map { part($0.plainText) }
  }

  private static func part(_ words: String, id: String? = nil) -> PartMatching.Part {
    PartMatching.Part(
      id: id.map { Revision(of: $0).rawValue }, label: Revision(of: words).rawValue)
  }
}
