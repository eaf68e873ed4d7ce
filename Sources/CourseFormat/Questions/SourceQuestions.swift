/// The questions of the source language, to which a translation is joined.
struct SourceQuestions {
  /// Those that could be read.
  let questions: [QuestionID: Question]
  private let unread: UnreadQuestions

  /// The questions that could be read, and what is known of those that could not.
  init(_ questions: [Question], unread: UnreadQuestions = .none) {
    self.questions = Dictionary(questions.map { ($0.id, $0) }) { first, _ in first }
    self.unread = unread
  }

  /// Whether the source has, or may have, a question of that id.
  func has(_ id: QuestionID) -> Bool {
    questions[id] != nil || unread.hasNameless || unread.ids.contains(id)
  }
}

/// The questions of a file that could not be read; a translation is not blamed for them.
struct UnreadQuestions {
  /// The ids of all questions of the file.
  var ids: Set<QuestionID>
  /// Whether one of them has no id.
  var hasNameless: Bool

  /// Every question could be read.
  static let none = UnreadQuestions(ids: [], hasNameless: false)
}

extension Reading {
  /// What a translation of this file must know of its questions.
  var unreadQuestions: UnreadQuestions {
    let ids = ids.keys.compactMap { if case .question(let id) = $0 { id } else { nil } }
    return UnreadQuestions(ids: Set(ids), hasNameless: hasNamelessQuestion)
  }
}
