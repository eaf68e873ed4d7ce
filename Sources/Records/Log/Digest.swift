import CSodium

/// A SHA-256, as 64 hexadecimal digits.
public struct Digest: RawRepresentable, Hashable, Sendable {
  /// 64 lower-case hexadecimal digits.
  public let rawValue: String

  /// Reads digits; nil if they are no SHA-256.
  public init?(rawValue: String) {
    guard Hexadecimal.isText(rawValue, digits: 64) else { return nil }
    self.rawValue = rawValue
  }

  /// The digest of some bytes, one part after the other.
  init(of parts: [UInt8]...) {
    var digester = Digester()
    for part in parts { digester.take(part) }
    self = digester.digest()
  }

  fileprivate init(_ bytes: [UInt8]) { rawValue = Hexadecimal.text(bytes) }

  /// What the first header of a chain without a parent names as the one before it.
  static let none = Digest([UInt8](repeating: 0, count: 32))
}

/// Takes in bytes a piece at a time.
struct Digester {
  private var state = crypto_hash_sha256_state()

  init() { crypto_hash_sha256_init(&state) }

  mutating func take(_ bytes: [UInt8]) {
    crypto_hash_sha256_update(&state, bytes, UInt64(bytes.count))
  }

  /// The digest of what was taken in so far.
  func digest() -> Digest {
    var state = state
    var result = [UInt8](repeating: 0, count: 32)
    crypto_hash_sha256_final(&state, &result)
    return Digest(result)
  }
}
