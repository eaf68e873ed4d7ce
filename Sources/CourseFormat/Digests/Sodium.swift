import CSodium

/// What packages take from libsodium.
enum Sodium {
  /// Bytes that nobody can foretell.
  static func randomBytes(_ count: Int) -> [UInt8] {
    _ = sodium_init()
    var bytes = [UInt8](repeating: 0, count: count)
    randombytes_buf(&bytes, count)
    return bytes
  }

  /// A name for a file that nobody can foretell: 16 hexadecimal digits.
  static func randomName() -> String { Hexadecimal.text(randomBytes(8)) }

  /// The BLAKE2b digest of some bytes, 16 to 64 bytes long.
  static func blake2b(_ bytes: [UInt8], size: Int) -> [UInt8] {
    var digest = [UInt8](repeating: 0, count: size)
    _ = crypto_generichash(&digest, size, bytes, UInt64(bytes.count), nil, 0)
    return digest
  }
}

/// The SHA-256 of bytes that come piece by piece.
struct SHA256 {
  private var state = crypto_hash_sha256_state()

  /// Begins with no bytes.
  init() { _ = crypto_hash_sha256_init(&state) }

  /// Takes more bytes.
  mutating func add(_ bytes: [UInt8]) {
    _ = crypto_hash_sha256_update(&state, bytes, UInt64(bytes.count))
  }

  /// The digest of all bytes that were taken.
  mutating func digest() -> Digest {
    var bytes = [UInt8](repeating: 0, count: Int(crypto_hash_sha256_BYTES))
    _ = crypto_hash_sha256_final(&state, &bytes)
    return Digest(bytes: bytes)
  }
}
