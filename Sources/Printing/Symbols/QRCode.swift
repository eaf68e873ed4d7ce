import CQRCode

/// A QR code (ISO/IEC 18004) of a signed text, as a square of dark and light modules.
///
/// It is written in alphanumeric mode, with the highest error correction that keeps it at version
/// 15 or below: on paper, 35 mm wide, its modules are then wide enough for an office printer and
/// a cheap camera.
public struct QRCode: Hashable, Sendable {
  /// How much of a symbol may be lost and still be read.
  public enum Correction: Int, Hashable, Sendable {
    /// About 15 per cent.
    case medium = 1
    /// About 25 per cent.
    case quartile
    /// About 30 per cent.
    case high
  }

  /// The widest symbol that is drawn.
  public static let largestVersion = 15
  /// The most characters that a symbol holds: version 15, correction M.
  public static let capacity = 600
  /// The light modules that must stay free on every side.
  public static let quietZone = 4

  /// The symbol's rows from the top, each from the left; true is a dark module.
  public let rows: [[Bool]]
  /// The symbol's version, from 1 to 15.
  public let version: Int
  /// The symbol's error correction.
  public let correction: Correction

  /// The number of modules on a side, without the quiet zone.
  public var size: Int { rows.count }

  /// Encodes a text of digits, capital letters, space and `$%*+-./:`.
  public init(encoding text: String) throws(PrintingProblem) {
    if let stranger = text.first(where: { !QRCode.isAlphanumeric($0) }) {
      throw .credentialNotAlphanumeric(character: String(stranger))
    }
    let bytes = Array(text.utf8)
    if bytes.count <= QRCode.capacity {
      for correction in [Correction.high, .quartile, .medium] {
        guard let code = QRCode(bytes, correction), code.version <= QRCode.largestVersion else {
          continue
        }
        self = code
        return
      }
    }
    throw .credentialTooLong(length: bytes.count, limit: QRCode.capacity)
  }

  private init?(_ bytes: [UInt8], _ correction: Correction) {
    guard let input = QRinput_new2(0, QRecLevel(UInt32(correction.rawValue))) else { return nil }
    defer { QRinput_free(input) }
    guard QRinput_append(input, QR_MODE_AN, Int32(bytes.count), bytes) == 0,
      let symbol = QRcode_encodeInput(input)
    else { return nil }
    defer { QRcode_free(symbol) }
    guard let modules = symbol.pointee.data else { return nil }
    let size = Int(symbol.pointee.width)
    // The lowest bit of a module says whether it is dark; the others say what it is for.
    rows = (0..<size).map { row in (0..<size).map { modules[row * size + $0] & 1 == 1 } }
    version = Int(symbol.pointee.version)
    self.correction = correction
  }

  private static func isAlphanumeric(_ character: Character) -> Bool {
    switch character {
    case "0"..."9", "A"..."Z", " ", "$", "%", "*", "+", "-", ".", "/", ":":
      character.utf8.count == 1
    default: false
    }
  }
}
