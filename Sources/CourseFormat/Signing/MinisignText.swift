import CSodium

/// The form that minisign's files have: lines of comment, and lines of base 64.
///
/// Source: https://jedisct1.github.io/minisign/, “Signature format”.
enum MinisignText {
  /// No file of minisign's is longer, in bytes.
  static let limit = 8192
  /// What the first line begins with.
  static let untrusted = "untrusted comment: "
  /// What the third line of a signature begins with.
  static let trusted = "trusted comment: "
  /// The algorithm of a key: Ed25519.
  static let ed25519: [UInt8] = Array("Ed".utf8)

  /// The lines of a file, if there are so many; line ends of other systems are taken too.
  static func lines(_ bytes: [UInt8], count: Int) -> [String]? {
    guard bytes.count <= limit,
      let text = String(validating: SourceFile.normalised(bytes), as: UTF8.self)
    else { return nil }
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    while lines.last == "" { lines.removeLast() }
    return lines.count == count ? lines : nil
  }

  /// What stands behind a line's beginning; nil for a line that begins otherwise.
  static func comment(_ line: String, after beginning: String) -> String? {
    guard line.utf8.starts(with: beginning.utf8) else { return nil }
    return String(line.dropFirst(beginning.count))
  }

  /// Bytes in base 64.
  static func base64(_ bytes: [UInt8]) -> String {
    let variant = sodium_base64_VARIANT_ORIGINAL
    let size = sodium_base64_encoded_len(bytes.count, variant)
    let text = [CChar](unsafeUninitializedCapacity: size) { buffer, count in
      guard let start = buffer.baseAddress else { return }
      sodium_bin2base64(start, size, bytes, bytes.count, variant)
      // The last is the zero that C ends a text with.
      count = size - 1
    }
    return String(decoding: text.map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  /// So many bytes of base 64; nil for anything else, other spellings of the same bytes included.
  static func bytes(_ text: String, count: Int) -> [UInt8]? {
    var bytes = [UInt8](repeating: 0, count: count)
    var length = 0
    let text = Array(text.utf8).map(CChar.init(bitPattern:))
    let result = sodium_base642bin(
      &bytes, count, text, text.count, nil, &length, nil, sodium_base64_VARIANT_ORIGINAL)
    guard result == 0, length == count else { return nil }
    return bytes
  }
}
