import Typography

extension FoldedQuery {
  /// The pattern of FTS5's that finds what has all the words.
  var allWords: String { words.map(\.pattern).joined(separator: " AND ") }
  /// The pattern of FTS5's that finds what has any of the words.
  var anyWord: String { words.map(\.pattern).joined(separator: " OR ") }

  /// Whether something is called by just these words.
  func isName(_ name: String) -> Bool {
    FoldedWord.words(of: name).map(\.text) == words.flatMap(\.parts)
  }
}

extension FoldedQuery.Word {
  /// The pattern of FTS5's that finds the word.
  var pattern: String { "\"\(parts.joined(separator: " "))\" *" }

  /// The word less its end: a letter, or a cluster where the script has no spaces.
  ///
  /// Nil once less than half of it, or too little to mean anything, would be left.
  func shortened(from whole: FoldedQuery.Word) -> FoldedQuery.Word? {
    guard let last = parts.last, let wholeLast = whole.parts.last else { return nil }
    let least = max(3, (wholeLast.unicodeScalars.count + 1) / 2)
    if parts.count == whole.parts.count, last.unicodeScalars.count > least {
      return .init(parts: parts.dropLast() + [String(last.unicodeScalars.dropLast())])
    }
    let fewest = max(whole.isSolid ? 2 : 1, whole.parts.count / 2)
    guard parts.count > fewest else { return nil }
    return .init(parts: parts.dropLast())
  }
}
