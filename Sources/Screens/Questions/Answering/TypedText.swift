/// What is being typed, up to a bound.
struct TypedText: Hashable, Sendable {
  /// The text so far.
  private(set) var string = ""
  /// The most characters that it takes in.
  let limit: Int

  init(limit: Int = 200) {
    self.limit = limit
  }

  /// Whether there is nothing but spaces.
  var isBlank: Bool { string.allSatisfy(\.isWhitespace) }

  /// Takes in a character, one taken back, or a whole line.
  mutating func update(_ event: Event) {
    switch event {
    case .typed(let character): if string.count < limit { string.append(character) }
    case .erased: _ = string.popLast()
    case .line(let line): string = String(line.prefix(limit))
    default: break
    }
  }
}

extension Event {
  /// Whether what is typed is handed in.
  var handsIn: Bool {
    switch self {
    case .action(.open), .line: true
    default: false
    }
  }
}
