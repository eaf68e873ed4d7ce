import CHarfBuzz

/// HarfBuzz's answer for one run of a line.
struct Shaper {
  private let fonts: FontCase
  private let language: String
  private var shaping: ShapingLibrary { fonts.shaping }

  /// A shaper for texts in a language of BCP 47, whose customs a font may know.
  init(_ fonts: FontCase, language: String) {
    self.fonts = fonts
    self.language = language
  }

  /// The run's glyphs from the left, each with its own offset from the pen.
  ///
  /// HarfBuzz sees the whole line, since a letter's shape depends on its neighbours.
  func glyphs(of run: TextRun, in text: [Unicode.Scalar]) -> [ShapedLine.Glyph] {
    let buffer = shaping.hb_buffer_create()
    defer { shaping.hb_buffer_destroy(buffer) }
    shaping.hb_buffer_add_utf32(
      buffer, text.map(\.value), Int32(clamping: text.count),
      UInt32(clamping: run.range.lowerBound), Int32(clamping: run.range.count))
    shaping.hb_buffer_set_direction(buffer, run.isRightToLeft ? HB_DIRECTION_RTL : HB_DIRECTION_LTR)
    shaping.hb_buffer_set_script(buffer, run.script)
    shaping.hb_buffer_set_language(buffer, shaping.hb_language_from_string(language, -1))
    let face = fonts.faces[run.font]
    shaping.hb_shape(face.font, buffer, nil, 0)

    var count: UInt32 = 0
    guard let infos = shaping.hb_buffer_get_glyph_infos(buffer, &count),
      let positions = shaping.hb_buffer_get_glyph_positions(buffer, &count)
    else { return [] }
    let starts = Set((0..<Int(count)).map { Int(infos[$0].cluster) }).sorted()
    let ends = Dictionary(
      zip(starts, starts.dropFirst() + [run.range.upperBound]), uniquingKeysWith: { $1 })
    return (0..<Int(count)).map { index in
      let start = Int(infos[index].cluster)
      let position = positions[index]
      return ShapedLine.Glyph(
        font: run.font, number: infos[index].codepoint,
        x: Double(position.x_offset) / face.unitsPerEm,
        y: Double(position.y_offset) / face.unitsPerEm,
        advance: Double(position.x_advance) / face.unitsPerEm,
        cluster: start..<(ends[start] ?? run.range.upperBound))
    }
  }
}
