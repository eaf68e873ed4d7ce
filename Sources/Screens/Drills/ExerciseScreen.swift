import CourseFormat
import Learning
import Stage
import Typography
import Wording

/// An exercise being typed: the line that is asked for above, what is typed below.
///
/// The time runs from the first key; line by line, where no single key is seen, from the moment
/// the learner says so.
public struct ExerciseScreen: Screen {
  private let course: CourseID
  private let drill: Drill
  private var play: DrillPlay
  private var typed = ""
  private var isBegun: Bool
  private var selection = Selection()

  /// An exercise of a drill; nil if the drill has none of that id.
  public init?(_ id: ExerciseID, of drill: Drill, in course: CourseID, world: World) {
    guard let exercise = drill[id] else { return nil }
    self.course = course
    self.drill = drill
    play = DrillPlay(exercise) { $0.shown(in: world.alphabet) }
    isBegun = !world.isLinear
  }

  /// Letters are text until the last line is typed.
  public var isTyping: Bool { isBegun && play.result == nil }
  /// The exercise, for the time that is spent with it.
  public var source: Destination? { .exercise(course, drill.id, play.exercise.id) }

  /// Handing in a line, or going on.
  public func offers(in world: World) -> [Offer] {
    if play.result != nil { return [Offer(.open, "action.open")] + Selection.offers }
    return [Offer(.open, isBegun ? "drill.next-line" : "quiz.begin")]
  }

  /// Takes in letters; Enter hands the line in, and the last line the exercise.
  public mutating func update(_ event: Event, in world: World) -> [Effect] {
    if play.result != nil { return goOn(event, in: world) }
    switch event {
    case .action(.open) where !isBegun:
      isBegun = true
      play.start(at: world.now)
    case .typed(let character):
      play.start(at: world.now)
      if typed.count < (play.line?.count ?? 0) + ExerciseScreen.surplus { typed.append(character) }
    case .erased: _ = typed.popLast()
    case .line(let line): return take(line, in: world)
    case .action(.open): return take(typed, in: world)
    default: break
    }
    return []
  }

  /// The line that is asked for and what is typed of it, or what it all came to.
  public func scene(in world: World) -> Scene {
    if let result = play.result { return outcome(result, in: world) }
    var body: [Element] = []
    // Line by line it was said before the learner began.
    if play.typed.isEmpty, !(isBegun && world.isLinear), !play.exercise.instruction.isEmpty {
      body += [.prose(ProseBuilder.prose(play.exercise.instruction, in: world)), .gap]
    }
    if isBegun {
      body += ExerciseLine(asked: play.line ?? "", typed: typed).elements(in: world)
    } else {
      let goal = ExerciseScreen.goal(of: play.exercise, in: world)
      if !goal.isEmpty { body += [.text([.plain(goal)]), .gap] }
      body.append(.text([.plain(world.say("drill.ready"))]))
    }
    let focus = body.lastIndex { if case .field = $0 { true } else { false } }
    return Scene(
      name: "exercise \(play.exercise.id) \(isBegun) \(play.typed.count)", context: drill.title,
      title: title(in: world),
      aside: world.say(
        "drill.position",
        [
          "number": .number(min(play.typed.count + 1, play.lines.count)),
          "total": .number(play.lines.count),
        ]),
      body: body, focus: focus ?? max(0, body.count - 1),
      notice: typed.isEmpty ? lastLine(in: world) : nil,
      prompt: world.say(isBegun ? "prompt.type-line" : "prompt.begin"))
  }

  /// What an exercise asks for, in words; nothing where it asks for nothing.
  static func goal(of exercise: TypingExercise, in world: World) -> DisplayText {
    let accuracy = exercise.accuracy.map {
      world.words("drill.goal-accuracy", ["percent": .number($0)])
    }
    let speed = exercise.speed.map { world.words("drill.goal-speed", ["count": .number($0)]) }
    return DisplayText([accuracy, speed].compactMap { $0 }.joined(separator: ", "))
  }

  /// How many characters more than it has can be typed of a line.
  private static let surplus = 20

  private func title(in world: World) -> DisplayText {
    DisplayText(play.exercise.title.plainText)
  }

