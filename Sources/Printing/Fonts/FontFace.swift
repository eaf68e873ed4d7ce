import CHarfBuzz

/// A TrueType font, open for shaping and cutting.
final class FontFace {
  /// The name that the font gives itself, in printable ASCII.
  let name: String
  /// The font's units in the height of a line set solid.
  let unitsPerEm: Double
  let shaping: ShapingLibrary
  let face: OpaquePointer
  let font: OpaquePointer

  /// Opens a file; nil if there is none or it holds no TrueType outlines.
  init?(file: String, shaping: ShapingLibrary) {
    guard let blob = shaping.hb_blob_create_from_file_or_fail(file) else { return nil }
    defer { shaping.hb_blob_destroy(blob) }
    guard let face = shaping.hb_face_create(blob, 0) else { return nil }
    guard shaping.hb_face_get_glyph_count(face) > 0,
      !FontFace.table("glyf", of: face, shaping).isEmpty,
      let font = shaping.hb_font_create(face)
    else {
      shaping.hb_face_destroy(face)
      return nil
    }
    self.shaping = shaping
    self.face = face
    self.font = font
    unitsPerEm = Double(shaping.hb_face_get_upem(face))
    name = FontFace.name(of: face, shaping) ?? "Font"
  }

  deinit {
    shaping.hb_font_destroy(font)
    shaping.hb_face_destroy(face)
  }

  /// The glyph of a character before shaping, or nil if the font has not got it.
  func glyph(of scalar: Unicode.Scalar) -> UInt32? {
    var glyph: UInt32 = 0
    let found = shaping.hb_font_get_nominal_glyph(font, scalar.value, &glyph)
    return found != 0 && glyph != 0 ? glyph : nil
  }

  /// The lowest character that each glyph is drawn for, if there is one.
  private(set) lazy var characters: [UInt32: Unicode.Scalar] = {
    let set = shaping.hb_set_create()
    defer { shaping.hb_set_destroy(set) }
    shaping.hb_face_collect_unicodes(face, set)
    var characters: [UInt32: Unicode.Scalar] = [:]
    var value = UInt32.max
    while shaping.hb_set_next(set, &value) != 0 {
      guard let scalar = Unicode.Scalar(value), let glyph = glyph(of: scalar) else { continue }
      if characters[glyph] == nil { characters[glyph] = scalar }
    }
    return characters
  }()

  /// How many glyphs the font has.
  var glyphCount: UInt32 { shaping.hb_face_get_glyph_count(face) }

  /// The tags of the font's tables.
  var tables: [hb_tag_t] {
    var count: UInt32 = 64
    var tags = [hb_tag_t](repeating: 0, count: Int(count))
    _ = shaping.hb_face_get_table_tags(face, 0, &count, &tags)
    return Array(tags.prefix(Int(count)))
  }

  /// How far a glyph moves the pen, in thousandths of the type size.
  func advance(of glyph: UInt32) -> Double {
    Double(shaping.hb_font_get_glyph_h_advance(font, glyph)) / unitsPerEm * 1000
  }

  /// A measure of the whole font, in thousandths of the type size.
  func metric(_ tag: hb_ot_metrics_tag_t) -> Double {
    var value: hb_position_t = 0
    shaping.hb_ot_metrics_get_position_with_fallback(font, tag, &value)
    return (Double(value) / unitsPerEm * 1000).rounded()
  }

  /// How far a glyph's outline reaches above and below its origin, as parts of the type size.
  func reach(of glyph: UInt32) -> (above: Double, below: Double) {
    var extents = hb_glyph_extents_t()
    guard shaping.hb_font_get_glyph_extents(font, glyph, &extents) != 0 else { return (0, 0) }
    let above = Double(extents.y_bearing)
    return (above / unitsPerEm, -(above + Double(extents.height)) / unitsPerEm)
  }

  /// The box that holds every glyph: left, bottom, right and top in thousandths of the type size.
  var box: [Double] {
    let head = FontFace.table("head", of: face, shaping)
    guard head.count >= 44 else { return [0, 0, 1000, 1000] }
    return stride(from: 36, to: 44, by: 2).map { place in
      let units = Int16(bitPattern: UInt16(head[place]) << 8 | UInt16(head[place + 1]))
      return (Double(units) / unitsPerEm * 1000).rounded()
    }
  }

  /// The bytes of one of the font's tables; empty if it lacks it.
  private static func table(
    _ tag: StaticString, of face: OpaquePointer, _ shaping: ShapingLibrary
  ) -> [UInt8] {
    let blob = shaping.hb_face_reference_table(face, FontTable.tag(tag))
    defer { shaping.hb_blob_destroy(blob) }
    return FontTable.bytes(of: blob, shaping)
  }

  private static func name(of face: OpaquePointer, _ shaping: ShapingLibrary) -> String? {
    let postScriptName: hb_ot_name_id_t = 6
    var space = [CChar](repeating: 0, count: 64)
    var size = UInt32(space.count)
    _ = shaping.hb_ot_name_get_utf8(face, postScriptName, nil, &size, &space)
    let bytes = space.prefix(Int(min(size, 63))).map { UInt8(bitPattern: $0) }
    let name = String(decoding: bytes, as: UTF8.self).filter {
      $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-")
    }
    return name.isEmpty ? nil : name
  }
}

/// The tables that a font file is made of.
enum FontTable {
  /// A table's name of four letters as a number.
  static func tag(_ name: StaticString) -> hb_tag_t {
    name.withUTF8Buffer { $0.reduce(0) { $0 << 8 | hb_tag_t($1) } }
  }

  /// A copy of a blob's bytes.
  static func bytes(of blob: OpaquePointer?, _ shaping: ShapingLibrary) -> [UInt8] {
    var length: UInt32 = 0
    guard let data = shaping.hb_blob_get_data(blob, &length) else { return [] }
    return data.withMemoryRebound(to: UInt8.self, capacity: Int(length)) {
      Array(UnsafeBufferPointer(start: $0, count: Int(length)))
    }
  }
}
