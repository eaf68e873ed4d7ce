import Wording

/// What the checker keeps of a quiz, which is little: thousands of questions are many megabytes.
struct BankFacts {
  /// What is kept of a question.
  struct Question {
    let id: QuestionID
    /// Whether its answers are right or wrong.
    let isGraded: Bool
  }

  /// The quiz's id.
  let id: ItemID
  /// The language that it was read in.
  let language: LanguageTag
  /// Its questions, in order.
  let questions: [Question]
  /// Whether its right choices give themselves away.
  let patterns: ChoicePatterns

  /// The facts of a bank.
  init(of bank: QuestionBank) {
    id = bank.id
    language = bank.language
    questions = bank.questions.map { Question(id: $0.id, isGraded: $0.isGraded) }
    patterns = ChoicePatterns(of: bank)
  }
}
