/// One thing the program says: a key in the languages' tables and what fills its gaps.
///
/// A module that finds something wrong yields a message; only the door that shows it (a screen, a
/// command) knows the language and turns it into words.
public struct Message: Hashable, Sendable {
  /// The key in `Assets/languages`, such as `home.continue`.
  public let key: String
  /// What fills the gaps `{name}` of the text.
  public let arguments: [String: Argument]

  /// Names a text and fills its gaps.
  public init(_ key: String, _ arguments: [String: Argument] = [:]) {
    self.key = key
    self.arguments = arguments
  }
}

/// What fills a gap in a text.
public enum Argument: Hashable, Sendable {
  /// Words that are the same in every language: a name, a path.
  case text(String)
  /// A whole number, written in the language's form; the one called `count` chooses the plural.
  case number(Int)
  /// A number with decimals, written in the language's form; `count` chooses the plural here, too.
  case numeral(Numeral)
  /// A day, written in the language's form.
  case day(CalendarDay)
  /// Words that are themselves looked up.
  case message(Message)
}

extension Argument {
  /// The number, if it is one.
  var numeral: Numeral? {
    switch self {
    case .number(let number): Numeral(number)
    case .numeral(let number): number
    case .text, .day, .message: nil
    }
  }
}

extension Argument: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral {
  /// Fills a gap with words that are the same in every language.
  public init(stringLiteral value: String) { self = .text(value) }
  /// Fills a gap with a number.
  public init(integerLiteral value: Int) { self = .number(value) }
}

/// An error that a person will read: where, what, why and how to mend it, in one sentence.
public protocol Explained: Error {
  /// The sentence, as a key and what fills it.
  var message: Message { get }
}
