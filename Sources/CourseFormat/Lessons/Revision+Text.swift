import CSodium

extension Revision {
  /// Identifies a text: the first 8 bytes of its SHA-256, in hexadecimal.
  init(of text: some StringProtocol) {
    var digest = [UInt8](repeating: 0, count: 32)
    let bytes = Array(text.utf8)
    _ = crypto_hash_sha256(&digest, bytes, UInt64(bytes.count))
    let hex = Array("0123456789abcdef")
    self.init(
      rawValue: digest.prefix(8).reduce(into: "") { text, byte in
        text.append(hex[Int(byte >> 4)])
        text.append(hex[Int(byte & 15)])
      })
  }
}
