/// Bytes that a program sent to its terminal.
public struct TerminalOutput: Equatable, Sendable {
  /// The bytes, as they would go over a line.
  public let bytes: [UInt8]

  /// Output of these bytes.
  public init(_ bytes: some Sequence<UInt8>) { self.bytes = Array(bytes) }

  /// How many bytes there are.
  public var count: Int { bytes.count }
  /// Whether there is none.
  public var isEmpty: Bool { bytes.isEmpty }
  /// The bytes as text, escape sequences and all.
  public var text: String { String(decoding: bytes, as: UTF8.self) }

  /// Whether this text was sent in one piece.
  ///
  /// A screen library leaves out what already stands on the screen, so that a sentence may come
  /// with escape sequences in its middle; ask a `TmuxTerminal` for what can be read.
  public func contains(_ text: String) -> Bool {
    text.isEmpty || bytes.firstRange(of: Array(text.utf8)) != nil
  }
}

extension TerminalOutput: CustomStringConvertible {
  /// The text with its control characters written out: `\e[2J`, `\r\n`, `^O`.
  public var description: String {
    var shown = ""
    for character in text.unicodeScalars {
      switch character {
      case "\u{1B}": shown += "\\e"
      case "\r": shown += "\\r"
      case "\n": shown += "\\n\n"
      case "\t": shown += "\\t"
      case "\u{7F}": shown += "^?"
      case "\u{00}"..."\u{1F}": shown += "^" + String(UnicodeScalar(character.value + 64) ?? "?")
      default: shown.unicodeScalars.append(character)
      }
    }
    return shown
  }
}
