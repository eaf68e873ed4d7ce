/// The spaces, quotation marks and endings of one translated text.
///
/// Texts hold pieces of code, which stand in English just as well: what English has too is no fault.
struct TypographyReview {
  /// Whether the language has a no-break space before `: ; ! ?`, as French does.
  let usesSpaceBeforeMarks: Bool
  /// How the language quotes, where that is known.
  let quotation: Quotation?

  /// What is wrong with a text that says what the English `source` says.
  func faults(of text: String, source: String, isNumber: Bool) -> [LanguageFinding.Fault] {
    var faults = unseen(in: text).map(LanguageFinding.Fault.unseen)
    // Between thousands there may be a space and nothing else.
    if isNumber { return faults }
    let count = { (piece: String) in text.occurrences(of: piece) - source.occurrences(of: piece) }
    if count("  ") > 0 { faults.append(.doubleSpace) }
    if text.first?.isWhitespace == true || text.last?.isWhitespace == true {
      faults.append(.outerSpace)
    }
    for sign in ",.;:!?%" where count(" \(sign)") > 0 { faults.append(.space(before: sign)) }
    for sign in usesSpaceBeforeMarks ? ",." : ",.;:!?"
    where ["\u{A0}", "\u{202F}"].contains(where: { count("\($0)\(sign)") > 0 }) {
      faults.append(.space(before: sign))
    }
    if count("\"") != 0 { faults.append(.quote("\"")) }
    if let mark = quotation?.wrongMark(in: text) { faults.append(.quote(mark)) }
    if !endsAlike(text, source) { faults.append(.ending) }
    return faults
  }

  /// Characters that terminals act on or that turn text around, by their codes.
  ///
  /// Joiners are letters' own business in many scripts.
  private func unseen(in text: String) -> [String] {
    text.unicodeScalars.filter { scalar in
      let category = scalar.properties.generalCategory
      return category == .control
        || category == .format && scalar != "\u{200C}"
          && scalar != "\u{200D}"
    }.map { "U+" + String($0.value, radix: 16, uppercase: true) }
  }

  /// Whether a text ends as the English one; scripts other than Latin have signs of their own.
  private func endsAlike(_ text: String, _ source: String) -> Bool {
    guard let letter = text.unicodeScalars.last(where: \.properties.isAlphabetic),
      letter.value < 0x250, let last = source.last
    else { return true }
    return ".:?".contains(last)
      ? text.last == last : text.last.map { !".:;".contains($0) } ?? true
  }
}

extension String {
  /// How often a piece stands in the text.
  fileprivate func occurrences(of piece: String) -> Int {
    split(separator: piece, omittingEmptySubsequences: false).count - 1
  }
}
