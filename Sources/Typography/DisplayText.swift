/// Text that is safe to show: nothing in it can drive a terminal or reorder a line.
///
/// The one type that stands between any foreign string (a title, a lesson, a learner's name, an
/// answer, a file name, an error) and any output, linear and piped output included.
public struct DisplayText: Hashable, Sendable {
  /// The text, safe to print.
  public let string: String

  /// Takes a foreign string; what could do harm is dropped or shown as a symbol.
  public init(_ foreign: String) {
    string = Sanitiser.isPlain(foreign) ? foreign : Sanitiser.clean(foreign)
  }

  /// Takes a text that is known to need no cleaning.
  init(plain: String) { string = plain }

  /// Nothing.
  public static let empty = DisplayText("")

  /// Whether there is nothing to show.
  public var isEmpty: Bool { string.isEmpty }

  /// Two texts, one after the other.
  public static func + (left: DisplayText, right: DisplayText) -> DisplayText {
    DisplayText(left.string + right.string)
  }
}

extension DisplayText: ExpressibleByStringInterpolation {
  /// A text of the program's own.
  public init(stringLiteral value: String) { self.init(value) }
}

extension DisplayText: CustomStringConvertible {
  /// The text, safe to print.
  public var description: String { string }
}
