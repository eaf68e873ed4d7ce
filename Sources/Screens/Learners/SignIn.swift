import Learning
import Stage
import Typography
import Wording

/// Who is learning: the first screen where several share a machine.
public struct SignIn: Screen {
  private var selection: Selection

  /// The list of learners, the focus on one of them if they are known.
  public init(focusOn learner: Learner.ID? = nil, in world: World) {
    selection = Selection()
    if let index = world.learners.firstIndex(where: { $0.id == learner }) {
      _ = selection.choose(index + 1, among: world.learners.count)
    }
  }

  /// A learner can be chosen or added, and the language changed.
  public func offers(in world: World) -> [Offer] {
    [Offer(.open, "sign-in.choose"), Offer(.language, "action.language")] + Selection.offers
  }

  /// Signs in, or goes on to a new learner's name.
  public mutating func update(_ event: Event, in world: World) -> [Effect] {
    let count = world.learners.count + 1
    switch event {
    case .action(.open): return open(in: world)
    case .action(.language): return [.go(.languages)]
    case .action(let action): _ = selection.move(action, among: count)
    case .choose(let number): return selection.choose(number, among: count) ? open(in: world) : []
    default: break
    }
    return []
  }

  /// The learners by name, and a line for a new one.
  public func scene(in world: World) -> Scene {
    let learners = world.learners.map { Option(label: [.plain(DisplayText($0.name))]) }
    let new = Option(label: [.plain(world.say("sign-in.new"))])
    let body: [Element] =
      [.text([.plain(world.say("sign-in.question"))]), .gap] + learners.map(Element.option)
      + [.gap, .option(new)]
    let isNew = selection.index == learners.count
    return Scene(
      name: "learners", title: "Karatu", aside: world.say("sign-in.title"), body: body,
      focus: 2 + selection.index + (isNew ? 1 : 0), prompt: world.say("prompt.choose"))
  }

  private func open(in world: World) -> [Effect] {
    guard selection.index < world.learners.count else { return [.go(.newLearner)] }
    return [.signIn(world.learners[selection.index].id)]
  }
}
