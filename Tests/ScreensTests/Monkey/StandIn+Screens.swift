import CourseFormat
import Learning
import Typography
import Wording

@testable import Screens

/// The sample course as a package holds it: every item can be opened.
enum SampleSite {
  /// A lesson by its id: one of everything that stands in lessons, and one with all questions.
  static func lesson(_ item: ItemID) -> Lesson {
    var lesson = item == "how" ? SampleReading.lesson : SampleCourse.lesson
    lesson.id = item
    if item == "how" { lesson.blocks += questions.map(Block.question) }
    return lesson
  }

  /// The questions of a quiz.
  static func bank(_ item: ItemID) -> QuestionBank {
    QuestionBank(
      id: item, language: "en", title: "Final quiz",
      questions: SampleCourse.bank.questions + questions)
  }

  static let questions = [
    SampleQuestions.match, SampleQuestions.order, SampleQuestions.cloze, SampleQuestions.likert,
    SampleQuestions.reflect, SampleQuestions.dose, SampleQuestions.harmful,
  ]
}

extension StandIn {
  private var standing: CourseStanding {
    world.standings[SampleCourse.manifest.id] ?? CourseStanding()
  }

  /// Makes the screen that was asked for.
  func screen(for destination: Destination) throws -> any Screen {
    switch destination {
    case .learners: return SignIn(focusOn: world.learner?.id, in: world)
    case .newLearner: return NewLearner()
    case .rename: return NewLearner(renaming: world.learner?.name ?? "")
    case .settings: return SettingsScreen()
    case .home: return Home()
    case .languages: return LanguageChoice(in: world)
    case .progress: return ProgressOverview()
    case .certificates: return CertificateList()
    case .certificate(let id):
      return standing.certificates.first { $0.id == id }.map { CertificateCard($0) }
        ?? CertificateList()
    case .help: return KeyHelp(for: navigator, in: world)
    case .outline(let course): return Outline(course, in: world)
    case .lesson(let course, let item):
      return Reader(
        SampleSite.lesson(item), of: course, place: standing[item].place, in: world)
    case .links(let course, let item):
      return LinkList(of: SampleSite.lesson(item), in: course, world: world)
    case .footnote(let course, let item, let number):
      return try found(FootnoteCard(number, of: SampleSite.lesson(item), in: course))
    case .selfCheck(let course, let item, let id):
      let question = SampleSite.lesson(item).questions.first { $0.id == id }
      return try found(question.map { SelfCheck($0, of: item, in: course) })
    case .caseStudy, .caseResult, .drill, .exercise: return try practice(destination)
    case .quiz, .result, .review: return try quiz(destination)
    case .term(let course, let id):
      let term = SampleSearch.terms.first { $0.id == id }
      return try found(term.map { TermCard($0, of: course) })
    case .picture(let course, let item, let gallery):
      return PictureView(gallery, of: item, in: course)
    case .markedPlace(let course, let item, let anchor):
      return Reader(SampleSite.lesson(item), of: course, in: world).moved(to: anchor, in: world)
    case .note(let course, let item, let anchor):
      return NoteEditor(course, item, at: anchor, in: world)
    case .marks(let course): return MarkList(of: course)
    case .search(let words):
      if words.isEmpty { return CourseSearch() }
      let isFound = words.count % 2 == 0
      return CourseSearch(
        isFound ? SampleSearch.results(in: world) : SampleSearch.nothing(in: world))
    case .passage(let course, let item, let block, _):
      return Reader(SampleSite.lesson(item), of: course, atBlock: block, in: world)
    case .glossary(let course): return Glossary(SampleSearch.terms, in: "en", of: course)
    case .details(let course):
      return CourseDetails(
        course, objectives: ["Say how germs get into water"],
        publisher: Message("courses.signed", ["name": "Niger health posts"]))
    case .sheet, .contents, .findings, .allFindings, .place: return try preview(destination)
    }
  }

