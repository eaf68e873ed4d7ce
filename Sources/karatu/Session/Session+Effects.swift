import CourseFormat
import Learning
import Records
import Screens
import Stage
import Typography
import Wording

extension Session {
  /// Carries out one effect; what throws has changed nothing on disk.
  mutating func perform(_ effect: Effect) throws {
    switch effect {
    case .keep(let facts): try keep(facts)
    case .go(let destination): navigator.push(try page(for: destination))
    case .replace(let destination): navigator.replace(with: try page(for: destination))
    case .back: navigator.pop()
    case .home: navigator.popToRoot()
    case .notice(let message): navigator.notice = DisplayText(world.words(message))
    case .addLearner(let name):
      let learner = try records.addLearner(name: name, language: world.language)
      world.learners = try records.learners()
      try signIn(learner)
    case .signIn(let id):
      guard let learner = world.learners.first(where: { $0.id == id }) else { return }
      // Whoever says who they are and are that already goes on where they were.
      if id == world.learner?.id, navigator.depth > 1 { return navigator.pop() }
      for effect in navigator.leaving(in: world) { try perform(effect) }
      putTimeAway()
      try signIn(learner)
    case .acceptLetters(let course): lettersAccepted.insert(course)
    case .speak(let language): try speak(language)
    case .beginQuiz(let course, let item): try beginQuiz(course, item)
    case .export(let id): try export(id)
    case .stay: break
    case .rename(let name): try rename(to: name)
    case .redraw: needsRedrawing = true
    case .exportNotes(let course): try exportNotes(in: course)
    case .leave: isOver = true
    }
  }

  mutating func keep(_ facts: [Learning.Fact]) throws {
    guard let learner = world.learner else { return }
    let touched = try records.keep(stopwatch.takeFacts() + facts, of: learner.id)
    world.standings.merge(touched) { _, new in new }
    takePreferences(from: facts)
    for course in touched.keys.sorted() { try complete(course) }
  }

  /// Records a completion and gives the certificate, once the course's rule is met.
  mutating func complete(_ course: CourseID) throws {
    takeUpUpdate(of: course)
    guard let card = world.course(course), let learner = world.learner else { return }
    let progress = world.progress(in: card)
    if progress.meetsCompletionRule, !progress.isComplete {
      let day = try records.certificateDay(notBefore: Karatu.made)
      let completed = Learning.Fact.courseCompleted(
        course, card.manifest.version, score: progress.score, day: day)
      world.standings.merge(try records.keep([completed], of: learner.id)) { _, new in new }
    }
    try certify(card, to: learner)
  }

  /// Gives the certificate of a course that is complete, if it is still owed.
  ///
  /// A certificate that cannot be made now takes nothing back: it is tried again with the next
  /// thing that is kept, and the learner is told why.
  private mutating func certify(_ card: CourseCard, to learner: Learner) throws {
    let course = card.manifest.id
    guard records.isLasting, card.manifest.certificate != nil,
      let standing = world.standings[course], standing.isComplete,
      let completed = standing.completion?.version,
      standing.certificate.map({ $0.version < completed }) ?? true
    else { return }
    do {
      let certificate = try CertificateIssuer(site: site, words: world.words)
        .issue(to: learner, for: card.manifest, standing, at: clock.read().seconds)
      let issued = try records.keep([.certificateIssued(certificate)], of: learner.id)
      world.standings.merge(issued) { _, new in new }
    } catch let problem as any Explained {
      navigator.notice = DisplayText(world.words(problem.message))
    }
  }

  mutating func signIn(_ learner: Learner) throws {
    world.learner = learner
    lettersAccepted = []
    world.standings = try records.standing(of: learner.id)
    if !keepsLanguage, learner.language != world.language {
      world.words = site.languages.words(in: learner.language)
    }
    // What cannot be kept now is kept when the course is opened.
    for card in world.courses { try? bringUpToDate(card.manifest.id) }
    // Only a convenience for the next start: what cannot be remembered is not worth a sentence.
    if world.learners.count > 1 { try? records.remember(lastLearner: learner.id) }
    nameNextItems()
    navigator.restart(with: Home())
  }

  mutating func speak(_ language: LanguageTag) throws {
    world.words = site.languages.words(in: language)
    keepsLanguage = false
    if world.learner != nil { try keep([.languageChosen(language)]) }
    world.courses = shelf.cards()
    nameNextItems()
    if preview != nil { return takeUpPreview() }
    var session = self
    try navigator.reread { source, screen in try session.reread(source, screen) }
  }

  mutating func beginQuiz(_ course: CourseID, _ item: ItemID) throws {
    let (package, outlineItem) = try find(item, in: course)
    let bank = try package.bank(item, in: world.language)
    let standing = world.standings[course]?[item] ?? ItemStanding()
    let number = standing.nextAttempt
    let drawn = (outlineItem.quizRules ?? QuizRules()).draw(
      from: bank, attempt: number, seed: UInt64.random(in: .min ... .max))
    try keep([.quizStarted(course, item, attempt: number, questions: drawn)])
    navigator.replace(with: try screen(for: .quiz(course, item)))
  }

  mutating func export(_ id: String) throws {
    let all = world.standings.values.flatMap(\.certificates)
    guard let learner = world.learner, let certificate = all.first(where: { $0.id == id }) else {
      return
    }
    let given = GivenCertificate(holder: learner, certificate: certificate)
    let files = try CertificateFiles(site: site, words: world.words)
      .write(given, shelf, to: site.places.data + "/certificates")
    navigator.notice = world.say("certificates.exported", ["path": .text(files.pdf)])
  }
}
