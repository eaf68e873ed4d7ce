import CourseFormat
import Learning
import Stage
import Typography
import Wording

/// How far a learner is: time, lessons, quizzes, then course by course.
public struct ProgressOverview: Screen {
  private var selection = Selection()

  /// The overview with its focus on the first course.
  public init() {}

  /// A course can be opened.
  public func offers(in world: World) -> [Offer] {
    (begun(in: world).isEmpty ? [] : [Offer(.open, "action.open")])
      + [Offer(.certificates, "action.certificates")] + Selection.offers
  }

  /// Opens a course's contents.
  public mutating func update(_ event: Event, in world: World) -> [Effect] {
    let courses = begun(in: world)
    switch event {
    case .action(.open): return open(courses)
    case .action(.certificates): return [.go(.certificates)]
    case .action(let action): _ = selection.move(action, among: courses.count)
    case .choose(let number):
      return selection.choose(number, among: courses.count) ? open(courses) : []
    default: break
    }
    return []
  }

  /// Three sums with bars, then the courses.
  public func scene(in world: World) -> Scene {
    let courses = begun(in: world)
    let progress = courses.map { world.progress(in: $0) }
    guard !courses.isEmpty else {
      return Scene(
        name: "progress", title: world.say("progress.title"),
        aside: DisplayText(world.learner?.name ?? ""),
        body: [.text([.plain(world.say("progress.nothing"))])], prompt: world.say("prompt.back"))
    }
    let seconds = progress.reduce(0) { $0 + $1.standing.secondsSpent }
    var body: [Element] = [
      .detail(
        Detail(
          label: world.say("progress.time"), value: world.duration(minutes: (seconds + 59) / 60))),
      count(of: progress, "progress.lessons", in: world) { $0.kind == .lesson },
      count(of: progress, "progress.quizzes", in: world) { $0.quizRules != nil },
      .gap, .heading(world.say("progress.courses")),
    ]
    let first = body.count
    for (course, progress) in zip(courses, progress) {
      body.append(.option(row(course, progress, in: world)))
    }
    return Scene(
      name: "progress", title: world.say("progress.title"),
      aside: DisplayText(world.learner?.name ?? ""), body: body, focus: first + selection.index,
      prompt: world.say("prompt.choose"))
  }

  private func begun(in world: World) -> [CourseCard] {
    world.courses.filter { world.progress(in: $0).hasBegun }
  }

  private func count(
    of progress: [CourseProgress], _ key: String, in world: World,
    where isCounted: (OutlineItem) -> Bool
  ) -> Element {
    var (done, total) = (0, 0)
    for course in progress {
      let items = course.manifest.items.filter(isCounted)
      total += items.count
      done += items.count { course.standing[$0.id].isDone }
    }
    return .detail(
      Detail(
        label: world.say(key),
        value: world.say("progress.of", ["done": .number(done), "total": .number(total)]),
        meter: total == 0 ? nil : Score(done, of: total).rawValue))
  }

  private func row(_ course: CourseCard, _ progress: CourseProgress, in world: World) -> Option {
    let score = progress.score.map { world.say("progress.score", ["percent": .number($0.percent)]) }
    return Option(
      label: [.plain(course.manifest.title[world.language])],
      columns: [
        Column(score ?? .empty, isElastic: true),
        Column(
          progress.isComplete ? world.say("state.done") : world.percent(progress.fraction),
          role: progress.isComplete ? .good : .plain, isNumber: true),
      ])
  }

  private func open(_ courses: [CourseCard]) -> [Effect] {
    guard courses.indices.contains(selection.index) else { return [] }
    return [.go(.outline(courses[selection.index].manifest.id))]
  }
}
