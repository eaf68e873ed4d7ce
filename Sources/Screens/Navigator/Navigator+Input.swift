import Stage
import Typography
import Wording

extension Navigator {
  /// Takes in what came from the terminal.
  public mutating func update(_ input: Input, in world: World) -> [Effect] {
    notice = nil
    guard let screen = stack.last else { return [.leave] }
    if scrolls(input, screen, in: world) { return [] }
    scroll = 0
    switch input {
    case .resized, .woken: return []
    case .ended: return [.leave]
    case .line(let line): return update(line: line, of: screen, in: world)
    case .key(let key): return update(key: key, of: screen, in: world)
    }
  }

  private mutating func update(
    key: Key, of screen: any Screen, in world: World
  ) -> [Effect] {
    if screen.isTyping {
      switch key {
      case .character(let character): return send(.typed(character), in: world)
      case .backspace: return send(.erased, in: world)
      case .enter, .escape, .help, .tab, .control, .function: break
      case .up, .down, .pageUp, .pageDown:
        // Among what is offered beside the text one can move; elsewhere arrows do nothing.
        let own = Set(screen.offers(in: world).map(\.action))
        if keymap.action(for: key, among: own) == nil { return [] }
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
    let offered = offered(by: screen, in: world)
    guard let action = keymap.action(for: key, among: offered) else {
      if key != .unknown, key != .escape { notice = world.say("screen.no-such-key") }
      return []
    }
    return perform(action, key: key, of: screen, in: world)
  }

  private func offered(by screen: any Screen, in world: World) -> Set<Action> {
    let own = addingPicture(to: screen.offers(in: world), of: screen, in: world)
    let all = own + previewOffers(of: screen, in: world) + common(besides: screen, in: world)
    return Set(all.map(\.action))
  }

  private mutating func perform(
    _ action: Action, key: Key, of screen: any Screen, in world: World
  ) -> [Effect] {
    switch action {
    // Escape is one step back and never a way out: people press it to be safe.
    case .back where stack.count == 1: return key == .character("q") ? [.leave] : []
    case .back:
      let effects = send(.action(.back), in: world)
      return effects.isEmpty ? [.back] : effects
    case .leave: return leaving(in: world) + [.leave]
    case .redraw: return [.redraw]
    case .learners where changesLearner(on: screen, in: world): return [.go(.learners)]
    case .help: return [.go(.help)]
    case .findings, .contents, .answers: return preview(action, in: world)
    case .wholeCourse where screen.source != nil: return preview(action, in: world)
    case .picture: return showPicture(in: world)
    default: return send(.action(action), in: world)
    }
  }

  /// A line is a number to choose, a key's character, or text for a screen that takes text.
  private mutating func update(
    line: String, of screen: any Screen, in world: World
  ) -> [Effect] {
    if screen.isTyping {
      let offered = offered(by: screen, in: world)
      if line.count == 1, let character = line.first,
        keymap.action(for: .character(character), among: offered) != nil
      {
        return command(.character(character), of: screen, in: world)
      }
      return send(.line(line), in: world)
    }
    if screen.takesLines, line.count(where: { !$0.isWhitespace }) > 1 {
      return send(.line(line), in: world)
    }
    let word = line.split(separator: " ").first.map(String.init) ?? ""
    if let number = Int(word) { return send(.choose(number), in: world) }
    // An empty line is Enter, a line of spaces the space bar.
    let key: Key = word.first.map(Key.character) ?? (line.isEmpty ? .enter : .character(" "))
    return update(key: key, of: screen, in: world)
  }

  /// What the screens want kept before they go away, the uppermost first.
  public mutating func leaving(in world: World) -> [Effect] {
    stack.indices.reversed().flatMap { index in
      var screen = stack[index]
      let effects = screen.update(.action(.leave), in: world)
      stack[index] = screen
      return effects.filter { if case .keep = $0 { true } else { false } }
    }
  }

  private mutating func send(_ event: Event, in world: World) -> [Effect] {
    guard var screen = stack.last else { return [] }
    let effects = screen.update(event, in: world)
    stack[stack.count - 1] = screen
    return effects
  }
}
