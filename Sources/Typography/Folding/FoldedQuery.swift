/// What somebody looks for: words, each of which may be the beginning of one.
public struct FoldedQuery: Hashable, Sendable {
  /// A word that is looked for.
  public struct Word: Hashable, Sendable {
    /// The folded words that must follow each other, the last one being a beginning; never empty.
    ///
    /// `self-check` is two, and a word of Lao as many as it has clusters.
    public var parts: [String]

    /// A word of some parts.
    public init(parts: [String]) { self.parts = parts }

    /// Whether its script sets no spaces, so that its parts are clusters.
    public var isSolid: Bool {
      parts.allSatisfy { $0.unicodeScalars.first.map(Folding.isWithoutSpaces) ?? false }
    }

    /// The word as it is told.
    public var text: String { parts.joined(separator: isSolid ? "" : " ") }
  }

  /// The words, in the order they were typed, each once.
  public var words: [Word]

  /// Some words.
  public init(words: [Word]) { self.words = words }

  /// Reads what was typed; what holds neither letter nor digit is no word.
  public init(_ text: String) {
    words = []
    for typed in text.split(whereSeparator: \.isWhitespace) {
      let parts = FoldedWord.words(of: String(typed)).map(\.text)
      guard !parts.isEmpty, !words.contains(Word(parts: parts)) else { continue }
      words.append(Word(parts: parts))
    }
  }

  /// Whether nothing is looked for.
  public var isEmpty: Bool { words.isEmpty }

  /// The places of a text that match one of the words, in order and apart from each other.
  public func matches(in text: String) -> [Range<String.Index>] {
    let found = FoldedWord.words(of: text)
    var ranges: [Range<Int>] = []
    var index = 0
    while index < found.count {
      let length = words.compactMap { self.length(of: $0, at: index, in: found) }.max() ?? 0
      if length > 0 {
        ranges.append(found[index].bytes.lowerBound..<found[index + length - 1].bytes.upperBound)
      }
      index += max(1, length)
    }
    let start = text.utf8.startIndex
    return ranges.map { range in
      text.utf8.index(
        start, offsetBy: range.lowerBound)..<text.utf8.index(start, offsetBy: range.upperBound)
    }
  }

  /// Whether every word is found in a text.
  public func isFound(in text: String) -> Bool {
    let found = FoldedWord.words(of: text)
    return words.allSatisfy { word in
      found.indices.contains { length(of: word, at: $0, in: found) != nil }
    }
  }

  /// How many words of a text a word takes from a place on; nil if it does not stand there.
  private func length(of word: Word, at index: Int, in found: [FoldedWord]) -> Int? {
    guard index + word.parts.count <= found.count, let last = word.parts.last else { return nil }
    for (offset, part) in word.parts.dropLast().enumerated()
    where found[index + offset].text != part {
      return nil
    }
    // Byte by byte: a letter begins the cluster that it makes with a mark.
    let end = found[index + word.parts.count - 1].text
    return end.utf8.starts(with: last.utf8) ? word.parts.count : nil
  }
}
