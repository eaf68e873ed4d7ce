import CourseFormat

extension QuizRules {
  /// Draws the questions of one attempt, in the order they are asked.
  ///
  /// Critical questions are always drawn; the others by chance as far as the quiz draws any. A quiz
  /// that asks its whole bank keeps the trainer's order the first time, since a trainer builds on
  /// it, and is shuffled from the second time on.
  public func draw(from bank: QuestionBank, attempt: Int, seed: UInt64) -> [QuestionID] {
    var generator = SeededGenerator(seed: seed)
    let all = bank.questions.map(\.id)
    guard let draw, draw < all.count else {
      return attempt <= 1 ? all : all.shuffled(using: &generator)
    }
    let always = all.filter(critical.contains)
    let others = all.filter { !critical.contains($0) }.shuffled(using: &generator)
    return (always + others.prefix(max(0, draw - always.count))).shuffled(using: &generator)
  }
}
