/// Units that are easily misread on a prescription, and what is written in their place.
///
/// Source: the lists of error-prone abbreviations of the Institute for Safe Medication Practices.
enum UnsafeUnit {
  /// The first such unit in a spelling, and the safe one.
  static func find(in spelling: String) -> (unit: String, better: String)? {
    for part in spelling.split(whereSeparator: { $0 == "/" || $0.isWhitespace }) {
      switch part {
      case "cc", "CC", "ccm": return (String(part), "mL")
      case "U", "u": return (String(part), "IU")
      // The micro sign and the Greek letter look alike.
      case "\u{B5}g", "\u{3BC}g": return (String(part), "mcg")
      default: continue
      }
    }
    return nil
  }

  /// The first word in which a unit follows its number without a space.
  ///
  /// The `m` of `10mg` is taken for zeros. `m2` is a unit alone, and everybody writes `5%`.
  static func attached(in text: String) -> String? {
    text.split(whereSeparator: \.isWhitespace).first { word in
      guard let first = word.unicodeScalars.first, !first.properties.isAlphabetic,
        !"[/".unicodeScalars.contains(first),
        let digit = word.unicodeScalars.firstIndex(where: { ("0"..."9").contains($0) })
      else { return false }
      return word.unicodeScalars[digit...].contains { $0.properties.isAlphabetic }
    }.map(String.init)
  }
}
