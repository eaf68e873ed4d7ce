import CourseFormat
import Learning
import Records
import Screens
import Search
import Stage
import Typography
import Wording

/// A learner's session: carries out what the screens ask for.
///
/// One thread that waits for a key; between two keys the effects of the first are on disk. If
/// something cannot be kept, the screen goes back to what it was before the key, so that nothing
/// is ever shown as taken that was not.
struct Session {
  var navigator: Navigator
  var world: World
  let site: Site
  var shelf: Shelf
  var records: any LearnerRecords
  let clock: SiteClock
  /// Looks for words in the courses.
  let finder: CourseFinder
  /// The course that is previewed; nil where people learn.
  var preview: PreviewedCourse?
  /// The courses that were updated elsewhere since this session began.
  var updatedMeanwhile: Set<CourseID> = []
  /// The courses that the learner goes on with although the terminal lacks their letters.
  var lettersAccepted: Set<CourseID> = []
  var stopwatch = Stopwatch()
  /// How the terminal should look, as far as the command line says.
  var givenAppearance = Appearance()
  /// Whether the language that the command line says is spoken, whatever the learners' own are:
  /// until one of them chooses another.
  var keepsLanguage: Bool
  /// Whether the learner asked for the whole screen again.
  var needsRedrawing = false
  var isOver = false

  /// Begins a session at the list of its learners.
  init(
    _ site: Site, _ records: any LearnerRecords, _ shelf: Shelf, isLinear: Bool, size: Size
  ) throws {
    self.site = site
    keepsLanguage = site.isLanguageGiven
    self.records = records
    self.shelf = shelf
    clock = .machine
    finder = CourseFinder(folder: records.isLasting ? site.places.data : nil)
    world = World(
      words: site.words, languages: site.languages.named, size: size, alphabet: site.alphabet,
      now: clock.read().seconds, learners: try records.learners(), courses: shelf.cards(),
      courseProblems: shelf.problems.map { site.words($0.message) })
    world.isLinear = isLinear
    let last = world.learners.count > 1 ? try records.lastLearner() : nil
    navigator = Navigator(SignIn(focusOn: last, in: world))
  }

  /// Begins the session of the learners at this site; with a name, as that learner.
  init(_ site: Site, learner name: String?, isLinear: Bool, size: Size) throws {
    try self.init(site, site.records(), site.shelf(), isLinear: isLinear, size: size)
    // The key is made at the first run, not when the first certificate has to wait for it.
    _ = try? site.key()
    try begin(as: name)
  }

  /// How the screen looks now.
  var scene: Scene { navigator.scene(in: world) }

  /// Takes in what came from the terminal.
  ///
  /// - Returns: Whether the session goes on.
  mutating func take(_ input: Input) -> Bool {
    let reading = clock.read()
    world.now = reading.seconds
    if case .resized(let size) = input { world.size = size }
    stopwatch.tick(at: Double(reading.monotonic) / 1000, in: itemOnScreen)
    if isMeantForAnotherPage(input) { return true }
    let before = navigator
    do {
      for effect in navigator.update(input, in: world) { try perform(effect) }
    } catch let problem as any Explained {
      navigator = before
      navigator.notice = DisplayText(world.words(problem.message))
    } catch {
      navigator = before
      navigator.notice = DisplayText(world.words("site.unexpected"))
    }
    if isOver { putTimeAway() }
    return !isOver
  }

  /// Keeps the time that was not kept with an answer; what cannot be kept is let go.
  mutating func putTimeAway() {
    guard let learner = world.learner else { return }
    _ = try? records.keep(stopwatch.takeFacts(), of: learner.id)
  }

  mutating func begin(as name: String?) throws {
    if let name {
      guard let learner = world.learners.named(name) else {
        throw SiteProblem.noLearner(name)
      }
      try signIn(learner)
    } else if world.learners.isEmpty {
      navigator = Navigator(LanguageChoice(next: .newLearner, in: world))
    } else if world.learners.count == 1, let only = world.learners.first {
      try signIn(only)
    }
  }
}
