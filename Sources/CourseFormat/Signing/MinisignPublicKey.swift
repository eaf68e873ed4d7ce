import CSodium

/// The half of a publisher's key that everybody may know: it checks signatures.
public struct MinisignPublicKey: Hashable, Sendable {
  /// The key's name.
  public let id: MinisignKeyID
  /// The 32 bytes of Ed25519.
  let key: [UInt8]

  private static let size = 2 + MinisignKeyID.size + Int(crypto_sign_ed25519_PUBLICKEYBYTES)

  init(id: MinisignKeyID, key: [UInt8]) {
    self.id = id
    self.key = key
  }

  /// Reads the one line of base 64 that minisign's `-P` takes.
  public init?(_ text: String) {
    guard let bytes = MinisignText.bytes(text, count: Self.size),
      bytes.starts(with: MinisignText.ed25519)
    else { return nil }
    id = MinisignKeyID(bytes: Array(bytes[2..<10]))
    key = Array(bytes[10...])
  }

  /// Reads a key's file: a comment and the key.
  public init?(file bytes: [UInt8]) {
    guard let lines = MinisignText.lines(bytes, count: 2),
      MinisignText.comment(lines[0], after: MinisignText.untrusted) != nil
    else { return nil }
    self.init(lines[1])
  }

  /// The key's file, as minisign writes it.
  public var file: String {
    "\(MinisignText.untrusted)minisign public key \(id)\n\(self)\n"
  }

  /// Whether a signature of 64 bytes over a message was made with the key's other half.
  func verifies(_ signature: [UInt8], over message: [UInt8]) -> Bool {
    guard signature.count == Int(crypto_sign_ed25519_BYTES) else { return false }
    return crypto_sign_ed25519_verify_detached(signature, message, UInt64(message.count), key) == 0
  }
}

extension MinisignPublicKey: CustomStringConvertible {
  /// The key as one line of base 64.
  public var description: String {
    MinisignText.base64(MinisignText.ed25519 + id.bytes + key)
  }
}
