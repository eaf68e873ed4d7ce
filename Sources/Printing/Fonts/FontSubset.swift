import CHarfBuzz

/// A font cut down to the glyphs that a page uses.
struct FontSubset {
  /// The name with the six letters before it that mark a subset.
  let name: String
  /// The TrueType file.
  let file: [UInt8]
  /// The font's number of every glyph in the file, the parts of composed ones and glyph 0
  /// included; its place here is its number in the file.
  let glyphs: [UInt32]

  /// Cuts a font, and numbers what is left from 0 on: with their old numbers the glyphs would
  /// leave behind tables as long as those of the whole font.
  init(of font: FontFace, glyphs used: Set<UInt32>) throws(PrintingProblem) {
    let shaping = font.shaping
    let problem = PrintingProblem.fontUnusable(name: font.name)
    guard let input = shaping.hb_subset_input_create_or_fail() else { throw problem }
    defer { shaping.hb_subset_input_destroy(input) }
    let wanted = shaping.hb_subset_input_glyph_set(input)
    for glyph in used.sorted() { shaping.hb_set_add(wanted, glyph) }
    let dropped = shaping.hb_subset_input_set(input, HB_SUBSET_SETS_DROP_TABLE_TAG)
    for tag in font.tables where !FontSubset.tablesKept.contains(tag) {
      shaping.hb_set_add(dropped, tag)
    }
    // Instructions for coarse screens are of no use on paper and take more room than outlines.
    shaping.hb_subset_input_set_flags(
      input,
      HB_SUBSET_FLAGS_NOTDEF_OUTLINE.rawValue | HB_SUBSET_FLAGS_NO_HINTING.rawValue)

    guard let plan = shaping.hb_subset_plan_create_or_fail(font.face, input) else { throw problem }
    defer { shaping.hb_subset_plan_destroy(plan) }
    guard let face = shaping.hb_subset_plan_execute_or_fail(plan) else { throw problem }
    defer { shaping.hb_face_destroy(face) }
    let blob = shaping.hb_face_reference_blob(face)
    defer { shaping.hb_blob_destroy(blob) }
    file = FontTable.bytes(of: blob, shaping)
    let mapping = shaping.hb_subset_plan_old_to_new_glyph_mapping(plan)
    let numbers = (0..<font.glyphCount).map { (old: $0, new: shaping.hb_map_get(mapping, $0)) }
    glyphs = numbers.filter { $0.new != UInt32.max }.sorted { $0.new < $1.new }.map(\.old)
    name = "\(FontSubset.prefix(file))+\(font.name)"
  }

  /// The tables that a reader of a page's glyphs uses (ISO 32000-1, 9.9).
  private static let tablesKept: Set<hb_tag_t> = [
    FontTable.tag("glyf"), FontTable.tag("head"), FontTable.tag("hhea"), FontTable.tag("hmtx"),
    FontTable.tag("loca"), FontTable.tag("maxp"),
  ]

  /// Six capital letters that differ from one subset to another.
  private static func prefix(_ file: [UInt8]) -> String {
    String(file.sha256.prefix(6).map { Character(Unicode.Scalar(UInt8(ascii: "A") + $0 % 26)) })
  }
}
