import CourseFormat
import Learning
import Stage
import Typography
import Wording

/// The exercises of a drill, and how each was typed so far.
public struct DrillContents: Screen {
  private let course: CourseID
  private let drill: Drill
  private var selection = Selection()

  /// The exercises of a drill, the focus on the first that was not yet typed as it was asked for.
  public init(_ drill: Drill, in course: CourseID, world: World) {
    self.course = course
    self.drill = drill
    let standing = world.standings[course]?[drill.id]
    let next = drill.exercises.firstIndex { standing?.exercises[$0.id]?.isEnough != true }
    _ = selection.choose((next ?? 0) + 1, among: drill.exercises.count)
  }

  /// The same in another language.
  public init(_ drill: Drill, insteadOf contents: DrillContents) {
    course = contents.course
    selection = contents.selection
    self.drill = drill
  }

  /// A drill is read anew when the language changes.
  public var source: Destination? { .drill(course, drill.id) }

  /// An exercise can be opened.
  public func offers(in world: World) -> [Offer] {
    [Offer(.open, "action.open"), Offer(.language, "action.language")] + Selection.offers
  }

  /// Opens an exercise.
  public mutating func update(_ event: Event, in world: World) -> [Effect] {
    switch event {
    case .action(.open): return open()
    case .action(.language): return [.go(.languages)]
    case .action(let action): _ = selection.move(action, among: drill.exercises.count)
    case .choose(let number):
      return selection.choose(number, among: drill.exercises.count) ? open() : []
    default: break
    }
    return []
  }

  /// What is said before it begins, then the exercises.
  public func scene(in world: World) -> Scene {
    var builder = ProseBuilder(world)
    var body: [Element] = []
    if !drill.introduction.isEmpty { body += [.prose(builder.prose(drill.introduction)), .gap] }
    let focus = body.count + selection.index
    let standing = world.standings[course]?[drill.id]
    for exercise in drill.exercises {
      body.append(
        .option(
          Option(
            label: builder.phrases(exercise.title),
            columns: [
              Column(ExerciseScreen.goal(of: exercise, in: world), isElastic: true),
              state(standing?.exercises[exercise.id], in: world),
            ])))
    }
    return Scene(
      name: "drill \(drill.id)",
      context: world.course(course)?.manifest.title[world.language] ?? .empty, title: drill.title,
      aside: standing?.isDone == true
        ? world.say("state.done") : world.duration(minutes: drill.minutes),
      body: body, focus: focus, prompt: world.say("prompt.choose"))
  }

  private func state(_ result: TypingResult?, in world: World) -> Column {
    guard let result else { return Column(.empty, isNumber: true) }
    if result.isEnough { return Column(world.say("state.done"), role: .good, isNumber: true) }
    return Column(world.percent(result.accuracy), isNumber: true)
  }

  private func open() -> [Effect] {
    let exercises = drill.exercises
    guard exercises.indices.contains(selection.index) else { return [] }
    return [.go(.exercise(course, drill.id, exercises[selection.index].id))]
  }
}
