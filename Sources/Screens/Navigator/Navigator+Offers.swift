import Stage
import Typography
import Wording

extension Navigator {
  /// An action, the keys that do it, and what it is called.
  public struct KeysOfAction: Hashable, Sendable {
    /// What is done.
    public let action: Action
    /// The keys by name, the shown one first.
    public let keys: DisplayText
    /// What is done, in words.
    public let label: DisplayText
  }

  /// What the help says of the screen below it: keys and what they do.
  ///
  /// Where letters are text, only the other keys are named.
  public func keysInForce(in world: World) -> [KeysOfAction] {
    guard let screen = stack.last else { return [] }
    let own = addingPicture(to: screen.offers(in: world), of: screen, in: world)
    let offers =
      own + previewOffers(of: screen, in: world) + common(besides: screen, in: world)
    let isText = screen.isTyping && !world.isLinear
    let offered = Set(offers.map(\.action))
    return offers.compactMap { offer in
      let keys = keymap.keys(for: offer.action, among: offered)
        .filter { !(isText && $0.isCharacter) }
        // At the root, what leads back elsewhere does nothing.
        .filter { offer.action != .back || stack.count > 1 || $0 == .character("q") }
      guard !keys.isEmpty else { return nil }
      let names = keys.map { $0.name(in: world.words).string }.joined(separator: "  ")
      return KeysOfAction(
        action: offer.action, keys: DisplayText(names),
        label: world.say(offer.label, offer.arguments))
    }
  }

  /// What a screen offers whose body is longer than its window, if it does not page itself.
  func paging(_ screen: any Screen, _ scene: Scene, in world: World) -> [Offer] {
    let offered = Set(screen.offers(in: world).map(\.action))
    guard !offered.contains(.pageDown), !world.isLinear else { return [] }
    let hidden = world.layout.hiddenRows(of: scene)
    return (hidden.below > 0 ? [Offer(.pageDown, "action.more")] : [])
      + (hidden.above > 0 ? [Offer(.pageUp, "reader.back")] : [])
  }

  /// Scrolls a body that is longer than its window.
  ///
  /// - Returns: Whether the key was for that.
  mutating func scrolls(
    _ input: Input, _ screen: any Screen, in world: World
  ) -> Bool {
    guard case .key(let key) = input, !(screen.isTyping && key.isCharacter) else { return false }
    var scene = screen.scene(in: world)
    scene.scroll = scroll
    let hidden = world.layout.hiddenRows(of: scene)
    let own = Set(screen.offers(in: world).map(\.action))
    guard !own.contains(.pageDown), !world.isLinear, hidden.above + hidden.below > 0 else {
      return false
    }
    let step = world.layout.scrollStep
    switch keymap.action(for: key, among: own.union([.pageDown, .pageUp])) {
    case .pageDown: scroll += min(step, hidden.below)
    case .pageUp: scroll -= min(step, hidden.above)
    default: return false
    }
    return true
  }

  /// What every screen offers besides its own: the way back, the way out, the help, and the way to
  /// the list of learners for whoever finds somebody else signed in.
  func common(besides screen: any Screen, in world: World) -> [Offer] {
    var offers = Offer.quiet(.redraw)
    if changesLearner(on: screen, in: world) { offers += Offer.quiet(.learners) }
    let help = [Offer(.help, "action.help")]
    if stack.count > 1 {
      return [Offer(.back, "action.back")] + Offer.quiet(.leave) + offers + help
    }
    // Escape is never a way out, and q is a letter where letters are text.
    let way: Offer =
      screen.isTyping && !world.isLinear
      ? Offer(.leave, "action.leave") : Offer(.back, "action.leave")
    return [way] + (way.action == .leave ? [] : Offer.quiet(.leave)) + offers + help
  }

  /// Whether the list of learners can be gone to from a screen that does not offer it itself.
  func changesLearner(on screen: any Screen, in world: World) -> Bool {
    world.learner != nil && world.preview == nil && !screen.isTyping && !(screen is SignIn)
      && !screen.offers(in: world).contains { $0.action == .learners }
  }
}
