import CourseFormat
import Learning
import Support

/// A course with nothing but a long quiz, each question of which says its own name when answered.
enum QuestionCourse {
  static let course = CourseID(rawValue: "questions")
  static let quiz = ItemID(rawValue: "all")
  /// What stands before the number of a question in what is said to an answer.
  static let word = "taken-"
  /// How a question asks for its answer.
  static let ask = "Your answer, 1 to 2"

  /// A site whose learner has begun the quiz: the first choice at home goes on with it.
  static func site(questions count: Int) throws -> TrialSite {
    let questions = (0..<count).map { QuestionID(rawValue: "question-\($0)") }
    return try TrialSite(courses: files(questions: count)) { store in
      let learner = try store.addLearner(name: TrialSite.learner, language: .english)
      try store.keep(
        [
          .enrolled(course, CourseVersion(1, 0, 0)),
          .quizStarted(course, quiz, attempt: 1, questions: questions),
        ], of: learner.id)
    }
  }

  /// The questions whose answers the program said it had taken.
  static func taken(in output: TerminalOutput) -> [QuestionID] {
    output.text.split(separator: word).dropFirst().compactMap { rest in
      let number = rest.prefix { $0.isNumber }
      // A number that was cut off before its point was not said to the end.
      guard !number.isEmpty, rest.dropFirst(number.count).first == "." else { return nil }
      return QuestionID(rawValue: "question-\(number)")
    }
  }

  private static func files(questions count: Int) -> [String: String] {
    let questions = (0..<count).map { number in
      """
      ## Is this question \(number)? {#question-\(number)}

      - [x] Yes
        > This is \(word)\(number). No control line means that the strip did not work.
      - [ ] No
        > It is.


      """
    }
    return [
      "questions/course.yaml": manifest,
      "questions/quizzes/all.en.md": "# Questions\n\n" + questions.joined(),
      // What is left to read keeps the course from being complete before it is begun.
      "questions/lessons/unread.en.md": "---\ntitle: Unread\n---\n\nNobody comes this far.\n",
    ]
  }

  private static let manifest = """
    format: 1
    id: questions
    version: 1.0.0
    languages: [en]
    title: {en: Questions}
    license: CC0-1.0
    review-by: 2099-12-31
    minutes: 1
    outline:
      - module: only
        title: {en: Questions}
        items:
          - quiz: all
            feedback: each
          - lesson: unread
    completion:
      lessons: all

    """
}
