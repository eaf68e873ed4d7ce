import Stage
import Typography
import Wording

/// A learner's name, which certificates bear: a new learner's, or one that is mended.
public struct NewLearner: Screen {
  private let old: String?
  private var name: String

  /// The longest name a certificate's code has room for, in bytes.
  static let longestName = 64

  /// An empty field.
  public init() {
    old = nil
    name = ""
  }

  /// The name of somebody who learns here already.
  public init(renaming old: String) {
    self.old = old
    name = old
  }

  /// Letters are text here.
  public var isTyping: Bool { true }

  /// The name can be handed in.
  public func offers(in world: World) -> [Offer] {
    [Offer(.open, "new-learner.done")]
  }

  /// Takes in letters; Enter hands the name in.
  public mutating func update(_ event: Event, in world: World) -> [Effect] {
    switch event {
    case .typed(let character):
      guard (name + String(character)).utf8.count <= NewLearner.longestName else {
        return [.notice(Message("new-learner.full"))]
      }
      name.append(character)
    case .erased: _ = name.popLast()
    case .line(let line):
      // Line by line an empty line leaves the name as it was.
      name = line.isEmpty ? old ?? "" : line
      return done()
    case .action(.open): return done()
    default: break
    }
    return []
  }

  /// What is asked for, and why.
  public func scene(in world: World) -> Scene {
    Scene(
      name: "new-learner",
      title: world.say(old == nil ? "new-learner.title" : "new-learner.rename"),
      body: [
        .text([.plain(world.say(old == nil ? "new-learner.why" : "new-learner.rename-why"))]),
        .gap,
        .field(Field(label: world.say("new-learner.name"), text: DisplayText(name))),
      ],
      focus: 2, prompt: world.say("prompt.name"))
  }

  private func done() -> [Effect] {
    guard name.contains(where: { !$0.isWhitespace }) else {
      return [.notice(Message("new-learner.empty"))]
    }
    guard let old else { return [.addLearner(name)] }
    return name == old ? [.back] : [.rename(name)]
  }
}
