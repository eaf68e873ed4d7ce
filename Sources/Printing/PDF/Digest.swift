import CSodium

extension [UInt8] {
  /// The bytes' SHA-256 (FIPS 180-4), 32 bytes.
  var sha256: [UInt8] {
    var digest = [UInt8](repeating: 0, count: Int(crypto_hash_sha256_bytes()))
    _ = crypto_hash_sha256(&digest, self, UInt64(count))
    return digest
  }
}
