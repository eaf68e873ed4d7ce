extension Wrapping {
  /// The cells of the widest piece of a text that holds no place for a line to end.
  ///
  /// Lines of that width never break inside a word; in Chinese a piece is one character.
  public static func longestWord<Style>(of spans: [Span<Style>], in alphabet: Alphabet) -> Int {
    var clusters: [Cluster] = []
    for span in spans {
      clusters += Cluster.clusters(of: span.text.string, in: alphabet, after: clusters.last)
    }
    var (widest, cells, spaces) = (0, 0, 0)
    for index in clusters.indices {
      let cluster = clusters[index]
      if cluster.base == "\n" {
        (cells, spaces) = (0, 0)
        continue
      }
      // Spaces at a line's end are not drawn.
      if cluster.base == " " {
        spaces += cluster.cells
      } else {
        cells += spaces + cluster.cells
        spaces = 0
      }
      let hyphen = cluster.base == "\u{AD}" ? 1 : 0
      widest = max(widest, cells + hyphen)
      if LineBreaks.isAllowed(after: index, in: clusters) { (cells, spaces) = (0, 0) }
    }
    return widest
  }
}
