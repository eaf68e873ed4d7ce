import CSodium

/// An Ed25519 key that signs.
///
/// Its description never shows the secret.
public struct SigningKey: Hashable, Sendable {
  /// How many bytes a seed has.
  static let seedSize = Int(crypto_sign_ed25519_SEEDBYTES)

  /// The half of the key that everybody may know.
  public let publicKey: PublicKey
  /// The 32 bytes that the whole key follows from.
  let seed: [UInt8]
  /// The seed and the public key, 64 bytes, as libsodium keeps them.
  private let secret: [UInt8]

  /// The key that follows from a seed of 32 bytes (RFC 8032); nil for another number of them.
  public init?(seed: [UInt8]) {
    guard seed.count == Self.seedSize else { return nil }
    self.init(wholeSeed: seed)
  }

  /// A key that nobody has had before.
  public static func random() -> SigningKey {
    SigningKey(wholeSeed: Sodium.randomBytes(seedSize))
  }

  private init(wholeSeed: [UInt8]) {
    var open = [UInt8](repeating: 0, count: Int(crypto_sign_ed25519_PUBLICKEYBYTES))
    var secret = [UInt8](repeating: 0, count: Int(crypto_sign_ed25519_SECRETKEYBYTES))
    _ = crypto_sign_ed25519_seed_keypair(&open, &secret, wholeSeed)
    (seed, self.secret, publicKey) = (wholeSeed, secret, PublicKey(whole: open))
  }

  /// The signature of a message, 64 bytes, the same each time.
  func signature(of message: [UInt8]) -> [UInt8] {
    var signature = [UInt8](repeating: 0, count: Int(crypto_sign_ed25519_BYTES))
    _ = crypto_sign_ed25519_detached(&signature, nil, message, UInt64(message.count), secret)
    return signature
  }
}

extension SigningKey: CustomStringConvertible, CustomReflectable {
  /// The key's id.
  public var description: String { "signing key \(publicKey.id)" }
  /// The public key alone, so that no dump of a value that holds the key tells its secret.
  public var customMirror: Mirror { Mirror(self, children: ["publicKey": publicKey]) }
}
