import CourseFormat

extension TextQuestion {
  /// The whole for one of the accepted answers.
  ///
  /// Compared after case folding (unless the question keeps case) and collapsing of spaces; Swift
  /// compares what is canonically the same as equal. Apostrophes and hyphens are those that
  /// keyboards have, and a place where a line may break is nothing.
  func mark(_ typed: String) -> Mark {
    let given = comparable(typed)
    let isRight = !given.isEmpty && accepted.contains { comparable($0.string) == given }
    return Mark(score: isRight ? .full : .zero)
  }

  private func comparable(_ text: String) -> String {
    var plain = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\u{AD}", "\u{200B}": continue
      case "\u{2018}", "\u{2019}", "\u{2BC}": plain.append("'")
      case "\u{2010}", "\u{2011}": plain.append("-")
      default: plain.append(scalar)
      }
    }
    let words = String(plain).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    // Capitals first: ß and SS, σ and ς have only those in common.
    return keepsCase ? words : words.uppercased().lowercased()
  }
}
