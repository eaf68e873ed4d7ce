/// The interface's words in one language.
///
/// A text that the language lacks is taken from the fallback, which is English; one that nobody has
/// is shown as its key in brackets, so that a hole is seen rather than a trap sprung.
public struct Words: Sendable {
  /// The language these words are in.
  public let language: LanguageTag
  private let table: WordTable
  private let fallback: WordTable
  private let plural: PluralRule
  private let fallbackPlural = PluralRule(for: .english)

  /// Words from a language's table, with the English one to fill its holes.
  public init(language: LanguageTag, table: WordTable, fallback: WordTable = WordTable()) {
    self.language = language
    self.table = table
    self.fallback = fallback
    plural = PluralRule(for: language)
  }

  /// The text of a key with its gaps filled.
  public func callAsFunction(_ key: String, _ arguments: [String: Argument] = [:]) -> String {
    self(Message(key, arguments))
  }

  /// A message as a person reads it.
  public func callAsFunction(_ message: Message) -> String {
    guard
      let text = text(of: message, in: table, plural)
        ?? text(of: message, in: fallback, fallbackPlural)
    else { return "[\(message.key)]" }
    return fill(text, with: message.arguments)
  }

  private func text(of message: Message, in table: WordTable, _ plural: PluralRule) -> String? {
    guard let count = message.arguments["count"]?.numeral else {
      return table.text(message.key, .other)
    }
    return table.text(message.key, plural.category(of: count))
  }

  /// Whether the language itself or its fallback has a text for the key.
  public func has(_ key: String) -> Bool {
    table.text(key, .other) != nil || fallback.text(key, .other) != nil
  }

  /// What the language's own file says, without the help of the fallback.
  func own(_ key: String, or other: String) -> String {
    table.text(key, .other) ?? other
  }

  private func fill(_ text: String, with arguments: [String: Argument]) -> String {
    guard !arguments.isEmpty, text.contains("{") else { return text }
    var result = ""
    var rest = text[...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      result += rest[..<open]
      let name = String(rest[rest.index(after: open)..<close])
      switch arguments[name] {
      case .text(let value): result += value
      case .number(let value): result += number(value)
      case .numeral(let value): result += number(value)
      case .day(let day): result += date(day)
      case .message(let message): result += self(message)
      case nil: result += rest[open...close]
      }
      rest = rest[rest.index(after: close)...]
    }
    return result + rest
  }
}
