import Foundation

/// The sRGB colour space (IEC 61966-2-1) as an ICC profile, computed from its definition.
///
/// PDF/A wants the page's colours tied to a profile. Version 2 of the format (ICC.1:2001-04) is
/// written because validators of PDF/A-1 refuse later ones.
enum ColourProfile {
  /// The profile's bytes, always the same.
  static let sRGB: [UInt8] = {
    let curve = toneCurve
    let tags: [(String, [UInt8])] = [
      ("desc", description("sRGB IEC61966-2.1")),
      ("cprt", signature("text") + zeros(4) + Array("In the public domain\0".utf8)),
      ("wtpt", point(whiteD50)),
      ("rXYZ", point((0.43607, 0.22249, 0.01392))),
      ("gXYZ", point((0.38515, 0.71687, 0.09708))),
      ("bXYZ", point((0.14307, 0.06061, 0.71410))),
      ("rTRC", curve), ("gTRC", curve), ("bTRC", curve),
    ]
    let tableSize = 4 + 12 * tags.count
    var table = word(UInt32(tags.count))
    var data: [UInt8] = []
    var offsets: [[UInt8]: Int] = [:]
    for (name, bytes) in tags {
      let offset = offsets[bytes] ?? 128 + tableSize + data.count
      if offsets.updateValue(offset, forKey: bytes) == nil {
        data += bytes + zeros((4 - bytes.count % 4) % 4)
      }
      table += signature(name) + word(UInt32(offset)) + word(UInt32(bytes.count))
    }
    return header(size: 128 + tableSize + data.count) + table + data
  }()

  /// The white point of the profile connection space, to which sRGB's primaries are adapted.
  private static let whiteD50 = (0.9642, 1.0, 0.8249)

  /// Light for a value of sRGB at 256 places.
  ///
  /// Between two of them a straight line is nearer to the formula than a 16-bit number can tell.
  private static let toneCurve: [UInt8] = {
    let places = 256
    var curve = signature("curv") + zeros(4) + word(UInt32(places))
    for place in 0..<places {
      let value = Double(place) / Double(places - 1)
      let light = value <= 0.04045 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4)
      let sample = UInt16((light * 65535).rounded())
      curve += [UInt8(sample >> 8), UInt8(sample & 0xFF)]
    }
    return curve
  }()

  private static func header(size: Int) -> [UInt8] {
    let version = word(0x0210_0000)
    let date: [UInt8] = [0x07, 0xD0, 0, 1, 0, 1, 0, 0, 0, 0, 0, 0]  // 2000-01-01, for ever
    let start = word(UInt32(size)) + zeros(4) + version
    let spaces = signature("mntr") + signature("RGB ") + signature("XYZ ")
    let made = date + signature("acsp") + zeros(28)
    let (x, y, z) = whiteD50
    return start + spaces + made + fixed(x) + fixed(y) + fixed(z) + zeros(48)
  }

  /// A description in ASCII, with the empty Unicode and Macintosh forms that version 2 wants.
  private static func description(_ text: String) -> [UInt8] {
    let ascii = Array(text.utf8) + [0]
    return signature("desc") + zeros(4) + word(UInt32(ascii.count)) + ascii + zeros(78)
  }

  private static func point(_ value: (Double, Double, Double)) -> [UInt8] {
    signature("XYZ ") + zeros(4) + fixed(value.0) + fixed(value.1) + fixed(value.2)
  }

  /// A number as 16 bits before and 16 bits after the binary point.
  private static func fixed(_ value: Double) -> [UInt8] {
    word(UInt32((value * 65536).rounded()))
  }

  private static func word(_ value: UInt32) -> [UInt8] {
    [UInt8(value >> 24), UInt8(value >> 16 & 0xFF), UInt8(value >> 8 & 0xFF), UInt8(value & 0xFF)]
  }

  private static func signature(_ text: String) -> [UInt8] { Array(text.utf8) }
  private static func zeros(_ count: Int) -> [UInt8] { Array(repeating: 0, count: count) }
}
