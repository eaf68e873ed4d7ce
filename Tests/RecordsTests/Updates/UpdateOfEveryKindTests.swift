import CourseFormat
import Foundation
import Learning
import Support
import Testing
import Wording

@testable import Records

/// An update of a course, and what it asks of learners at every stage.
struct SampleUpdate: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let make: @Sendable (UpdatedCourse) throws -> Void
  /// The items by which the version is known to be new.
  var added: [ItemID] = []
  /// What each stage must do again.
  var redo: [Cohort.Stage: [ItemID]] = [:]
  /// What was called otherwise.
  var moved: [ItemID: ItemID] = [:]
  /// Who passes by it.
  var passes: Set<Cohort.Stage> = []

  static let all = [
    SampleUpdate(testDescription: "a typing mistake is mended") {
      try $0.grow(to: "1.0.1")
      try $0.change("Children dry out", to: "Children dry out fast", in: "lessons/why.en.md")
      try $0.change("A glass", to: "One glass", in: "quizzes/final.en.md")
    },
    SampleUpdate(
      testDescription: "a lesson is added",
      make: {
        try $0.grow(to: "1.1.0")
        try $0.change(
          "- lesson: how\n", to: "- lesson: how\n      - lesson: when\n", in: "course.yaml")
        try $0.write("---\ntitle: When\n---\n\nNow.\n", to: "lessons/when.en.md")
      }, added: ["when"]),
    SampleUpdate(
      testDescription: "a file is renamed",
      make: {
        try $0.grow(to: "1.0.1", "  retired: {why: reasons, final: exam}")
        try $0.change("lesson: why", to: "lesson: reasons", in: "course.yaml")
        try $0.change("final", to: "exam", in: "course.yaml")
        try $0.rename("lessons/why.en.md", to: "lessons/reasons.en.md")
        try $0.rename("quizzes/final.en.md", to: "quizzes/exam.en.md")
      }, moved: ["why": "reasons", "final": "exam"]),
    SampleUpdate(testDescription: "a key changes, and the marks stay") {
      try $0.grow(to: "1.0.1", "  regrade: {water: keep}")
      try $0.change("[x] A litre", to: "[ ] A litre", in: "quizzes/final.en.md")
      try $0.change("[ ] A bucket", to: "[x] A bucket", in: "quizzes/final.en.md")
    },
    SampleUpdate(
      testDescription: "a key changes, and answers are marked again",
      make: {
        try $0.grow(to: "1.0.1", "  regrade: {water: rescore}")
        try $0.change(
          """
          - [ ] A glass
            > No.
          - [x] A litre
            > Yes.
          - [ ] A bucket
            > No.
          """,
          to: """
            - [x] A bucket
              > Yes.
            - [ ] A glass
              > No.
            - [ ] A litre
              > No.
            """, in: "quizzes/final.en.md")
      }, passes: [.failed]),
    SampleUpdate(testDescription: "a question is taken out") {
      try $0.grow(to: "1.0.1", "  retired: {water: }")
      let text = try $0.text(of: "quizzes/final.en.md")
      let start = try #require(text.range(of: "## How much")).lowerBound
      let end = try #require(text.range(of: "## How many")).lowerBound
      try $0.write(String(text[..<start] + text[end...]), to: "quizzes/final.en.md")
    },
    SampleUpdate(testDescription: "choices are put in another order") {
      try $0.grow(to: "1.0.1")
      try $0.change(
        "- [x] ORS\n  > Yes.\n", to: "", in: "lessons/why.en.md")
      try $0.change("- [ ] Tea", to: "- [x] ORS\n  > Yes.\n- [ ] Tea", in: "lessons/why.en.md")
    },
    SampleUpdate(testDescription: "a question moves to another quiz") {
      try $0.grow(to: "1.0.1")
      let text = try $0.text(of: "quizzes/final.en.md")
      let start = try #require(text.range(of: "## How many")).lowerBound
      try $0.write(String(text[..<start]), to: "quizzes/final.en.md")
      try $0.write(
        try $0.text(of: "quizzes/more.en.md") + text[start...], to: "quizzes/more.en.md")
    },
    SampleUpdate(testDescription: "a lesson is taken out") {
      try $0.grow(to: "2.0.0", "  retired: {how: }")
      try $0.change("      - lesson: how\n", to: "", in: "course.yaml")
      try $0.remove("lessons/how.en.md")
    },
    SampleUpdate(testDescription: "a language is added") { course in
      try course.grow(to: "1.0.1")
      try course.change("languages: [en]", to: "languages: [en, fr]", in: "course.yaml")
      for title in ["Fluids", "Basics", "Practice"] {
        try course.change(
          "title: \(title)", to: "title: {en: \(title), fr: \(title)}", in: "course.yaml")
      }
      for (name, text) in UpdatedCourse.files where name.hasSuffix(".en.md") {
        let words = text.replacingOccurrences(of: "[x]", with: "[ ]")
          .replacingOccurrences(of: "= 6\n", with: "")
        try course.write(words, to: name.replacingOccurrences(of: ".en.", with: ".fr."))
      }
    },
    SampleUpdate(testDescription: "the modules are put in another order") {
      try $0.grow(to: "1.0.1")
      let text = try $0.text(of: "course.yaml")
      let basics = try #require(text.range(of: "  - module: basics"))
      let practice = try #require(text.range(of: "  - module: practice"))
      let end = try #require(text.range(of: "completion:"))
      try $0.write(
        String(
          text[..<basics.lowerBound] + text[practice.lowerBound..<end.lowerBound]
            + text[basics.lowerBound..<practice.lowerBound] + text[end.lowerBound...]),
        to: "course.yaml")
    },
    SampleUpdate(testDescription: "the pass mark is raised") {
      try $0.grow(to: "1.0.1")
      try $0.change("pass: 80", to: "pass: 100", in: "course.yaml")
    },
    SampleUpdate(
      testDescription: "parts are to be done again",
      make: { try $0.grow(to: "2.0.0", "  redo: [how, final]\n  note: The dose is new.") },
      redo: [
        .answering: ["how"], .failed: ["how"], .exhausted: ["how"], .certified: ["how", "final"],
      ]),
  ]
}

