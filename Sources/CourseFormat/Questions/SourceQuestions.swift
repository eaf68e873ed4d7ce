/// The questions of the source language, to which a translation is joined.
struct SourceQuestions {
  /// Those that could be read.
  let questions: [QuestionID: Question]
  /// The ids of all of them.
  private let ids: Set<QuestionID>

  /// The questions that could be read, and the ids of those that could not.
  init(_ questions: [Question], unread: Set<QuestionID> = []) {
    self.questions = Dictionary(questions.map { ($0.id, $0) }) { first, _ in first }
    ids = unread.union(self.questions.keys)
  }

  /// Whether the source has a question of that id, even one that could not be read.
  func has(_ id: QuestionID) -> Bool { ids.contains(id) }
}
