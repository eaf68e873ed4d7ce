import Wording

/// Why a page could not be printed.
public enum PrintingProblem: Explained, Hashable, Sendable {
  /// A shared library that printing needs is not installed, or lacks a function that it needs.
  case libraryMissing(file: String, package: String)
  /// None of the fonts that a page is set in is in the folders.
  case fontsMissing(folders: [String], package: String)
  /// No installed font has the character.
  case characterWithoutFont(character: String, codePoint: String, text: String)
  /// The character is a control that a printed text cannot hold.
  case controlCharacter(codePoint: String, text: String)
  /// The font cannot be cut down to the characters in use.
  case fontUnusable(name: String)
  /// A word is so long that it would be too small to read.
  case wordTooLong(text: String)
  /// The texts need more room than the page has.
  case pageOverfull(recipient: String)
  /// The page's time is outside the years 1970 to 9999.
  case timeOutOfRange(seconds: Int)
  /// The text holds a character that the alphanumeric mode of QR codes lacks.
  case credentialNotAlphanumeric(character: String)
  /// The text is longer than a QR code that is still read from a printed page.
  case credentialTooLong(length: Int, limit: Int)

  /// The sentence, as a key and what fills it.
  public var message: Message {
    switch self {
    case .libraryMissing(let file, let package):
      Message("printing.missing-library", ["file": .text(file), "package": .text(package)])
    case .fontsMissing(let folders, let package):
      Message(
        "printing.fonts-missing",
        ["folders": .text(folders.joined(separator: ", ")), "package": .text(package)])
    case .characterWithoutFont(let character, let codePoint, let text):
      Message(
        "printing.character-without-font",
        ["character": .text(character), "code": .text(codePoint), "text": .text(text)])
    case .controlCharacter(let codePoint, let text):
      Message("printing.control-character", ["code": .text(codePoint), "text": .text(text)])
    case .fontUnusable(let name):
      Message("printing.font-unusable", ["font": .text(name)])
    case .wordTooLong(let text):
      Message("printing.word-too-long", ["text": .text(text)])
    case .pageOverfull(let recipient):
      Message("printing.page-overfull", ["recipient": .text(recipient)])
    case .timeOutOfRange(let seconds):
      Message("printing.time-out-of-range", ["seconds": .text(String(seconds))])
    case .credentialNotAlphanumeric(let character):
      Message("printing.credential-not-alphanumeric", ["character": .text(character)])
    case .credentialTooLong(let length, let limit):
      Message("printing.credential-too-long", ["length": .number(length), "limit": .number(limit)])
    }
  }
}

extension PrintingProblem {
  /// No font has a character of a text.
  static func noFont(for character: String, of text: String) -> PrintingProblem {
    .characterWithoutFont(
      character: character, codePoint: character.codePoints, text: text)
  }
}

extension String {
  /// The text's scalars as Unicode writes them, such as `U+0E81 U+0EB1`.
  var codePoints: String {
    unicodeScalars.map { scalar in
      let digits = String(scalar.value, radix: 16, uppercase: true)
      return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }.joined(separator: " ")
  }
}
