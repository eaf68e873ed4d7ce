import Wording

/// A part of a text that its translation has too, by which the two are laid side by side.
struct Landmark: Hashable {
  /// What it is.
  enum Kind: Hashable {
    case heading(Int)
    case picture
    case table
    case question(QuestionID)
  }
  var kind: Kind
  var position: Position

  init(_ kind: Kind, at position: Position) {
    self.kind = kind
    self.position = position
  }

  /// What it is, in words.
  var message: Message {
    switch kind {
    case .heading(let level): Message("check.part.heading", ["level": .number(level)])
    case .picture: Message("check.part.picture")
    case .table: Message("check.part.table")
    case .question(let id): Message("check.part.question", ["id": .text(id.rawValue)])
    }
  }
}

extension Reading {
  /// Warns where a translation first has another part than its source.
  ///
  /// A question that only one of them has is a finding of its own, which says more.
  mutating func warnOfOtherStructure(than source: Reading) {
    guard questions == source.questions else { return }
    let (here, there) = (landmarks, source.landmarks)
    let count = max(here.count, there.count)
    let parting = (0..<count).first { here[safely: $0]?.kind != there[safely: $0]?.kind }
    guard let parting else { return }
    let nothing = Message("check.part.nothing")
    let found = here[safely: parting]
    let expected = there[safely: parting] ?? there.last
    report(
      .translationStructure, at: (found ?? here.last)?.position ?? .start,
      [
        "expected": .message(there[safely: parting]?.message ?? nothing),
        "found": .message(found?.message ?? nothing),
        "place": .text(source.file.place(of: expected?.position ?? .start).description),
      ])
  }

  private var questions: Set<QuestionID> {
    Set(landmarks.compactMap { if case .question(let id) = $0.kind { id } else { nil } })
  }
}
