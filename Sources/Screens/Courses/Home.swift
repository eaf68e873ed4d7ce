import CourseFormat
import Learning
import Stage
import Typography
import Wording

/// A learner's home: what to go on with, then every course.
public struct Home: Screen {
  private var selection = Selection()

  /// The home with its focus on what to do next.
  public init() {}

  /// Everything begins here.
  public func offers(in world: World) -> [Offer] {
    let courses =
      rows(in: world).isEmpty
      ? [] : [Offer(.open, "action.open"), Offer(.search, "action.search")]
    return courses + [
      Offer(.progress, "action.progress"), Offer(.certificates, "action.certificates"),
      Offer(.language, "action.language"), Offer(.learners, "action.learners"),
      Offer(.marks, "action.marks"), Offer(.settings, "action.settings"),
    ] + (courses.isEmpty ? [] : [Offer(.details, "action.details")]) + Selection.offers
  }

  /// Opens a course, or another screen.
  public mutating func update(_ event: Event, in world: World) -> [Effect] {
    let count = rows(in: world).count
    switch event {
    case .action(.open): return open(in: world)
    case .action(.search): return [.go(.search(""))]
    case .action(.details):
      let rows = rows(in: world)
      guard rows.indices.contains(selection.index),
        let course = rows[selection.index].destination.course
      else { return [] }
      return [.go(.details(course))]
    case .action(.progress): return [.go(.progress)]
    case .action(.certificates): return [.go(.certificates)]
    case .action(.language): return [.go(.languages)]
    case .action(.learners): return [.go(.learners)]
    case .action(.marks): return [.go(.marks(nil))]
    case .action(.settings): return [.go(.settings)]
    case .action(let action): _ = selection.move(action, among: count)
    case .choose(let number): return selection.choose(number, among: count) ? open(in: world) : []
    default: break
    }
    return []
  }

  /// Two lists under their names, columns under each other.
  public func scene(in world: World) -> Scene {
    var body: [Element] = []
    var focus = 0
    var index = 0
    func list(_ title: String, _ rows: [Row]) {
      guard !rows.isEmpty else { return }
      if !body.isEmpty { body.append(.gap) }
      body.append(.heading(world.say(title)))
      for row in rows {
        if index == selection.index { focus = body.count }
        body.append(.option(row.option))
        index += 1
      }
    }
    let rows = rows(in: world)
    list("home.continue", rows.filter(\.isContinued))
    list("home.courses", rows.filter { !$0.isContinued })
    if rows.isEmpty { body.append(.text([.plain(world.say("home.no-courses"))])) }
    for problem in world.courseProblems {
      body += [.gap, .text([Phrase(DisplayText(problem), .warning)])]
    }
    return Scene(
      name: "home", title: "Karatu", aside: DisplayText(world.learner?.name ?? ""), body: body,
      focus: focus, prompt: world.say("prompt.choose"))
  }

  private struct Row {
    var destination: Destination
    var option: Option
    var isContinued: Bool
  }

  private func rows(in world: World) -> [Row] {
    let begun = world.courses.filter {
      let progress = world.progress(in: $0)
      return progress.hasBegun && !progress.isComplete
    }.sorted {
      (world.standings[$0.manifest.id]?.lastActiveAt ?? 0)
        > (world.standings[$1.manifest.id]?.lastActiveAt ?? 0)
    }
    let continued = begun.compactMap { course -> Row? in
      guard let next = world.progress(in: course).next else { return nil }
      return Row(
        destination: Home.destination(of: next, in: course.manifest.id),
        option: Option(
          label: [.plain(course.manifest.title[world.language])],
          columns: [
            Column(course.title(of: next.id), isElastic: true), Column(.empty),
            Column(world.duration(minutes: course.heads[next.id]?.minutes), isNumber: true),
          ]), isContinued: true)
    }
    let all = world.courses.map { course in
      Row(
        destination: .outline(course.manifest.id),
        option: Option(
          label: [.plain(course.manifest.title[world.language])],
          columns: [
            Column(world.subject(of: course.manifest), isElastic: true),
            Column(world.duration(minutes: course.manifest.minutes), isNumber: true),
            Home.state(of: world.progress(in: course), in: world),
          ]), isContinued: false)
    }
    return continued + all
  }

  /// Where an item leads.
  public static func destination(of item: OutlineItem, in course: CourseID) -> Destination {
    switch item.kind {
    case .lesson: .lesson(course, item.id)
    case .quiz: .quiz(course, item.id)
    case .caseStudy: .caseStudy(course, item.id)
    case .drill: .drill(course, item.id)
    }
  }

  private static func state(of progress: CourseProgress, in world: World) -> Column {
    if progress.isComplete, progress.standing.certificate != nil {
      return Column(world.say("home.certificate"), role: .good, isNumber: true)
    }
    if progress.isComplete { return Column(world.say("home.done"), role: .good, isNumber: true) }
    if !progress.hasBegun { return Column(.empty, isNumber: true) }
    return Column(world.percent(progress.fraction), isNumber: true)
  }

  private func open(in world: World) -> [Effect] {
    let rows = rows(in: world)
    guard rows.indices.contains(selection.index) else { return [] }
    return [.go(rows[selection.index].destination)]
  }
}
