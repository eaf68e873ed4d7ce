extension Wrapping {
  /// The cells of the widest piece of a text that holds no place for a line to end.
  ///
  /// Lines of that width never break inside a word; in Chinese a piece is one character.
  public static func longestWord<Style>(of spans: [Span<Style>], in alphabet: Alphabet) -> Int {
    let text = MeasuredText(spans.map(\.text.string), in: alphabet)
    var (widest, cells, spaces) = (0, 0, 0)
    for (cluster, isPlace) in zip(text.clusters, text.places) {
      // Spaces at a line's end are not drawn.
      switch cluster.base {
      case "\n": (cells, spaces) = (0, 0)
      case " ": spaces += cluster.cells
      default: (cells, spaces) = (cells + spaces + cluster.cells, 0)
      }
      widest = max(widest, cells + (cluster.base == "\u{AD}" ? 1 : 0))
      if isPlace { (cells, spaces) = (0, 0) }
    }
    return widest
  }
}
