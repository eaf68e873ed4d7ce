import CHarfBuzz

/// A font inside a file, cut down to the glyphs in use: a composite font whose character codes
/// are its glyphs' numbers.
struct EmbeddedFont {
  /// What its glyphs stand for.
  let map: CharacterMap
  /// The glyphs' codes, by the numbers that they have in the whole font.
  let codes: [UInt32: GlyphCode]
  private let face: FontFace
  private let subset: FontSubset

  /// Cuts a font to the glyphs of a map.
  init(_ face: FontFace, _ map: CharacterMap) throws(PrintingProblem) {
    self.face = face
    self.map = map
    subset = try FontSubset(of: face, glyphs: map.glyphs)
    codes = Dictionary(
      zip(subset.glyphs, (UInt16.min...).lazy.map(GlyphCode.init)), uniquingKeysWith: { $1 })
  }

  /// Writes the font into a file.
  func add(to file: inout PDFFile) -> PDFReference {
    let outlines = file.add(
      stream: subset.file, ["Length1": .integer(subset.file.count)])
    let glyphsPresent = file.add(stream: glyphBits)
    let box = face.box.map(PDFValue.number)
    let descriptor = file.add([
      "Type": .name("FontDescriptor"), "FontName": .name(subset.name),
      // The glyphs are not those of a Latin alphabet.
      "Flags": 4,
      "FontBBox": .array(box), "ItalicAngle": 0,
      "Ascent": .number(face.metric(HB_OT_METRICS_TAG_HORIZONTAL_ASCENDER)),
      "Descent": .number(face.metric(HB_OT_METRICS_TAG_HORIZONTAL_DESCENDER)),
      "CapHeight": .number(face.metric(HB_OT_METRICS_TAG_CAP_HEIGHT)),
      // Wanted by the format, used by nobody once the font is embedded.
      "StemV": 80,
      "FontFile2": .reference(outlines), "CIDSet": .reference(glyphsPresent),
    ])
    let descendant = file.add([
      "Type": .name("Font"), "Subtype": .name("CIDFontType2"), "BaseFont": .name(subset.name),
      "CIDSystemInfo": [
        "Registry": .ascii("Adobe"), "Ordering": .ascii("Identity"), "Supplement": 0,
      ],
      "FontDescriptor": .reference(descriptor), "DW": 0, "W": widths,
      "CIDToGIDMap": .name("Identity"),
    ])
    let unicode = file.add(stream: Array(map.written(codes: codes).utf8))
    return file.add([
      "Type": .name("Font"), "Subtype": .name("Type0"), "BaseFont": .name(subset.name),
      "Encoding": .name("Identity-H"), "DescendantFonts": [.reference(descendant)],
      "ToUnicode": .reference(unicode),
    ])
  }

  /// A bit for each glyph, the highest first, which PDF/A-1 wants of a subset.
  private var glyphBits: [UInt8] {
    let count = subset.glyphs.count
    let whole = [UInt8](repeating: 0xFF, count: count / 8)
    return count % 8 == 0 ? whole : whole + [UInt8(truncatingIfNeeded: 0xFF00 >> (count % 8))]
  }

  /// The glyphs' widths from glyph 0 on.
  private var widths: PDFValue {
    [0, .array(subset.glyphs.map { .number(face.advance(of: $0)) })]
  }
}
