/// The direction in which a paragraph is read.
public enum ParagraphDirection: Hashable, Sendable {
  case leftToRight
  case rightToLeft

  /// The direction of a text's first letter; from left to right where there is none.
  ///
  /// Source: Unicode Standard Annex 9, P2 and P3; the isolates that these speak of are never shown.
  public init(of text: String) {
    self = .leftToRight
    guard text.mayRunRightToLeft else { return }
    for scalar in text.unicodeScalars {
      switch scalar.properties.generalCategory {
      case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .otherLetter:
        if scalar.runsRightToLeft { self = .rightToLeft }
        return
      default: continue
      }
    }
  }
}

extension Unicode.Scalar {
  /// Whether a letter belongs to a script that is read from right to left.
  ///
  /// Unicode gives those scripts blocks of their own (Unicode Standard Annex 44, Bidi_Class).
  var runsRightToLeft: Bool {
    switch value {
    case 0x590...0x8FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFF, 0x10800...0x10FFF, 0x1E800...0x1EFFF:
      true
    default: false
    }
  }
}

extension String {
  /// Whether anything in the text may be read from right to left, as its bytes tell: nearly no
  /// text has any of them.
  public var mayRunRightToLeft: Bool {
    utf8.contains { $0 >= 0xD6 } && unicodeScalars.contains(where: \.runsRightToLeft)
  }
}
