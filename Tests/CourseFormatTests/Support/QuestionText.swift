@testable import CourseFormat

/// Reads one question as a bank would, its heading's words and its explanation put around it.
enum QuestionText {
  /// The question of a text such as `{#q .text}`, a blank line and its answers.
  static func read(
    _ text: String, translating source: Question? = nil
  ) -> (Question?, Reading) {
    var reading = Reading("# Q \(text)\n\n> So.\n")
    let document = MarkdownParser.parse(from: 1, &reading) ?? .init()
    let reader = QuestionReader(
      sources: source.map { SourceQuestions([$0]) },
      blocks: BlockReader(footnotes: document.footnotes))
    let section = Section.starting(at: 0, of: document.blocks, &reading)
    return (section.flatMap { reader.read($0, &reading) }, reading)
  }

  /// What a translation of a question is found to lack, and what a learner gets of it.
  static func translate(_ source: String, _ text: String) -> (Question?, findings: [String]) {
    let (question, reading) = read(text, translating: read(source).0)
    return (question, reading.findings)
  }
}
