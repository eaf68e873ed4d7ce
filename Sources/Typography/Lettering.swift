/// Whether a terminal has the letters of a text.
public struct Lettering: Hashable, Sendable {
  /// The characters that can be sent to the terminal.
  public var alphabet: Alphabet
  /// Whether it is the Linux console, whose font has a few hundred letters and joins none.
  public var isLinuxConsole: Bool

  /// The letters of a terminal.
  public init(alphabet: Alphabet, isLinuxConsole: Bool = false) {
    self.alphabet = alphabet
    self.isLinuxConsole = isLinuxConsole
  }

  /// Whether so many letters of a text are missing that it cannot be read: more than one in ten.
  ///
  /// What has a likeness in ASCII, such as letters with accents, is not missing.
  public func lacks(_ text: DisplayText) -> Bool {
    guard alphabet == .ascii || isLinuxConsole else { return false }
    let letters = text.string.unicodeScalars.filter(\.properties.isAlphabetic)
    return letters.count(where: isMissing) * 10 > letters.count
  }

  private func isMissing(_ letter: Unicode.Scalar) -> Bool {
    guard !letter.isASCII else { return false }
    guard alphabet == .ascii else { return !Lettering.isInConsoleFonts(letter) }
    return Transliteration.ascii(String(letter)).contains("?")
  }

  /// Whether the fonts that come with the Linux console have a letter: Latin, Greek and Cyrillic.
  private static func isInConsoleFonts(_ letter: Unicode.Scalar) -> Bool {
    switch letter.value {
    case 0...0x052F, 0x1E00...0x1FFF: true
    default: false
    }
  }
}
