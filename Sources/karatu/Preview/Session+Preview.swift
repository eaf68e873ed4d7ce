import CourseFormat
import Learning
import Records
import Screens
import Stage
import Typography
import Wording

extension Session {
  /// Begins a preview of a course, at one of its items or at what a file holds.
  ///
  /// - Throws: An explained error if there is no course, or no such item in it.
  init(
    _ site: Site, previewing path: CoursePath, at item: String?, isLinear: Bool, size: Size
  ) throws {
    let clock = SiteClock.machine
    let checker = CourseChecker(today: CalendarDay(daysSince1970: clock.read().localDay))
    let course = try PreviewedCourse(at: path.package, checker: checker)
    try self.init(
      site, PreviewRecords(speaking: site.words.language, clock: clock), Shelf(course.package),
      isLinear: isLinear, size: size)
    preview = course
    world.learner = world.learners.first
    navigator = Navigator(
      BrokenPage(insteadOf: nil, at: .outline(Session.noCourse), because: Message("preview.gone")))
    takeUpPreview()
    if let item {
      guard let package = course.package else { return }
      guard let found = package.manifest.items.first(where: { $0.id.rawValue == item }) else {
        throw PreviewProblem.noItem(item, course: package.source.name)
      }
      navigator.push(try page(for: Session.destination(of: found, in: package.manifest.id)))
    } else if let file = path.file, let part = course.package?.part(atLine: 1, of: file)?.part {
      // A file that learners see nothing of opens the course.
      if let page = try? page(showing: part, of: file) { navigator.push(page) }
    }
    navigator.notice = world.say("preview.begun")
  }

  /// Stands for the course while nothing has been read of it.
  static var noCourse: CourseID { CourseID(rawValue: "") }

  /// Reads the course again if a file of it has changed.
  ///
  /// - Returns: Whether an input must not be taken, because it was meant for another page than is
  ///   shown now.
  mutating func isMeantForAnotherPage(_ input: Input) -> Bool {
    guard preview?.watch.takeChange() == true else { return input == .woken }
    let before = navigator.scene(in: world)
    preview?.read()
    takeUpPreview()
    let after = navigator.scene(in: world)
    let isOther = (before.name, before.title, before.body) != (after.name, after.title, after.body)
    if isOther { navigator.notice = world.say("preview.changed") }
    switch input {
    case .woken: return true
    case .ended, .resized, .key(.control), .key(.character("q")), .key(.character("Q")),
      .key(.escape), .line("q"), .line("Q"):
      return false
    case .key, .line: return isOther
    }
  }

  /// Shows the course as it has been read.
  mutating func takeUpPreview() {
    guard let preview else { return }
    let before = world.courses.first?.manifest
    shelf = Shelf(preview.package)
    world.courses = shelf.cards().map { card in
      var open = card
      // What is locked for learners is not for those who write it.
      open.manifest.order = .free
      return open
    }
    world.preview = summary(of: preview)
    if let manifest = preview.package?.manifest {
      nameItems(of: manifest.id)
      if navigator.root?.course != manifest.id {
        navigator.restart(with: Outline(manifest.id, in: world))
        return
      }
    }
    var session = self
    navigator.reread { source, screen in session.fresh(source, screen, before: before) }
  }

  /// What was found, by the pages of the language in force.
  private func summary(of preview: PreviewedCourse) -> Preview {
    guard let package = preview.package else { return Preview(findings: preview.findings) }
    let files = package.manifest.items.map {
      ($0.id, package.files(of: $0.id, in: world.language))
    }
    return Preview(
      findings: preview.findings, files: Dictionary(files) { first, _ in first },
      glossaryFiles: package.glossaryFiles(in: world.language))
  }

  /// A page as it is now, or why it cannot be shown.
  private mutating func fresh(
    _ source: Destination, _ screen: any Screen, before: Manifest?
  ) -> any Screen {
    let page = (screen as? BrokenPage).map(\.page) ?? screen
    do {
      if let problem = preview?.problem { throw problem }
      if case .outline(let course) = source, let outline = page as? Outline {
        return Outline(course, insteadOf: outline, before, in: world)
      }
      guard let page else { return try self.screen(for: source) }
      // An exercise begins anew: what was typed belongs to lines that may be others now.
      if case .exercise = source { return try self.screen(for: source) }
      if let fresh = try reread(source, page) { return fresh }
      throw PreviewProblem.gone
    } catch {
      let message = (error as? any Explained)?.message ?? Message("site.unexpected")
      return BrokenPage(insteadOf: page, at: source, because: message)
    }
  }

  /// The page that a destination leads to; in a preview one that cannot be read is shown as such,
  /// and a quiz is come to by way of its questions.
  mutating func page(for destination: Destination) throws -> any Screen {
    guard preview != nil else {
      if let warning = letterWarning(before: destination) { return warning }
      let page = try page(afterUpdate: destination)
      try tellNews(before: destination)
      return page
    }
    var destination = destination
    if case .quiz(let course, let item) = destination, navigator.top?.source?.item != item {
      destination = .sheet(course, item, nil)
    }
    do {
      if let problem = preview?.problem, destination.course != nil { throw problem }
      return try screen(for: destination)
    } catch let problem as CourseProblem {
      guard destination.course != nil else { throw problem }
      return BrokenPage(insteadOf: nil, at: destination, because: problem.message)
    }
  }
}
