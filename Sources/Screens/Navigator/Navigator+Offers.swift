import Stage
import Typography
import Wording

extension Navigator {
  /// What the help says of the screen below it: keys and what they do.
  public func keysInForce(in world: World) -> [(keys: DisplayText, label: DisplayText)] {
    guard let screen = stack.last else { return [] }
    let own = addingPicture(to: screen.offers(in: world), of: screen, in: world)
    let offers = own + previewOffers(of: screen, in: world) + common
    let offered = Set(offers.map(\.action))
    return offers.compactMap { offer in
      let keys = keymap.keys(for: offer.action, among: offered)
      guard !keys.isEmpty else { return nil }
      let names = keys.map { $0.name(in: world.words).string }.joined(separator: "  ")
      return (DisplayText(names), world.say(offer.label, offer.arguments))
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

  /// What every screen offers: the way back, the way out, and the help.
  var common: [Offer] {
    let back: [Offer] =
      stack.count > 1 ? [Offer(.back, "action.back")] : [Offer(.back, "action.leave")]
    return back + Offer.quiet(.leave) + [Offer(.help, "action.help")]
  }
}
