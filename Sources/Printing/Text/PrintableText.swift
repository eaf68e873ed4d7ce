import Foundation

extension String {
  /// The text in Unicode's composed form, checked to hold nothing invisible that could mislead.
  ///
  /// A name on paper must be the name that was signed: what hides in it, or turns its order
  /// round, is refused rather than dropped. Joiners, marks of direction and places where a line
  /// may break are part of some scripts' spelling and stay.
  func printable() throws(PrintingProblem) -> String {
    if let control = unicodeScalars.first(where: { !$0.isPrintable }) {
      let visible = String.UnicodeScalarView(unicodeScalars.filter(\.isPrintable))
      throw .controlCharacter(codePoint: String(control).codePoints, text: String(visible))
    }
    return precomposedStringWithCanonicalMapping
  }
}

extension Unicode.Scalar {
  fileprivate var isPrintable: Bool {
    switch value {
    case 0x061C, 0x200B...0x200F, 0x00AD: true
    default:
      switch properties.generalCategory {
      case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate: false
      default: true
      }
    }
  }
}
