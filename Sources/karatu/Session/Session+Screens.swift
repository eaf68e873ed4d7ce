import CourseFormat
import Learning
import Records
import Screens
import Stage
import Typography
import Wording

extension Session {
  /// The course's item that the learner is busy with.
  var itemOnScreen: Stopwatch.Item? {
    guard let source = navigator.top?.source, let course = source.course, let item = source.item
    else { return nil }
    return Stopwatch.Item(course: course, item: item)
  }

  /// Makes the screen that was asked for, with the course text it shows.
  mutating func screen(for destination: Destination) throws -> any Screen {
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
      let all = world.standings.values.flatMap(\.certificates)
      guard let found = all.first(where: { $0.id == id }) else { return CertificateList() }
      return CertificateCard(found, validUntil: found.validUntil)
    case .help: return KeyHelp(for: navigator, in: world)
    case .outline(let course):
      try bringUpToDate(course)
      nameItems(of: course)
      return Outline(course, in: world)
    case .lesson(let course, let item): return try lesson(item, in: course)
    case .links(let course, let item):
      let lesson = try find(item, in: course).package.lesson(item, in: world.language)
      return LinkList(of: lesson, in: course, world: world)
    case .footnote(let course, let item, let number):
      let lesson = try find(item, in: course).package.lesson(item, in: world.language)
      return FootnoteCard(number, of: lesson, in: course) ?? Reader(lesson, of: course, in: world)
    case .selfCheck(let course, let item, let id):
      let lesson = try find(item, in: course).package.lesson(item, in: world.language)
      guard let question = lesson.questions.first(where: { $0.id == id }) else {
        return Reader(lesson, of: course, in: world)
      }
      return SelfCheck(question, of: item, in: course)
    case .quiz(let course, let item): return try quiz(item, in: course)
    case .result(let course, let item): return try outcome(of: item, in: course)
    case .review(let course, let item, let id): return try review(id, of: item, in: course)
    case .caseStudy(let course, let item): return try caseStudy(item, in: course)
    case .caseResult(let course, let item): return try debrief(of: item, in: course)
    case .drill(let course, let item): return try drill(item, in: course)
    case .exercise(let course, let item, let id):
      return try exercise(id, of: item, in: course)
    case .term(let course, let id):
      let package = try find(course)
      let term = try package.glossary(in: world.language).first { $0.id == id }
      guard let term else {
        throw CourseProblem.itemUnknown(package: package.path, item: id.rawValue)
      }
      return TermCard(term, of: course)
    case .picture(let course, let item, let gallery):
      return PictureView(gallery, of: item, in: course)
    case .markedPlace(let course, let item, let anchor):
      return try lesson(item, in: course, at: anchor)
    case .note(let course, let item, let anchor):
      return NoteEditor(course, item, at: anchor, in: world)
    case .marks(let course): return marks(in: course)
    case .sheet(let course, let item, let id): return try sheet(of: item, at: id, in: course)
    case .contents(let course): return try contents(in: course)
    case .search(let words): return try search(words)
    case .passage(let course, let item, let block, let words):
      return try passage(item, at: block, in: course, words: words)
    case .glossary(let course): return try glossary(of: course)
    case .details(let course): return try details(of: course)
    case .allFindings(let course): return FindingList(on: .outline(course))
    case .findings:
      return FindingList(on: navigator.top?.source ?? .outline(CourseID(rawValue: "")))
    case .place(let file, let line): return try screen(atLine: line, of: file)
    }
  }

  mutating func lesson(_ item: ItemID, in course: CourseID) throws -> any Screen {
    let package = try find(item, in: course).package
    let text = try package.lessonText(item, in: world.language)
    try enrol(in: package)
    nameItems(of: course)
    return Reader(text, of: course, place: world.standings[course]?[item].place)
  }

  mutating func quiz(_ item: ItemID, in course: CourseID) throws -> any Screen {
    let (package, outlineItem) = try find(item, in: course)
    let bank = try package.bank(item, in: world.language)
    try enrol(in: package)
    nameItems(of: course)
    guard let attempt = world.standings[course]?[item].openAttempt else {
      return QuizIntro(bank, of: outlineItem, in: course)
    }
    guard attempt.canGoOn(with: bank) else {
      navigator.notice = world.say("quiz.anew")
      return QuizIntro(bank, of: outlineItem, in: course)
    }
    return Quiz(bank, attempt, of: outlineItem, in: course)
  }

  mutating func outcome(of item: ItemID, in course: CourseID) throws -> any Screen {
    let (package, outlineItem) = try find(item, in: course)
    let bank = try package.bank(item, in: world.language)
    guard let attempt = world.standings[course]?[item].lastAttempt else {
      return QuizIntro(bank, of: outlineItem, in: course)
    }
    return QuizOutcome(bank, attempt, of: outlineItem, in: course)
  }

  func review(
    _ id: QuestionID, of item: ItemID, in course: CourseID
  ) throws -> any Screen {
    let (package, outlineItem) = try find(item, in: course)
    let bank = try package.bank(item, in: world.language)
    guard let question = bank.questions.first(where: { $0.id == id }) else {
      return QuizIntro(bank, of: outlineItem, in: course)
    }
    let before = package.manifest.items.prefix { $0.id != item }
    return AnswerReview(
      question, world.standings[course]?[item].lastAttempt?.answers[id], of: item, in: course,
      lesson: before.last { $0.kind == .lesson }?.id)
  }

  /// What a screen shows, in the language now in force.
  mutating func reread(_ source: Destination, _ screen: any Screen) throws -> (any Screen)? {
    switch (source, screen) {
    case (.search(let words), let search as CourseSearch):
      return (try self.search(words) as? CourseSearch)?.insteadOf(search)
    case (.glossary(let course), let glossary as Glossary):
      return try self.glossary(of: course).insteadOf(glossary)
    case (.details(let course), is CourseDetails): return try details(of: course)
    case (.lesson(let course, let item), let reader as Reader):
      let lesson = try find(item, in: course).package.lesson(item, in: world.language)
      return Reader(lesson, insteadOf: reader, in: world)
    case (.selfCheck(let course, let item, let id), let check as SelfCheck):
      let lesson = try find(item, in: course).package.lesson(item, in: world.language)
      return lesson.questions.first { $0.id == id }.map { SelfCheck($0, insteadOf: check) }
    case (.quiz(let course, let item), let quiz as Quiz):
      return Quiz(try find(course).bank(item, in: world.language), insteadOf: quiz)
    case (.quiz(let course, let item), is QuizIntro):
      let (package, outlineItem) = try find(item, in: course)
      return QuizIntro(try package.bank(item, in: world.language), of: outlineItem, in: course)
    case (.result(let course, let item), let outcome as QuizOutcome):
      return QuizOutcome(try find(course).bank(item, in: world.language), insteadOf: outcome)
    case (.links(let course, let item), is LinkList):
      let lesson = try find(item, in: course).package.lesson(item, in: world.language)
      return LinkList(of: lesson, in: course, world: world)
    case (.footnote(let course, let item, let number), is FootnoteCard):
      let lesson = try find(item, in: course).package.lesson(item, in: world.language)
      return FootnoteCard(number, of: lesson, in: course)
    case (.review(let course, let item, let id), is AnswerReview):
      return try review(id, of: item, in: course)
    case (.caseStudy, _), (.caseResult, _), (.drill, _):
      return try rereadPractice(source, screen)
    case (.term(let course, let id), is TermCard):
      return try find(course).glossary(in: world.language).first { $0.id == id }
        .map { TermCard($0, of: course) }
    case (.picture, let view as PictureView): return PictureView(view)
    case (.sheet(let course, let item, _), let sheet as QuestionSheet):
      return try self.sheet(of: item, at: nil, in: course).insteadOf(sheet, in: world)
    case (.contents, let contents as CourseContents):
      return try reread(contents)
    case (.contents(let course), let contents as Contents):
      return Contents(of: course, try self.contents(of: course)).insteadOf(contents)
    default: return nil
    }
  }

  mutating func enrol(in package: CoursePackage) throws {
    let course = package.manifest.id
    try bringUpToDate(course)
    guard world.standings[course]?.enrolledVersion == nil else { return }
    try keep([.enrolled(course, package.manifest.version)])
  }

  func find(_ course: CourseID) throws -> CoursePackage {
    guard let package = shelf[course] else { throw SiteProblem.noCourse(course.rawValue) }
    return package
  }

  func find(
    _ item: ItemID, in course: CourseID
  ) throws -> (package: CoursePackage, item: OutlineItem) {
    let package = try find(course)
    guard let found = package.manifest.items.first(where: { $0.id == item }) else {
      throw CourseProblem.itemUnknown(package: package.path, item: item.rawValue)
    }
    return (package, found)
  }

  /// Reads the names of a course's items, in the language in force.
  mutating func nameItems(of course: CourseID) {
    guard let index = world.courses.firstIndex(where: { $0.manifest.id == course }),
      let package = shelf[course]
    else { return }
    world.courses[index].notes = notes(on: package)
    for item in package.manifest.items where world.courses[index].heads[item.id] == nil {
      world.courses[index].heads[item.id] = package.head(of: item, in: world.language)
    }
  }

  /// Reads the names that the home shows: of each course begun, the item to go on with.
  mutating func nameNextItems() {
    for (index, card) in world.courses.enumerated() {
      let progress = world.progress(in: card)
      guard progress.hasBegun, let next = progress.next, let package = shelf[card.manifest.id]
      else { continue }
      world.courses[index].heads[next.id] = package.head(of: next, in: world.language)
    }
  }
}
