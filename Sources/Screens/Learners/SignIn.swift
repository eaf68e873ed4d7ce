import Learning
import Stage
import Typography
import Wording

/// Who is learning: the first screen where several share a machine.
///
/// A list that no hand's fingers count is searched by typing the beginning of a name.
public struct SignIn: Screen {
  private var selection = Selection()
  private var typed = ""
  private let isLong: Bool

  /// Names that fit a list that is read rather than searched; a digit chooses each.
  static let mostRead = 9

  /// The list of learners, the focus on one of them if they are known.
  public init(focusOn learner: Learner.ID? = nil, in world: World) {
    isLong = world.learners.count > SignIn.mostRead
    if let index = world.learners.firstIndex(where: { $0.id == learner }) {
      _ = selection.choose(index + 1, among: world.learners.count)
    }
  }

  /// In a long list letters are the beginning of a name.
  public var isTyping: Bool { isLong }

  /// A learner can be chosen or added, and the language changed.
  public func offers(in world: World) -> [Offer] {
    [Offer(.open, "sign-in.choose"), Offer(.language, "action.language")] + Selection.offers
  }

  /// Signs in, or goes on to a new learner's name.
  public mutating func update(_ event: Event, in world: World) -> [Effect] {
    switch event {
    case .typed(let character): find(typed + String(character))
    case .erased: find(String(typed.dropLast()))
    case .line(let line): return take(line, in: world)
    case .action(.open): return open(in: world)
    case .action(.language): return [.go(.languages)]
    case .action(let action): _ = selection.move(action, among: found(in: world).count + 1)
    case .choose(let number):
      return selection.choose(number, among: found(in: world).count + 1) ? open(in: world) : []
    }
    return []
  }

  /// The learners by name, and a line for a new one.
  public func scene(in world: World) -> Scene {
    let found = found(in: world)
    let learners = found.map { Element.option(Option(label: [.plain(DisplayText($0.name))])) }
    var body: [Element] = [.text([.plain(world.say("sign-in.question"))])]
    if isLong {
      body.append(.field(Field(label: world.say("sign-in.find"), text: DisplayText(typed))))
    }
    if isLong, found.isEmpty { body.append(.text([.plain(world.say("sign-in.nobody"))])) }
    body.append(.gap)
    let first = body.count
    if !learners.isEmpty { body += learners + [.gap] }
    body.append(.option(Option(label: [.plain(world.say("sign-in.new"))])))
    let isNew = selection.index >= found.count
    return Scene(
      name: "learners", title: "Karatu", aside: world.say("sign-in.title"), body: body,
      focus: isNew ? body.count - 1 : first + selection.index,
      prompt: world.say(isLong ? "prompt.learner" : "prompt.choose"))
  }

  /// The learners one of whose names begins as was typed, whether in capitals or not.
  private func found(in world: World) -> [Learner] {
    let wanted = SignIn.folded(typed)
    guard !wanted.isEmpty else { return world.learners }
    return world.learners.filter { learner in
      let name = SignIn.folded(learner.name)
      return name.hasPrefix(wanted) || name.contains(" " + wanted)
    }
  }

  /// A name without capitals and accents, as people type it in a hurry.
  private static func folded(_ name: String) -> String {
    DisplayText(name).string.shown(in: .ascii).lowercased()
  }

  private mutating func find(_ text: String) {
    guard text.utf8.count <= NewLearner.longestName else { return }
    typed = text
    selection = Selection()
  }

  /// Line by line, a number chooses and a name that only one has is enough.
  private mutating func take(_ line: String, in world: World) -> [Effect] {
    let count = found(in: world).count + 1
    if line.isEmpty { return open(in: world) }
    if let number = Int(line) {
      return selection.choose(number, among: count) ? open(in: world) : []
    }
    find(line)
    return found(in: world).count == 1 ? open(in: world) : []
  }

  private func open(in world: World) -> [Effect] {
    let found = found(in: world)
    guard found.indices.contains(selection.index) else { return [.go(.newLearner)] }
    return [.signIn(found[selection.index].id)]
  }
}
