import Typography

/// The line of a passage that shows best what was found in it.
struct SearchContext {
  /// The line's number, from 0; nil where nothing in the text matches.
  var line: Int?
  /// The words around the matches.
  var pieces: [SearchHit.Piece]

  /// Characters that are shown before the first match, where there are as many.
  private static let before = 16
  /// Characters that are shown.
  private static let longest = 120

  /// The line with the most words of a query, of several the first.
  ///
  /// Where none has any, it is the first line with words.
  init(of lines: [String], matching query: FoldedQuery) {
    var best: (line: Int, matches: [Range<String.Index>], words: Int)?
    for (number, line) in lines.enumerated() {
      let matches = query.matches(in: line)
      guard !matches.isEmpty else { continue }
      let words = query.words.count { FoldedQuery(words: [$0]).isFound(in: line) }
      if words > best?.words ?? 0 { best = (number, matches, words) }
    }
    guard let best else {
      line = nil
      pieces = SearchContext.pieces(of: lines.first { !$0.isEmpty } ?? "", [])
      return
    }
    line = best.line
    pieces = SearchContext.pieces(of: lines[best.line], best.matches)
  }

  private static func pieces(
    of line: String, _ matches: [Range<String.Index>]
  ) -> [SearchHit.Piece] {
    let start = matches.first.map { beginning(before: $0.lowerBound, in: line) } ?? line.startIndex
    let end = line.index(start, offsetBy: longest, limitedBy: line.endIndex) ?? line.endIndex
    var pieces: [SearchHit.Piece] = []
    func add(_ text: Substring, isMatch: Bool = false) {
      if !text.isEmpty { pieces.append(.init(DisplayText(String(text)), isMatch: isMatch)) }
    }
    if start > line.startIndex { add("...") }
    var place = start
    for match in matches where match.lowerBound >= place && match.upperBound <= end {
      add(line[place..<match.lowerBound])
      add(line[match], isMatch: true)
      place = match.upperBound
    }
    add(line[place..<max(place, end)])
    if end < line.endIndex { add("...") }
    return pieces
  }

  /// Where the context begins: at the line's beginning if that is near, else behind a space.
  private static func beginning(before match: String.Index, in line: String) -> String.Index {
    guard
      let near = line.index(match, offsetBy: -before, limitedBy: line.startIndex),
      near > line.startIndex
    else { return line.startIndex }
    let space = line[near..<match].firstIndex(of: " ").map { line.index(after: $0) }
    return space ?? near
  }
}
