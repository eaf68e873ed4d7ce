import CSodium

/// The half of an Ed25519 key that everybody may know: it checks signatures.
public struct PublicKey: Hashable, Sendable {
  /// 32 bytes.
  public let bytes: [UInt8]

  /// Takes 32 bytes; nil for another number of them.
  public init?(_ bytes: [UInt8]) {
    guard bytes.count == Int(crypto_sign_ed25519_PUBLICKEYBYTES) else { return nil }
    self.bytes = bytes
  }

  /// Takes bytes whose number is known to be right.
  init(whole bytes: [UInt8]) { self.bytes = bytes }

  /// Reads 64 hexadecimal digits.
  public init?(_ text: some StringProtocol) {
    guard let bytes = Hexadecimal.bytes(text) else { return nil }
    self.init(bytes)
  }

  /// The short name under which certificates mention the key.
  public var id: KeyID { KeyID(first: Sodium.sha256(bytes)) }

  /// Whether a signature of 64 bytes over a message was made with the key's other half.
  func verifies(_ signature: [UInt8], over message: [UInt8]) -> Bool {
    guard signature.count == Int(crypto_sign_ed25519_BYTES) else { return false }
    return crypto_sign_ed25519_verify_detached(signature, message, UInt64(message.count), bytes)
      == 0
  }
}

extension PublicKey: CustomStringConvertible {
  /// 64 lower-case hexadecimal digits.
  public var description: String { Hexadecimal.text(bytes) }
}

/// The first 8 bytes of the SHA-256 of a public key.
///
/// It finds a key and proves nothing: somebody with time can make a second key of the same id.
public struct KeyID: Hashable, Sendable {
  /// 8 bytes.
  public let bytes: [UInt8]

  /// How many bytes an id has.
  static let size = 8

  /// Takes 8 bytes; nil for another number of them.
  public init?(_ bytes: [UInt8]) {
    guard bytes.count == Self.size else { return nil }
    self.bytes = bytes
  }

  init(first digest: [UInt8]) { bytes = Array(digest.prefix(Self.size)) }
}

extension KeyID: CustomStringConvertible {
  /// 16 lower-case hexadecimal digits.
  public var description: String { Hexadecimal.text(bytes) }
}
