import CHarfBuzz

/// A line of glyphs in their places, for any type size.
///
/// All lengths are parts of the type size.
struct ShapedLine {
  /// A glyph of a font.
  struct Glyph: Hashable {
    /// The place of the font in its case.
    var font: Int
    var number: UInt32
    /// Where its origin stands, from the line's left end and up from the baseline.
    var x: Double
    var y: Double
    /// How far it moves the pen.
    var advance: Double
    /// The scalars of the line that it shows, alone or with other glyphs.
    var cluster: Range<Int>
  }

  /// The text, in the order in which it is read.
  let text: [Unicode.Scalar]
  /// The glyphs from the left.
  let glyphs: [Glyph]
  /// Whether part of the line runs from right to left.
  let hasRightToLeft: Bool
  /// The direction of its paragraph.
  let paragraph: WritingDirection
  /// The line's whole width.
  let width: Double
  /// How far its glyphs' outlines reach above and below the baseline.
  let reach: (above: Double, below: Double)

  /// Shapes a line that is in composed form.
  init(
    _ line: String, _ style: TextStyle, paragraph: WritingDirection, language: String,
    in fonts: FontCase
  ) throws(PrintingProblem) {
    text = Array(line.unicodeScalars)
    self.paragraph = paragraph
    let order = BidirectionalText(text, paragraph: paragraph, shaping: fonts.shaping)
    hasRightToLeft = order.hasRightToLeft
    let runs = try TextRun.runs(of: line, style, levels: order.levels, in: fonts)
    let shaper = Shaper(fonts, language: language)
    var pen = 0.0
    var glyphs: [Glyph] = []
    for run in order.fromTheLeft(runs) {
      for var glyph in shaper.glyphs(of: run, in: text) {
        if glyph.number == 0 {
          let missing = String(String.UnicodeScalarView(text[glyph.cluster]))
          throw .noFont(for: missing, of: line)
        }
        glyph.x += pen
        pen += glyph.advance
        glyphs.append(glyph)
      }
    }
    self.glyphs = glyphs
    width = pen
    let reaches = glyphs.map { glyph in
      let reach = fonts.faces[glyph.font].reach(of: glyph.number)
      return (above: reach.above + glyph.y, below: reach.below - glyph.y)
    }
    reach = (reaches.map(\.above).max() ?? 0, reaches.map(\.below).max() ?? 0)
  }

  /// The width of the spaces at the line's end, which stand outside its measure.
  var hangingSpace: Double {
    let fromTheEnd = paragraph == .leftToRight ? glyphs.reversed() : glyphs
    return fromTheEnd.prefix { glyph in
      glyph.cluster.allSatisfy { text[$0].properties.isWhitespace }
    }.reduce(0) { $0 + $1.advance }
  }

  /// How much of the width each scalar takes, in the order of the text.
  var advances: [Double] {
    var advances = [Double](repeating: 0, count: text.count)
    for glyph in glyphs { advances[glyph.cluster.lowerBound] += glyph.advance }
    return advances
  }
}

extension ShapedLine {
  /// Glyphs that show some characters together.
  struct Cluster: Hashable {
    /// The place of the font in its case.
    var font: Int
    /// The scalars of the line.
    var range: Range<Int>
    var glyphs: [UInt32]
  }

  /// The line's glyphs, put together by what they show, from the left.
  var clusters: [Cluster] {
    glyphs.reduce(into: []) { clusters, glyph in
      if let last = clusters.last, last.range == glyph.cluster {
        clusters[clusters.count - 1].glyphs.append(glyph.number)
      } else {
        clusters.append(
          Cluster(font: glyph.font, range: glyph.cluster, glyphs: [glyph.number]))
      }
    }
  }
}

extension BidirectionalText {
  /// Runs in the order in which they stand, from the left.
  fileprivate func fromTheLeft(_ runs: [TextRun]) -> [TextRun] {
    var places = [Int](repeating: 0, count: visualOrder.count)
    for (place, scalar) in visualOrder.enumerated() { places[scalar] = place }
    return runs.sorted { places[$0.range.lowerBound] < places[$1.range.lowerBound] }
  }
}
