import CourseFormat
import Learning
import Support
import Testing
import Typography
import Wording

@testable import Reporting

@Suite("The report on an update")
struct UpdateReportTests {
  private let first = CourseVersion(1, 0, 0)
  private let second = CourseVersion(2, 0, 0)

  private func edition(_ version: CourseVersion, _ items: [OutlineItem]) -> CourseEdition {
    let module = Module(id: "basics", title: Localized("Basics"), items: items)
    return CourseEdition(
      Manifest(
        id: "fluids", version: version, languages: ["en"], title: Localized("Fluids"),
        outline: [module]))
  }

  private func plans() throws -> [(learner: Learner, plan: UpdatePlan)] {
    let old = edition(
      first, ["a", "b"].map { OutlineItem(id: $0, kind: .lesson) })
    let new = edition(second, ["aa", "b", "c"].map { OutlineItem(id: $0, kind: .lesson) })
    let changes = Changes([
      second: VersionChange(redo: ["b"], retired: [Retirement("a", replacement: "aa")])
    ])
    return try [("Amina", ["a", "b"]), ("Moussa", [])].map { name, done in
      var standing = CourseStanding()
      standing.enrolledVersion = first
      for item in done {
        standing[ItemID(rawValue: item)].isDone = true
        standing.completion = .init(
          version: first, score: nil, day: CalendarDay(daysSince1970: 20_000))
      }
      let plan = UpdatePlan(standing, from: old, to: new, changes: changes)
      let id = Learner.ID(rawValue: String(repeating: "a", count: 32))
      return (Learner(id: id, name: name, language: "en"), try #require(plan))
    }
  }

  @Test("says learner by learner what stays done and what must be done again")
  func text() throws {
    let report = UpdateReport(try plans(), in: try Words.inLanguage("en"))
    #expect(
      report.table.text(in: .unicode) == """
        Learner  Version        Stays done  To do again  New  Carried over  Marked again  Open again  Not marked again
        Amina    1.0.0 > 2.0.0           1  b            c    a > aa        -             yes         -
        Moussa   1.0.0 > 2.0.0           0  -            c    -             -             -           -

        """)
    #expect(
      report.shortTable.text(in: .unicode) == """
        Learner  Version        Stays done  To do again  New  Carried over  Open again
        Amina    1.0.0 > 2.0.0           1  b            c    a > aa        yes
        Moussa   1.0.0 > 2.0.0           0  -            c    -             -

        """)
  }

  @Test("says the same to machines in every language")
  func json() throws {
    for language in ["en", "fr"] {
      let report = UpdateReport(try plans(), in: try Words.inLanguage(language))
      #expect(
        report.table.columns.map(\.name) == [
          "learner", "version", "stays_done", "redo", "new", "moved", "raised", "reopened",
          "not_marked",
        ])
      #expect(report.table.json.contains(#""stays_done": 1, "redo": "b", "new": "c""#))
    }
  }

  // MARK: - Sentences

  private func question(_ id: QuestionID, _ labels: String, _ revision: String = "1") -> Question {
    let choices = labels.split(separator: " ").map { label in
      ChoiceQuestion.Choice(
        label: [.text(DisplayText(label.filter { $0 != "*" }))], isRight: label.hasSuffix("*"))
    }
    return Question(
      id: id, prompt: [], body: .choice(ChoiceQuestion(choices: choices)),
      revision: Revision(rawValue: revision))
  }

  /// The report on two learners who have chosen A wherever they could.
  private func report(
    to items: [String] = ["quiz"], _ questions: [Question], _ change: VersionChange,
    pass: Int? = nil
  ) throws -> UpdateReport {
    let quiz = { (ids: [String], version: CourseVersion) in
      Manifest(
        id: "fluids", version: version, languages: ["en"], title: Localized("Fluids"),
        outline: [
          Module(
            id: "basics", title: Localized("Basics"),
            items: ids.map { OutlineItem(id: ItemID(rawValue: $0), kind: .quiz(QuizRules())) })
        ])
    }
    let asked = [question("q1", "A B*"), question("q2", "A B*")]
    let old = CourseEdition(quiz(["quiz"], first), questions: asked)
    let new = CourseEdition(quiz(items, second), questions: questions)
    var standing = CourseStanding()
    standing.enrolledVersion = first
    let facts: [Fact] =
      [.quizStarted("fluids", "quiz", attempt: 1, questions: asked.map(\.id))]
      + asked.map { .quizAnswered("fluids", "quiz", attempt: 1, $0.answer(.choices([0]))) }
      + [.quizFinished("fluids", "quiz", attempt: 1, score: .zero, passed: pass.map { _ in false })]
    for fact in facts { standing.apply(fact, at: 0) }
    let plan = try #require(
      UpdatePlan(standing, from: old, to: new, changes: Changes([second: change])))
    let id = Learner.ID(rawValue: String(repeating: "a", count: 32))
    let plans = ["Amina", "Moussa"].map {
      (learner: Learner(id: id, name: $0, language: "en"), plan: plan)
    }
    return UpdateReport(plans, in: try Words.inLanguage("en"))
  }

  @Test("says in words that nothing changes, where it is so")
  func nothing() throws {
    let report = try report(
      [question("q1", "A B*", "2"), question("q2", "A B*")], VersionChange())
    #expect(
      report.sentences == ["Nobody has anything to do again, no mark changes, and nothing is new."])
    #expect(report.warnings == [])
  }

  @Test("says in words what becomes of items, questions and marks")
  func sentences() throws {
    let carried = try report(
      to: ["exam"], [question("q1", "A B*"), question("q9", "A B*", "2")],
      VersionChange(retired: [
        Retirement("quiz", replacement: "exam"), Retirement("q2", replacement: "q9"),
      ]))
    #expect(
      carried.sentences == [
        "“quiz” is “exam” now: what 2 learners have done in it counts there.",
        "The question “q2” is “q9” now: the answers of 2 learners count there.",
      ])
    let gone = try report([question("q1", "A B*")], VersionChange(retired: [Retirement("q2")]))
    #expect(
      gone.sentences == [
        "The question “q2” is gone: the answers of 2 learners stay in the records, with the marks "
          + "that they brought."
      ])
    let withItem = try report(
      to: [], [], VersionChange(retired: [Retirement("quiz"), Retirement("q1"), Retirement("q2")]))
    #expect(
      withItem.sentences == [
        "“quiz” is gone: what 2 learners have done in it stays in the records, and nobody is asked "
          + "for it any more."
      ])
    let marked = try report(
      [question("q1", "A* B", "2"), question("q2", "A* B", "2")],
      VersionChange(regrade: ["q1": .rescore, "q2": .keep]))
    #expect(
      marked.sentences == [
        "Another answer to “q2” is right now: the marks that 2 learners have for it stay as they "
          + "are.",
        "The answers to “q1” are marked again: 2 learners get more for it, and nobody less.",
      ])
    let same = try report(
      [question("q1", "A B C*", "2"), question("q2", "A B*")],
      VersionChange(regrade: ["q1": .rescore]))
    #expect(same.sentences == ["The answers to “q1” are marked again: nobody's marks change."])
    #expect(same.warnings == [])
  }

  @Test("says in words what begins anew for those who were not done")
  func setAside() throws {
    let report = try report(
      [question("q1", "A B*"), question("q2", "A B*")], VersionChange(redo: ["quiz"]),
      pass: 80)
    #expect(
      report.sentences == [
        "“quiz” is to be done anew: what 2 learners had reached in it without being done stays in "
          + "the records and counts no more."
      ])
  }

  @Test("says in words what could not be marked again, why, and how to mend it")
  func warnings() throws {
    var other = question("q1", "", "2")
    other.body = .text(TextQuestion(accepted: ["A"]))
    let report = try report(
      [other, question("q2", "AA* B", "2")],
      VersionChange(regrade: ["q1": .rescore, "q2": .rescore]))
    #expect(
      report.warnings == [
        "2 answers to “q1” cannot be marked again and keep their marks, because they were given to "
          + "a question of another kind; ask the new one under an id of its own and write "
          + "“retired: {q1: }”, or write “regrade: {q1: keep}”.",
        "2 answers to “q2” cannot be marked again and keep their marks, because what they name is "
          + "gone or has other words now; give that its former words back in the version that "
          + "marks again and change them in the one after, or write “regrade: {q2: keep}”.",
      ])
    #expect(report.sentences == [])
    #expect(report.table.json.contains(#""not_marked": "q1, q2""#))
  }
}
