import CourseFormat
import Learning
import Stage
import Typography
import Wording

/// The screens on top of each other, of which the learner sees the uppermost.
///
/// Pure: input goes in, effects come out; the program carries them out and pushes what was asked
/// for. What a key does is decided here, once for all screens.
public struct Navigator: Sendable {
  private var stack: [any Screen]
  private let keymap: Keymap
  /// How far a body is scrolled that is longer than its window.
  private var scroll = 0
  /// One sentence about what just happened, shown until the next key.
  public var notice: DisplayText?

  /// A navigator that begins with a screen.
  public init(_ root: any Screen, keymap: Keymap = .standard) {
    stack = [root]
    self.keymap = keymap
  }

  /// The screen that the learner sees.
  public var top: (any Screen)? { stack.last }
  /// How many screens lie on top of each other.
  public var depth: Int { stack.count }

  /// Shows a screen on top.
  public mutating func push(_ screen: any Screen) {
    stack.append(screen)
  }

  /// Shows a screen instead of the uppermost.
  public mutating func replace(with screen: any Screen) {
    stack[stack.count - 1] = screen
  }

  /// Shows a screen instead of all.
  public mutating func restart(with screen: any Screen) {
    stack = [screen]
  }

  /// Goes back one screen; the last one stays.
  public mutating func pop() {
    if stack.count > 1 { stack.removeLast() }
  }

  /// Goes back to the first screen.
  public mutating func popToRoot() {
    stack.removeLast(stack.count - 1)
  }

  /// Puts what was read anew, in another language, into the screens that hold course text.
  public mutating func reread(_ screen: (Destination, any Screen) throws -> (any Screen)?) rethrows
  {
    for index in stack.indices {
      guard let source = stack[index].source else { continue }
      if let fresh = try screen(source, stack[index]) { stack[index] = fresh }
    }
  }

  /// Takes in what came from the terminal.
  public mutating func update(_ input: Input, in world: World) -> [Effect] {
    notice = nil
    guard let screen = stack.last else { return [.leave] }
    if scrolls(input, screen, in: world) { return [] }
    scroll = 0
    switch input {
    case .resized: return []
    case .ended: return [.leave]
    case .line(let line): return update(line: line, of: screen, in: world)
    case .key(let key): return update(key: key, of: screen, in: world)
    }
  }

  /// How the uppermost screen looks.
  public func scene(in world: World) -> Scene {
    guard let screen = stack.last else { return Scene(name: "", title: .empty, body: []) }
    var scene = screen.scene(in: world)
    scene.scroll = scroll
    let own = screen.offers(in: world)
    let offers =
      own.prefix(1) + paging(screen, scene, in: world) + own.dropFirst() + common
    let offered = Set(offers.map(\.action))
    scene.hints = offers.filter(\.isHinted).compactMap { offer in
      let keys = keymap.keys(for: offer.action, among: offered)
      // Where letters are text, the key to show is one that is not a letter.
      let shown = screen.isTyping && !world.isLinear ? keys.first { !$0.isCharacter } : keys.first
      return shown.map { Hint(key: $0.name(in: world.words), label: world.say(offer.label)) }
    }
    scene.notice = notice ?? scene.notice
    // A number of two digits is ended by Enter.
    if scene.optionCount > 9, scene.prompt == world.say("prompt.choose") {
      scene.prompt = world.say("prompt.choose-line")
    }
    return scene
  }

  /// What a screen offers whose body is longer than its window, if it does not page itself.
  private func paging(_ screen: any Screen, _ scene: Scene, in world: World) -> [Offer] {
    let offered = Set(screen.offers(in: world).map(\.action))
    guard !offered.contains(.pageDown), !world.isLinear else { return [] }
    let hidden = world.layout.hiddenRows(of: scene)
    return (hidden.below > 0 ? [Offer(.pageDown, "action.more")] : [])
      + (hidden.above > 0 ? [Offer(.pageUp, "reader.back")] : [])
  }

