/// Which characters a font's glyphs stand for, so that text copies out of the page (ISO 32000-1,
/// 9.10.3).
struct CharacterMap: Hashable {
  private var texts: [UInt32: [Unicode.Scalar]] = [:]

  /// The glyphs that are mapped.
  var glyphs: Set<UInt32> { Set(texts.keys) }

  /// Takes the glyphs that show a piece of text together; a glyph keeps the first text that it
  /// was taken with.
  ///
  /// A glyph that the font has for one of the characters stands for it. If one glyph is left it
  /// stands for the rest of the text. If several are, each stands for the character that the font
  /// has it for elsewhere; the first that has none stands for the rest, and those after it for
  /// nothing that is seen.
  mutating func take(_ glyphs: [UInt32], showing text: [Unicode.Scalar], in font: FontFace) {
    var text = text
    var unknown: [UInt32] = []
    for glyph in glyphs {
      if glyphs.count > 1, let place = text.firstIndex(where: { font.glyph(of: $0) == glyph }) {
        note(glyph, [text.remove(at: place)])
      } else {
        unknown.append(glyph)
      }
    }
    let isOne = unknown.count == 1
    for glyph in unknown {
      if !isOne, let character = font.characters[glyph] {
        note(glyph, [character])
      } else {
        note(glyph, text.isEmpty ? ["\u{200B}"] : text)
        text = []
      }
    }
  }

  private mutating func note(_ glyph: UInt32, _ text: [Unicode.Scalar]) {
    if texts[glyph] == nil { texts[glyph] = text }
  }

  /// Whether one glyph stands for exactly this text.
  func says(_ text: ArraySlice<Unicode.Scalar>, for glyph: UInt32) -> Bool {
    texts[glyph].map { $0.elementsEqual(text) } ?? false
  }

  /// The map as a PDF reader takes it, with the codes by which the page names its glyphs.
  func written(codes: [UInt32: GlyphCode]) -> String {
    let lines = texts.compactMap { glyph, text in codes[glyph].map { ($0, text) } }
      .sorted { $0.0.number < $1.0.number }
      .map { code, text in
        let characters = String(String.UnicodeScalarView(text)).utf16WithMark.dropFirst(2)
        return "\(code.written) <\(characters.hexadecimal)>"
      }
    // A block holds at most a hundred entries.
    let blocks = stride(from: 0, to: lines.count, by: 100).map { start in
      let block = lines[start..<min(start + 100, lines.count)]
      return "\(block.count) beginbfchar\n\(block.joined(separator: "\n"))\nendbfchar\n"
    }
    return """
      /CIDInit /ProcSet findresource begin
      12 dict begin
      begincmap
      /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
      /CMapName /Adobe-Identity-UCS def
      /CMapType 2 def
      1 begincodespacerange
      <0000> <FFFF>
      endcodespacerange
      \(blocks.joined())endcmap
      CMapName currentdict /CMap defineresource pop
      end
      end
      """
  }
}

/// The two bytes by which a page names a glyph of an embedded font.
struct GlyphCode: Hashable {
  /// The glyph's number in the embedded font.
  var number: UInt16
  /// The code as a string of the page.
  var written: String { "<\([UInt8(number >> 8), UInt8(number & 0xFF)].hexadecimal)>" }
}
