/// Sets texts in lines of a given width.
struct Typesetter {
  let fonts: FontCase
  /// The language of the texts, as BCP 47 names it.
  let language: String
  /// The direction of texts that have no letters.
  let direction: WritingDirection

  /// The smallest type that is still read from paper, in points.
  private static let smallestSize = 5.0

  /// A text in lines, and the type size at which they fit.
  struct Setting {
    /// The whole text.
    var text: String
    var style: TextStyle
    /// The type size in points.
    var size: Double
    var lines: [ShapedLine]

    /// How far letters reach above and below a baseline, as parts of the size: as far as those of
    /// DejaVu, and farther in tall scripts.
    var above: Double { lines.reduce(0.93) { max($0, $1.reach.above) } }
    var below: Double { lines.reduce(0.24) { max($0, $1.reach.below) } }
    /// The distance between baselines in points.
    var leading: Double { size * max(style.leading, above + below + 0.1) }
    var height: Double { Double(lines.count) * leading }
    /// The width of the widest line in points.
    var width: Double { lines.map { ($0.width - $0.hangingSpace) * size }.max() ?? 0 }
  }

  /// Sets texts one by one, all in the same style and to the same width.
  func set(
    _ texts: [String], _ style: TextStyle, width: Double
  ) throws(PrintingProblem) -> [Setting] {
    var settings: [Setting] = []
    for text in texts { settings.append(try set(text, style, width: width)) }
    return settings
  }

  /// Sets a text: on one line if the style lets it shrink enough, or else on lines of about the
  /// same width, broken at spaces; a word wider than a line makes all of it smaller, for no word
  /// is ever broken.
  func set(_ text: String, _ style: TextStyle, width: Double) throws(PrintingProblem) -> Setting {
    let paragraph = WritingDirection(of: text, within: direction, shaping: fonts.shaping)
    func shape(_ line: String) throws(PrintingProblem) -> ShapedLine {
      try ShapedLine(line, style, paragraph: paragraph, language: language, in: fonts)
    }
    let whole = try shape(text)
    let scale = whole.width > 0 ? min(1, width / (whole.width * style.size)) : 1
    var setting = Setting(text: text, style: style, size: style.size * scale, lines: [whole])
    if scale >= style.smallest { return setting }

    let words = LineBreaking.words(of: whole)
    let widest = words.map(\.width).max() ?? whole.width
    setting.size = min(style.size * style.smallest, width / widest)
    if setting.size < Typesetter.smallestSize { throw .wordTooLong(text: text) }
    setting.lines = []
    for line in LineBreaking.balanced(words, width: width / setting.size) {
      setting.lines.append(try shape(line))
    }
    return setting
  }
}

extension Typesetter.Setting {
  /// The text's lines one under another, each where `left` puts a line of its width.
  func placed(
    _ role: Sheet.Role, top: Double, left: (Double) -> Double
  ) -> Sheet.SetText {
    // What the leading adds to the letters' reach is divided between the two sides.
    let firstBaseline = top - (leading - (above + below) * size) / 2 - above * size
    let placed = lines.enumerated().map { index, line in
      let space = line.hangingSpace * size
      let x = left(line.width * size - space) - (line.paragraph == .rightToLeft ? space : 0)
      return Sheet.Line(shaped: line, x: x, y: firstBaseline - Double(index) * leading)
    }
    return Sheet.SetText(role: role, text: text, ink: style.ink, size: size, lines: placed)
  }
}
