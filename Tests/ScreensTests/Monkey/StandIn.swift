import CourseFormat
import Learning
import Stage
import Support
import Typography
import Wording

@testable import Screens

/// A stand-in for the program behind the screens: it does what they ask for, and keeps nothing.
struct StandIn {
  var world: World
  var navigator: Navigator
  /// The words of the languages that can be chosen.
  let tongues: [LanguageTag: Words]
  /// Whether the terminal is the Linux console, which has few letters.
  var isLinuxConsole = false
  /// The courses that are gone on with although the terminal lacks their letters.
  private var lettersAccepted: Set<CourseID> = []
  private var attempts = 0

  /// What a program tells of something that is not there.
  struct Missing: Error, Explained {
    let message = Message("site.unexpected")
  }

  /// A program that shows a screen on top of the home.
  init(_ world: World, showing screen: (any Screen)?, tongues: [LanguageTag: Words]) {
    self.world = world
    self.tongues = tongues
    navigator = Navigator(Home())
    if let screen { navigator.push(screen) }
    drawPicture()
  }

  /// How the screen looks now.
  var scene: Scene { navigator.scene(in: world) }

  /// Takes in what came from the terminal.
  mutating func take(_ input: Input) {
    world.now += 3
    if case .resized(let size) = input { world.size = size }
    let before = navigator
    do {
      for effect in navigator.update(input, in: world) { try perform(effect) }
    } catch {
      navigator = before
      navigator.notice = world.say("site.unexpected")
    }
    drawPicture()
  }

  private mutating func perform(_ effect: Effect) throws {
    switch effect {
    case .keep(let facts): keep(facts)
    case .go(let destination): navigator.push(try page(for: destination))
    case .replace(let destination): navigator.replace(with: try page(for: destination))
    case .back: navigator.pop()
    case .home: navigator.popToRoot()
    case .notice(let message): navigator.notice = DisplayText(world.words(message))
    case .addLearner(let name): addLearner(name)
    case .signIn(let id):
      world.learner = world.learners.first { $0.id == id }
      navigator.restart(with: Home())
    case .speak(let language): try speak(language)
    case .beginQuiz(let course, let item):
      attempts += 1
      let questions = SampleSite.bank(item).questions.map(\.id)
      let number = (world.standings[course]?[item] ?? ItemStanding()).nextAttempt
      keep([
        .quizStarted(
          course, item, attempt: number,
          questions: Array(questions.dropFirst(attempts % 3).prefix(4)))
      ])
      navigator.replace(with: try screen(for: .quiz(course, item)))
    case .export(let id): navigator.notice = world.say("certificates.exported", ["path": .text(id)])
    case .exportNotes: navigator.notice = world.say("marks.exported", ["path": "notes.md"])
    case .rename(let name):
      world.learner?.name = name
      navigator.pop()
      navigator.notice = world.say("new-learner.renamed")
    case .acceptLetters(let course): lettersAccepted.insert(course)
    case .stay, .redraw: break
    // Whoever leaves comes back.
    case .leave: navigator.restart(with: SignIn(focusOn: world.learner?.id, in: world))
    }
  }

  /// What is asked for, or what is told before it on a terminal without its letters.
  private func page(for destination: Destination) throws -> any Screen {
    let lettering = Lettering(alphabet: world.alphabet, isLinuxConsole: isLinuxConsole)
    if let course = destination.course, !lettersAccepted.contains(course),
      let warning = LetterWarning(before: destination, of: lettering, in: world)
    {
      return warning
    }
    return try screen(for: destination)
  }

  private mutating func keep(_ facts: [Learning.Fact]) {
    let course = SampleCourse.manifest.id
    for fact in facts {
      world.standings[course, default: CourseStanding()].apply(fact, at: world.now)
      if case .preferenceChosen(let preference) = fact {
        world.learner?.preferences.take(preference)
      }
    }
    guard let card = world.course(course) else { return }
    let progress = world.progress(in: card)
    guard progress.meetsCompletionRule, !progress.isComplete else { return }
    let day = CalendarDay(daysSince1970: 20_780)
    let certificate = IssuedCertificate(
      id: "3f2a91c0-5b9a-899b-bb52-6e9d922efe2d", course: course, version: card.manifest.version,
      day: day, credential: "LC1:A B")
    keep([
      .courseCompleted(course, card.manifest.version, score: progress.score, day: day),
      .certificateIssued(certificate),
    ])
  }

  private mutating func addLearner(_ name: String) {
    let number = String(world.learners.count, radix: 16)
    let id = String(repeating: "c", count: 32 - number.count) + number
    let learner = Learner(id: .init(rawValue: id), name: name, language: world.language)
    // Nobody scrolls through a list that grows for ever.
    if world.learners.count < 30 { world.learners.append(learner) }
    world.learner = learner
    navigator.restart(with: Home())
  }

  private mutating func speak(_ language: LanguageTag) throws {
    guard let words = tongues[language] else { throw Missing() }
    world.words = words
    let site = self
    navigator.reread { source, screen in site.reread(source, screen) }
  }

  /// Draws the picture that the screen waits for, if it does: now it can be drawn, now it cannot.
  private mutating func drawPicture() {
    guard var view = navigator.top as? PictureView, let order = view.order(in: world) else {
      return
    }
    if order.room.columns % 4 == 0 {
      view.take(Message("picture.empty", ["file": "well.png"]), for: order)
    } else {
      let row = Array(
        repeating: CellPicture.Cell("#", ink: 2, paper: nil), count: max(0, order.room.columns))
      view.take(
        CellPicture(rows: Array(repeating: row, count: max(0, order.room.rows))), for: order)
    }
    navigator.replace(with: view)
  }
}