  /// What is to be said of the line before.
  private func lastLine(in world: World) -> DisplayText? {
    guard let typed = play.typed.last else { return nil }
    return ExerciseLine(asked: play.lines[play.typed.count - 1], typed: typed).verdict(in: world)
  }

  private mutating func take(_ line: String, in world: World) -> [Effect] {
    guard line.contains(where: { !$0.isWhitespace }) else {
      return [.notice(Message("drill.type-first"))]
    }
    play.take(line, at: world.now)
    typed = ""
    guard let result = play.result else { return [] }
    var facts: [Learning.Fact] = [.exerciseTyped(course, drill.id, play.exercise.id, result)]
    let standing = world.standings[course]?[drill.id] ?? ItemStanding()
    let isWhole = drill.exercises.allSatisfy {
      $0.id == play.exercise.id && result.isEnough || standing.exercises[$0.id]?.isEnough == true
    }
    if isWhole, !standing.isDone {
      facts.append(.drillCompleted(course, drill.id, drill.revision))
    }
    return [.keep(facts)]
  }
}

// MARK: - After the last line

extension ExerciseScreen {
  private struct Row {
    var label: DisplayText
    var effects: [Effect]
  }

  private func outcome(_ result: TypingResult, in world: World) -> Scene {
    let exercise = play.exercise
    let key = result.isEnough ? "drill.enough" : "drill.not-enough"
    var body: [Element] = [
      .text([Phrase(world.say(key), result.isEnough ? .good : .bad)]), .gap,
      .detail(
        Detail(
          label: world.say("drill.accuracy"), value: accuracy(result, in: world),
          role: result.accuracy.percent >= exercise.accuracy ?? 0 ? .plain : .warning)),
      .detail(
        Detail(
          label: world.say("drill.speed"), value: speed(result, in: world),
          role: result.speed >= exercise.speed ?? 0 ? .plain : .warning)),
    ]
    if result.accuracy < .full, let last = lastLine(in: world) {
      body += [.gap, .text([.plain(world.say("drill.last-line") + " " + last)])]
    }
    if world.standings[course]?[drill.id].isDone == true {
      body += [.gap, .text([Phrase(world.say("drill.complete"), .good)])]
    }
    body += world.ending(of: course) + [.gap]
    let focus = body.count + selection.index
    body += rows(result, in: world).map { .option(Option(label: [.plain($0.label)])) }
    return Scene(
      name: "exercise-result \(exercise.id)", context: drill.title, title: title(in: world),
      body: body, focus: focus, prompt: world.say("prompt.choose"))
  }

  private func accuracy(_ result: TypingResult, in world: World) -> DisplayText {
    let percent = world.percent(result.accuracy).string
    guard let goal = play.exercise.accuracy else { return DisplayText(percent) }
    return world.say(
      "drill.accuracy-of", ["percent": .text(percent), "goal": .number(goal)])
  }

  private func speed(_ result: TypingResult, in world: World) -> DisplayText {
    guard let goal = play.exercise.speed else {
      return world.say("drill.speed-value", ["count": .number(result.speed)])
    }
    return world.say("drill.speed-of", ["count": .number(result.speed), "goal": .number(goal)])
  }

  private func rows(_ result: TypingResult, in world: World) -> [Row] {
    let again = Row(
      label: world.say("drill.again"),
      effects: [.replace(.exercise(course, drill.id, play.exercise.id))])
    let after = drill.exercises.drop { $0.id != play.exercise.id }.dropFirst().first
    let next = after.map { exercise in
      Row(
        label: world.say(
          "drill.next", ["exercise": .text(exercise.title.plainText)]),
        effects: [.replace(.exercise(course, drill.id, exercise.id))])
    }
    let back = Row(label: world.say("drill.back"), effects: [.back])
    let onward = [next, back].compactMap { $0 }
    return result.isEnough ? onward + [again] : [again] + onward
  }

  private mutating func goOn(_ event: Event, in world: World) -> [Effect] {
    guard let result = play.result else { return [] }
    let rows = rows(result, in: world)
    switch event {
    case .action(.open):
      return rows.indices.contains(selection.index) ? rows[selection.index].effects : []
    case .action(let action): _ = selection.move(action, among: rows.count)
    case .choose(let number):
      return selection.choose(number, among: rows.count) ? rows[number - 1].effects : []
    default: break
    }
    return []
  }
}
