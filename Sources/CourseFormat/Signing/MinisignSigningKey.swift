import CSodium

/// A publisher's whole key, which signs.
///
/// Its description never shows the secret.
public struct MinisignSigningKey: Hashable, Sendable {
  /// The half of the key that everybody may know.
  public let publicKey: MinisignPublicKey
  /// The seed and the public key, 64 bytes, as libsodium keeps them.
  let secret: [UInt8]

  static let secretSize = Int(crypto_sign_ed25519_SECRETKEYBYTES)

  /// Takes the bytes that a key's file holds; nil unless one half follows from the other.
  init?(id: MinisignKeyID, secret: [UInt8]) {
    var open = [UInt8](repeating: 0, count: Int(crypto_sign_ed25519_PUBLICKEYBYTES))
    var whole = [UInt8](repeating: 0, count: Self.secretSize)
    guard secret.count == Self.secretSize,
      crypto_sign_ed25519_seed_keypair(&open, &whole, secret) == 0, whole == secret
    else { return nil }
    self.secret = secret
    publicKey = MinisignPublicKey(id: id, key: open)
  }

  /// The key that follows from a seed of 32 bytes (RFC 8032), under an id of 8 bytes.
  init(id: MinisignKeyID, seed: [UInt8]) {
    var open = [UInt8](repeating: 0, count: Int(crypto_sign_ed25519_PUBLICKEYBYTES))
    var secret = [UInt8](repeating: 0, count: Self.secretSize)
    _ = crypto_sign_ed25519_seed_keypair(&open, &secret, seed)
    self.secret = secret
    publicKey = MinisignPublicKey(id: id, key: open)
  }

  /// A key that nobody has had before.
  public static func random() -> MinisignSigningKey {
    MinisignSigningKey(
      id: MinisignKeyID(bytes: Sodium.randomBytes(MinisignKeyID.size)),
      seed: Sodium.randomBytes(Int(crypto_sign_ed25519_SEEDBYTES)))
  }

  /// The signature of a message, 64 bytes, the same each time.
  func signature(of message: [UInt8]) -> [UInt8] {
    var signature = [UInt8](repeating: 0, count: Int(crypto_sign_ed25519_BYTES))
    _ = crypto_sign_ed25519_detached(&signature, nil, message, UInt64(message.count), secret)
    return signature
  }
}

extension MinisignSigningKey: CustomStringConvertible, CustomReflectable {
  /// The key's id.
  public var description: String { "signing key \(publicKey.id)" }
  /// The public key alone, so that no dump of a value that holds the key tells its secret.
  public var customMirror: Mirror { Mirror(self, children: ["publicKey": publicKey]) }
}
