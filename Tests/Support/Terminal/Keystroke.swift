/// The bytes that a keyboard sends for keys without a letter of their own.
public enum Keystroke {
  /// Enter.
  public static let enter = "\r"
  /// Escape, which also begins the sequences of the arrow keys.
  public static let escape = "\u{1B}"
  /// Backspace, as modern terminals send it.
  public static let backspace = "\u{7F}"
  /// Ctrl-C.
  public static let interrupt = "\u{03}"
  /// Ctrl-D.
  public static let endOfInput = "\u{04}"
  /// Ctrl-L.
  public static let redraw = "\u{0C}"
  /// Ctrl-Z.
  public static let suspend = "\u{1A}"
  /// Ctrl-\.
  public static let quit = "\u{1C}"
  /// Ctrl-P, one line up, also where letters are text.
  public static let up = "\u{10}"
  /// Ctrl-N, one line down, also where letters are text.
  public static let down = "\u{0E}"
}
