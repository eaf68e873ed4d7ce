/// A stretch of text in one style, measured.
public struct Run<Style: Hashable & Sendable>: Hashable, Sendable {
  /// What is drawn.
  public var text: String
  /// How it is drawn.
  public var style: Style
  /// The cells it takes.
  public var cells: Int

  /// A measured stretch.
  public init(text: String, style: Style, cells: Int) {
    self.text = text
    self.style = style
    self.cells = cells
  }
}

/// A line of text that fits where it was laid out for.
public struct Line<Style: Hashable & Sendable>: Hashable, Sendable {
  /// What stands on it, from the left.
  public var runs: [Run<Style>]
  /// How many clusters of the text come before the line: a place that outlives a new width.
  public var offset: Int

  /// A line of some runs.
  public init(runs: [Run<Style>] = [], offset: Int = 0) {
    self.runs = runs
    self.offset = offset
  }

  /// The cells that the runs take.
  public var cells: Int { runs.reduce(0) { $0 + $1.cells } }
  /// What stands on the line, without its styles.
  public var text: String { runs.map(\.text).joined() }
}

/// A stretch of text in one style, not yet measured.
public struct Span<Style: Hashable & Sendable>: Hashable, Sendable {
  /// The words.
  public var text: DisplayText
  /// How they are drawn.
  public var style: Style

  /// Words in a style.
  public init(_ text: DisplayText, _ style: Style) {
    self.text = text
    self.style = style
  }
}

/// Breaks running text into lines.
///
/// No line is wider than asked (unless a single character is), and nothing is lost but the spaces
/// at which a line ends. A newline in the text ends its line.
public struct Wrapping: Sendable {
  /// The cells of a line; at least 1.
  public let width: Int
  /// What the terminal can show.
  public let alphabet: Alphabet

  /// Lines of a width in an alphabet.
  public init(width: Int, alphabet: Alphabet) {
    self.width = max(1, width)
    self.alphabet = alphabet
  }

  /// The lines of a text; at least one, perhaps empty.
  public func lines<Style>(of spans: [Span<Style>]) -> [Line<Style>] {
    let text = MeasuredText(spans.map(\.text.string), in: alphabet)
    return extents(of: text).map { extent in
      var runs: [Run<Style>] = []
      for piece in text.pieces(in: extent.clusters) {
        let style = spans[piece.span].style
        if let last = runs.indices.last, runs[last].style == style {
          runs[last].text += piece.text
          runs[last].cells += piece.cells
        } else {
          runs.append(Run(text: piece.text, style: style, cells: piece.cells))
        }
      }
      if extent.hyphen, let last = runs.indices.last {
        runs[last].text += "-"
        runs[last].cells += 1
      }
      return Line(runs: runs, offset: extent.clusters.lowerBound)
    }
  }

  /// Where each line begins and ends.
  ///
  /// What is asked of every character is asked here, where styles have no part in it.
  private func extents(of text: MeasuredText) -> [(clusters: Range<Int>, hyphen: Bool)] {
    var extents: [(clusters: Range<Int>, hyphen: Bool)] = []
    var start = 0
    repeat {
      let end = self.end(of: text.clusters, text.places, from: start)
      extents.append((start..<end.text, end.hyphen))
      start = end.next
    } while start < text.clusters.count
    return extents
  }

  private struct End {
    /// Behind the last cluster that is seen on the line.
    var text: Int
    /// The first cluster of the next line.
    var next: Int
    /// Whether a hyphen becomes visible at the line's end.
    var hyphen = false
  }

  /// The end of the line that begins at a cluster.
  ///
  /// Spaces and invisible clusters never make a line too wide: at its end they are not drawn.
  private func end(of clusters: [Cluster], _ places: [Bool], from start: Int) -> End {
    var cells = 0
    var seen = (text: start, cells: 0)
    var candidate: End?
    for index in start..<clusters.count {
      let cluster = clusters[index]
      if cluster.base == "\n" { return End(text: seen.text, next: index + 1) }
      let isSeen = cluster.base != " " && !cluster.isInvisible
      if isSeen, cells > 0, cells + cluster.cells > width {
        return candidate ?? End(text: seen.text, next: index)
      }
      cells += cluster.cells
      if isSeen { seen = (index + 1, cells) }
      if cells > 0, places[index] {
        // A soft hyphen is drawn right behind what it divides.
        let hyphen =
          cluster.base == "\u{AD}" && clusters[seen.text...index].allSatisfy(\.isInvisible)
        if seen.cells + (hyphen ? 1 : 0) <= width {
          candidate = End(text: seen.text, next: index + 1, hyphen: hyphen)
        }
      }
    }
    return End(text: seen.text, next: clusters.count)
  }
}
