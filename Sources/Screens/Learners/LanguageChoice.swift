import Stage
import Typography
import Wording

/// The languages of the interface, each by its own name.
public struct LanguageChoice: Screen {
  private var selection = Selection()
  private let next: Destination?

  /// The languages; `next` is where a first-time learner goes on to, nil to go back.
  public init(next: Destination? = nil, in world: World) {
    self.next = next
    if let index = world.languages.firstIndex(where: { $0.tag == world.language }) {
      _ = selection.choose(index + 1, among: world.languages.count)
    }
  }

  /// A language can be chosen.
  public func offers(in world: World) -> [Offer] {
    [Offer(.open, "language.choose")] + Selection.offers
  }

  /// Changes the language at once.
  public mutating func update(_ event: Event, in world: World) -> [Effect] {
    switch event {
    case .action(.open): return choose(in: world)
    case .action(let action): _ = selection.move(action, among: world.languages.count)
    case .choose(let number):
      return selection.choose(number, among: world.languages.count) ? choose(in: world) : []
    default: break
    }
    return []
  }

  /// The question in every language, so that everybody can read it; on a terminal that has no room
  /// for all, in the one that the cursor is on.
  public func scene(in world: World) -> Scene {
    let all = scene(asking: world.languages, in: world)
    let hidden = world.layout.hiddenRows(of: all)
    guard !world.isLinear, hidden.above + hidden.below > 0 else { return all }
    return scene(asking: world.languages.dropFirst(selection.index).prefix(1), in: world)
  }

  private func scene(asking languages: some Collection<World.Language>, in world: World) -> Scene {
    let options = world.languages.map { Option(label: [.plain(DisplayText($0.name))]) }
    // No line ends within a question.
    let questions = languages.map { $0.question.replacing(" ", with: "\u{A0}") }
    return Scene(
      name: "languages", title: "Karatu", aside: world.say("language.title"),
      body: [.text([.plain(DisplayText(questions.joined(separator: " ")))]), .gap]
        + options.map(Element.option),
      focus: 2 + selection.index, prompt: world.say("prompt.choose"))
  }

  private func choose(in world: World) -> [Effect] {
    guard world.languages.indices.contains(selection.index) else { return [.back] }
    return [.speak(world.languages[selection.index].tag), next.map(Effect.go) ?? .back]
  }
}
