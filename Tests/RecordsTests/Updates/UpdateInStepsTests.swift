import CourseFormat
import Foundation
import Learning
import Support
import Testing
import Wording

@testable import Records

/// What a trainer mends in a question before its key turns out to be wrong.
struct SampleMending: Sendable, CustomTestStringConvertible {
  let testDescription: String
  /// What the version says of it.
  var changes: String?
  let make: @Sendable (UpdatedCourse) throws -> Void

  static let quiz = "quizzes/final.en.md"

  static let all = [
    SampleMending(testDescription: "the heading") {
      try $0.change("How much water?", to: "How much clean water?", in: quiz)
    },
    SampleMending(testDescription: "the text under the heading") {
      try $0.change("{#water}\n", to: "{#water}\n\nFor one packet.\n", in: quiz)
    },
    SampleMending(testDescription: "what a choice is answered with") {
      try $0.change("A glass\n  > No.", to: "A glass\n  > Too little.", in: quiz)
    },
    SampleMending(testDescription: "one more wrong choice") {
      try $0.change("- [ ] A glass", to: "- [ ] A spoon\n  > No.\n- [ ] A glass", in: quiz)
    },
    SampleMending(testDescription: "the order of the choices") {
      try $0.change("- [ ] A bucket\n  > No.\n", to: "", in: quiz)
      try $0.change("- [ ] A glass", to: "- [ ] A bucket\n  > No.\n- [ ] A glass", in: quiz)
    },
    SampleMending(testDescription: "another choice") {
      try $0.change("A glass", to: "One glass", in: quiz)
    },
    SampleMending(testDescription: "the name", changes: "  retired: {water: much}") {
      try $0.change("{#water}", to: "{#much}", in: quiz)
    },
    SampleMending(testDescription: "the name of the quiz", changes: "  retired: {final: exam}") {
      try $0.change("How much water?", to: "How much clean water?", in: quiz)
      try $0.change("final", to: "exam", in: "course.yaml")
      try $0.rename(quiz, to: "quizzes/exam.en.md")
    },
    SampleMending(testDescription: "nothing in it") {
      try $0.change("Stir.", to: "Stir well.", in: "lessons/how.en.md")
    },
  ]
}

@Suite("A key that changes when its question has been mended before")
struct UpdateInStepsTests {
  let course: UpdatedCourse
  let cohort: Cohort
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    course = try UpdatedCourse()
    cohort = try Cohort(folder, in: course.old)
  }

  /// Takes everybody from the old version to the new one.
  private func update() throws -> [Cohort.Stage: UpdatePlan] {
    let findings = CourseChecker(today: CalendarDay(daysSince1970: 20_000)).check(
      at: course.paths.new, against: course.paths.old)
    #expect(findings.map(\.code.rawValue) == [])
    return try cohort.update(course)
  }

  /// A bucket is right and nothing else.
  private func changeKey(in quiz: String = SampleMending.quiz) throws {
    try course.change("[x] A litre\n  > Yes.", to: "[ ] A litre\n  > No.", in: quiz)
    try course.change("[ ] A bucket\n  > No.", to: "[x] A bucket\n  > Yes.", in: quiz)
  }

  @Test("counts for what was answered before, whatever was mended", arguments: SampleMending.all)
  func rescored(mending: SampleMending) throws {
    try course.step(to: "1.0.1", mending.changes)
    try mending.make(course)
    _ = try update()
    let isRenamed = mending.changes?.contains("water") == true
    let id: QuestionID = isRenamed ? "much" : "water"
    let quiz: ItemID = mending.changes?.contains("exam") == true ? "exam" : "final"
    try course.step(to: "1.0.2", "  regrade: {\(id): rescore}")
    try changeKey(in: "quizzes/\(quiz).en.md")
    let given = try cohort[.failed][quiz].lastAttempt?.answers[id]
    let plans = try update()
    #expect(plans[.failed]?.passed == [quiz])
    #expect(plans.values.allSatisfy { $0.unmarked.isEmpty })
    let attempt = try #require(try cohort[.failed][quiz].lastAttempt)
    #expect(attempt.passed == true && attempt.answers[id]?.score == .full)
    // What was answered, and to which text, stays as it was.
    #expect(attempt.answers[id]?.revision == given?.revision)
    #expect(attempt.answers[id]?.response == given?.response)
    #expect(try cohort[.answering][quiz].openAttempt?.answers[id]?.score == .full)
    #expect(try cohort[.exhausted][quiz].isDone == false)
    #expect(try cohort[.certified].isComplete)
    let digest = try cohort.store.stateDigest()
    try cohort.store.rebuild()
    #expect(try cohort.store.stateDigest() == digest)
  }

  @Test("counts through several updates, one after the other")
  func severalSteps() throws {
    for (number, mending) in SampleMending.all.enumerated() where mending.changes == nil {
      try course.step(to: "1.0.\(number + 1)")
      try mending.make(course)
      _ = try update()
    }
    try course.step(to: "1.1.0", "  retired: {water: much}")
    try course.change("{#water}", to: "{#much}", in: SampleMending.quiz)
    _ = try update()
    try course.step(to: "1.1.1", "  regrade: {much: rescore}")
    try changeKey()
    #expect(try update()[.failed]?.passed == ["final"])
  }

  @Test("says whose answer has other words now, and counts once it has its own again")
  func reworded() throws {
    try course.step(to: "1.0.1")
    try course.change("A bucket", to: "A whole bucket", in: SampleMending.quiz)
    _ = try update()
    try course.step(to: "1.0.2", "  regrade: {water: rescore}")
    try course.change("[x] A litre", to: "[ ] A litre", in: SampleMending.quiz)
    try course.change("[ ] A whole bucket", to: "[x] A whole bucket", in: SampleMending.quiz)
    let plans = try update()
    #expect(
      plans[.failed]?.unmarked == [
        UnmarkedAnswer(question: "water", item: "final", attempt: 1, reason: .partGone)
      ])
    #expect(plans[.failed]?.passed == [] && plans[.exhausted]?.unmarked == [])
    try course.step(to: "1.0.3", "  regrade: {water: rescore}")
    try course.change("A whole bucket", to: "A bucket", in: SampleMending.quiz)
    #expect(try update()[.failed]?.passed == ["final"])
  }

  @Test("knows a choice by an id that it got before its words changed")
  func named() throws {
    try course.step(to: "1.0.1")
    try course.change("A bucket", to: "A bucket {#bucket}", in: SampleMending.quiz)
    _ = try update()
    try course.step(to: "1.0.2")
    try course.change("A bucket", to: "A whole bucket", in: SampleMending.quiz)
    _ = try update()
    try course.step(to: "1.0.3", "  regrade: {water: rescore}")
    try course.change("[x] A litre", to: "[ ] A litre", in: SampleMending.quiz)
    try course.change("[ ] A whole bucket", to: "[x] A whole bucket", in: SampleMending.quiz)
    #expect(try update()[.failed]?.passed == ["final"])
  }

  @Test("says so where an update was kept before former questions were")
  func oldFacts() throws {
    try course.step(to: "1.0.1")
    try course.change("How much water?", to: "How much clean water?", in: SampleMending.quiz)
    let (old, new) = (CourseEdition(try course.old), CourseEdition(try course.new))
    try cohort.store.update("fluids") {
      var update = UpdatePlan($0, from: old, to: new, changes: Changes())?.update
      update?.formerQuestions = []
      return update
    }
    try course.step(to: "1.0.2", "  regrade: {water: rescore}")
    try changeKey()
    #expect(try update()[.failed]?.unmarked.map(\.reason) == [.formUnknown])
  }
}