  /// Scrolls a body that is longer than its window.
  ///
  /// - Returns: Whether the key was for that.
  private mutating func scrolls(
    _ input: Input, _ screen: any Screen, in world: World
  ) -> Bool {
    guard case .key(let key) = input, !(screen.isTyping && key.isCharacter) else { return false }
    var scene = screen.scene(in: world)
    scene.scroll = scroll
    let paging = paging(screen, scene, in: world).map(\.action)
    let offered = Set(screen.offers(in: world).map(\.action) + paging)
    guard let action = keymap.action(for: key, among: offered), paging.contains(action) else {
      return false
    }
    let hidden = world.layout.hiddenRows(of: scene)
    let step = world.layout.scrollStep
    scroll += action == .pageDown ? min(step, hidden.below) : -min(step, hidden.above)
    return true
  }

  private var common: [Offer] {
    let back: [Offer] =
      stack.count > 1 ? [Offer(.back, "action.back")] : [Offer(.back, "action.leave")]
    return back + Offer.quiet(.leave) + [Offer(.help, "action.help")]
  }

  private mutating func update(
    key: Key, of screen: any Screen, in world: World
  ) -> [Effect] {
    if screen.isTyping {
      switch key {
      case .character(let character): return send(.typed(character), in: world)
      case .backspace: return send(.erased, in: world)
      case .enter, .escape, .help, .tab, .control: break
      default: return []
      }
    }
    return command(key, of: screen, in: world)
  }

  private mutating func command(
    _ key: Key, of screen: any Screen, in world: World
  ) -> [Effect] {
    if case .character(let character) = key, let digit = character.wholeNumberValue, digit > 0,
      character.isASCII
    {
      return send(.choose(digit), in: world)
    }
    let offered = Set((screen.offers(in: world) + common).map(\.action))
    guard let action = keymap.action(for: key, among: offered) else {
      if key != .unknown, key != .escape { notice = world.say("screen.no-such-key") }
      return []
    }
    return perform(action, key: key, in: world)
  }

  private mutating func perform(_ action: Action, key: Key, in world: World) -> [Effect] {
    switch action {
    // Escape is one step back and never a way out: people press it to be safe.
    case .back where stack.count == 1: return key == .character("q") ? [.leave] : []
    case .back:
      let effects = send(.action(.back), in: world)
      return effects.isEmpty ? [.back] : effects
    case .leave: return send(.action(.leave), in: world) + [.leave]
    case .help: return [.go(.help)]
    default: return send(.action(action), in: world)
    }
  }

  /// A line is a number to choose, a key's character, or text for a screen that takes text.
  private mutating func update(
    line: String, of screen: any Screen, in world: World
  ) -> [Effect] {
    if screen.isTyping {
      let offered = Set((screen.offers(in: world) + common).map(\.action))
      if line.count == 1, let character = line.first,
        keymap.action(for: .character(character), among: offered) != nil
      {
        return command(.character(character), of: screen, in: world)
      }
      return send(.line(line), in: world)
    }
    let word = line.split(separator: " ").first.map(String.init) ?? ""
    if let number = Int(word) { return send(.choose(number), in: world) }
    guard let first = word.first else { return update(key: .enter, of: screen, in: world) }
    return update(key: .character(first), of: screen, in: world)
  }

  private mutating func send(_ event: Event, in world: World) -> [Effect] {
    guard var screen = stack.last else { return [] }
    let effects = screen.update(event, in: world)
    stack[stack.count - 1] = screen
    return effects
  }

  /// What the help says of the screen below it: keys and what they do.
  public func keysInForce(in world: World) -> [(keys: DisplayText, label: DisplayText)] {
    guard let screen = stack.last else { return [] }
    let offers = screen.offers(in: world) + common
    let offered = Set(offers.map(\.action))
    return offers.compactMap { offer in
      let keys = keymap.keys(for: offer.action, among: offered)
      guard !keys.isEmpty else { return nil }
      let names = keys.map { $0.name(in: world.words).string }.joined(separator: "  ")
      return (DisplayText(names), world.say(offer.label))
    }
  }
}