@Suite("An update of every kind, with learners at every stage")
struct UpdateOfEveryKindTests {
  let course: UpdatedCourse
  let cohort: Cohort
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    course = try UpdatedCourse()
    cohort = try Cohort(folder, in: course.old)
  }

  @Test("takes nothing that it does not name", arguments: SampleUpdate.all)
  func takesNothing(update: SampleUpdate) throws {
    try update.make(course)
    let today = CalendarDay(daysSince1970: 20_000)
    let findings = CourseChecker(today: today).check(
      at: course.paths.new, against: course.paths.old)
    #expect(findings.map(\.code.rawValue) == [])
    let before = try Dictionary(
      uniqueKeysWithValues: Cohort.Stage.allCases.map { ($0, try cohort[$0]) })
    let events = try cohort.events()
    let plans = try cohort.update(course)
    #expect(try cohort.events() == events + Cohort.Stage.allCases.count)
    for stage in Cohort.Stage.allCases {
      let (old, new) = (try #require(before[stage]), try cohort[stage])
      let redo = update.redo[stage] ?? []
      #expect(plans[stage]?.redo == redo, "\(stage)")
      for (id, item) in old.items {
        let id = update.moved[id] ?? id
        let now = new[id]
        #expect(now.isDone == (item.isDone || now.isDone) || redo.contains(id), "\(stage) \(id)")
        #expect(now.bestScore ?? .zero >= item.bestScore ?? .zero, "\(stage) \(id)")
        #expect(now.attemptsFinished == item.attemptsFinished, "\(stage) \(id)")
        #expect(Set(now.selfChecks.keys) == Set(item.selfChecks.keys), "\(stage) \(id)")
        #expect(now.openAttempt?.answers.count == item.openAttempt?.answers.count, "\(stage)")
        #expect(now.lastAttempt?.answers.count == item.lastAttempt?.answers.count, "\(stage)")
      }
      #expect(new.secondsSpent == old.secondsSpent)
      #expect(new.completion == old.completion && new.certificate == old.certificate)
      #expect(new.isComplete == (old.isComplete && redo.isEmpty), "\(stage)")
      #expect(new.version == (try course.new.manifest.version))
      #expect(new.items.filter(\.value.isNew).map(\.key) == update.added)
      let passed = plans[stage]?.passed ?? []
      #expect(passed.isEmpty != update.passes.contains(stage), "\(stage)")
      // Whoever goes on goes on from there: the outline still has all that is done.
      #expect(plans[stage]?.done.allSatisfy { new[$0].isDone } == true)
    }
  }

  @Test(
    "is the same when it is done again, and when it is made again from the log",
    arguments: SampleUpdate.all)
  func again(update: SampleUpdate) throws {
    try update.make(course)
    _ = try cohort.update(course)
    let digest = try cohort.store.stateDigest()
    let events = try cohort.events()
    #expect(try cohort.update(course).isEmpty)
    #expect(try cohort.events() == events)
    try cohort.store.rebuild()
    #expect(try cohort.store.stateDigest() == digest)
    #expect(try cohort.store.verifyChain() == nil)
  }

  @Test("does half of nothing where a learner's part of it cannot be written")
  func allOrNothing() throws {
    try course.grow(to: "1.0.1")
    let events = try cohort.events()
    var calls = 0
    #expect(throws: RecordsError.unwritable("course-updated")) {
      try cohort.store.update("fluids") { _ in
        calls += 1
        return CourseUpdate(
          from: CourseVersion(1, 0, 0), to: CourseVersion(calls < 4 ? 2 : 9_999_999, 0, 0))
      }
    }
    #expect(try cohort.events() == events)
    for stage in Cohort.Stage.allCases { #expect(try cohort[stage].updatedVersion == nil) }
  }

  @Test("can be for one learner alone")
  func alone() throws {
    let id = try #require(cohort.ids[.failed])
    let update = CourseUpdate(from: CourseVersion(1, 0, 0), to: CourseVersion(1, 1, 0))
    let updated = try cohort.store.update("fluids", of: id) { _ in update }
    #expect(Set(updated.keys) == [id])
    #expect(try cohort[.failed] == updated[id])
    #expect(try cohort[.certified].updatedVersion == nil)
    #expect(try cohort.store.update("other") { _ in update } == [:])
  }
}
