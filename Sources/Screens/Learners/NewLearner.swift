import Stage
import Typography
import Wording

/// A new learner's name, which the certificate will bear.
public struct NewLearner: Screen {
  private var name = ""

  /// The longest name a certificate's code has room for, in bytes.
  static let longestName = 64

  /// An empty field.
  public init() {}

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
      if (name + String(character)).utf8.count <= NewLearner.longestName { name.append(character) }
    case .erased: _ = name.popLast()
    case .line(let line):
      name = line
      return done()
    case .action(.open): return done()
    default: break
    }
    return []
  }

  /// What is asked for, and why.
  public func scene(in world: World) -> Scene {
    Scene(
      name: "new-learner", title: world.say("new-learner.title"),
      body: [
        .text([.plain(world.say("new-learner.why"))]), .gap,
        .field(Field(label: world.say("new-learner.name"), text: DisplayText(name))),
      ],
      focus: 2, prompt: world.say("prompt.name"))
  }

  private func done() -> [Effect] {
    name.contains { !$0.isWhitespace }
      ? [.addLearner(name)] : [.notice(Message("new-learner.empty"))]
  }
}
