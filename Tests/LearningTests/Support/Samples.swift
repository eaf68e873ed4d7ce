import CourseFormat
import Foundation
import Learning
import Support
import Typography

// What the tests of learning are about: small courses, quizzes and answers.

extension Question {
  /// A question of a kind, with no more words than it needs.
  static func sample(_ id: QuestionID, _ body: Body) -> Question {
    Question(id: id, prompt: [.text("?")], body: body, revision: .sample)
  }
}

extension Revision {
  static let sample = Revision(rawValue: "0123456789abcdef")
}

extension QuestionBank {
  /// A bank of so many questions, `q1` and so on.
  static func sample(_ count: Int) -> QuestionBank {
    let questions = (0..<count).map {
      Question.sample(QuestionID(rawValue: "q\($0 + 1)"), .text(TextQuestion(accepted: ["yes"])))
    }
    return QuestionBank(id: "quiz", language: "en", title: "Quiz", questions: questions)
  }
}

extension Answer {
  /// An answer that was worth so much.
  static func sample(_ question: QuestionID, _ score: Score = .full) -> Answer {
    Answer(question: question, revision: .sample, response: .text("yes"), score: score)
  }
}

extension Manifest {
  /// A course of some modules.
  static func sample(_ modules: [[OutlineItem]], order: Order = .free) -> Manifest {
    let outline = modules.enumerated().map { index, items in
      Module(
        id: Identifier(rawValue: "module-\(index + 1)"), title: Localized("Module"), items: items)
    }
    var manifest = Manifest(
      id: "course", version: CourseVersion(1, 0, 0), languages: ["en"],
      title: Localized("Course"), outline: outline)
    manifest.order = order
    return manifest
  }
}

extension OutlineItem {
  static func lesson(_ id: ItemID) -> OutlineItem { OutlineItem(id: id, kind: .lesson) }

  static func quiz(_ id: ItemID, _ rules: QuizRules = QuizRules()) -> OutlineItem {
    OutlineItem(id: id, kind: .quiz(rules))
  }
}

extension CourseStanding {
  /// The standing of somebody who has begun and done some items.
  static func sample(done: [ItemID] = [], last: ItemID? = nil) -> CourseStanding {
    var standing = CourseStanding()
    standing.enrolledVersion = CourseVersion(1, 0, 0)
    for item in done { standing[item].isDone = true }
    standing.lastItem = last
    return standing
  }
}