  private func quiz(_ destination: Destination) throws -> any Screen {
    switch destination {
    case .quiz(let course, let item):
      let outlined = try outlined(item)
      guard let attempt = standing[item].openAttempt else {
        return QuizIntro(SampleSite.bank(item), of: outlined, in: course)
      }
      return Quiz(SampleSite.bank(item), attempt, of: outlined, in: course)
    case .result(let course, let item):
      let outlined = try outlined(item)
      return try found(
        standing[item].lastAttempt.map {
          QuizOutcome(SampleSite.bank(item), $0, of: outlined, in: course)
        })
    case .review(let course, let item, let id):
      let question = SampleSite.bank(item).questions.first { $0.id == id }
      return try found(
        question.map {
          AnswerReview(
            $0, standing[item].lastAttempt?.answers[id], of: item, in: course, lesson: "how")
        })
    default: throw Missing()
    }
  }

  private func practice(_ destination: Destination) throws -> any Screen {
    let study = SamplePractice.study
    let drill = SamplePractice.drill
    switch destination {
    case .caseStudy(let course, let item):
      guard let attempt = standing[item].openCase,
        let play = CasePlay(study, replaying: attempt.choices)
      else { return CaseIntro(study, in: course) }
      return CasePlayScreen(play, attempt: attempt.number, in: course)
    case .caseResult(let course, let item):
      return try found(standing[item].lastCase.map { CaseDebrief(study, $0, in: course) })
    case .drill(let course, _): return DrillContents(drill, in: course, world: world)
    case .exercise(let course, _, let id):
      return try found(ExerciseScreen(id, of: drill, in: course, world: world))
    default: throw Missing()
    }
  }

  private func preview(_ destination: Destination) throws -> any Screen {
    switch destination {
    case .sheet(let course, let item, let id):
      if try outlined(item).kind == .lesson {
        return QuestionSheet(SampleSite.lesson(item), at: id, of: course, in: world)
      }
      return QuestionSheet(SampleSite.bank(item), at: id, of: course, in: world)
    case .contents(let course):
      if world.preview != nil { return PreviewGoldenTests.contents(in: world) }
      let lesson = (navigator.top as? Reader)?.prose.text.id ?? "why"
      return CourseContents(of: course, at: SampleSite.lesson(lesson), block: 0, in: world)
    case .allFindings(let course): return FindingList(on: .outline(course))
    case .findings:
      return FindingList(on: navigator.top?.source ?? .outline(SampleCourse.manifest.id))
    case .place(_, let line):
      return Reader(
        SampleSite.lesson("why"), of: SampleCourse.manifest.id, atBlock: line, in: world)
    default: throw Missing()
    }
  }

  /// What a screen shows, in the language now in force.
  func reread(_ source: Destination, _ screen: any Screen) -> (any Screen)? {
    switch (source, screen) {
    case (.lesson(_, let item), let reader as Reader):
      Reader(SampleSite.lesson(item), insteadOf: reader, in: world)
    case (.selfCheck(_, let item, let id), let check as SelfCheck):
      SampleSite.lesson(item).questions.first { $0.id == id }
        .map { SelfCheck($0, insteadOf: check) }
    case (.quiz(_, let item), let quiz as Quiz): Quiz(SampleSite.bank(item), insteadOf: quiz)
    case (.result(_, let item), let outcome as QuizOutcome):
      QuizOutcome(SampleSite.bank(item), insteadOf: outcome)
    case (.caseStudy, let play as CasePlayScreen):
      CasePlayScreen(SamplePractice.study, insteadOf: play)
    case (.caseResult, let debrief as CaseDebrief):
      CaseDebrief(SamplePractice.study, insteadOf: debrief)
    case (.drill, let contents as DrillContents):
      DrillContents(SamplePractice.drill, insteadOf: contents)
    case (.picture, let view as PictureView): PictureView(view)
    default: nil
    }
  }

  private func outlined(_ item: ItemID) throws -> OutlineItem {
    guard let found = world.courses.first?.manifest.items.first(where: { $0.id == item }) else {
      throw Missing()
    }
    return found
  }

  private func found(_ screen: (any Screen)?) throws -> any Screen {
    guard let screen else { throw Missing() }
    return screen
  }
}
