/// A signature over a file, and over a remark that the signer made with it.
public struct MinisignSignature: Hashable, Sendable {
  /// A remark that anybody could have changed.
  public let untrustedComment: String
  /// The key that it names.
  public let keyID: MinisignKeyID
  /// The signature of the file's BLAKE2b digest, 64 bytes.
  let signature: [UInt8]
  /// What the signer said; as trustworthy as the signature.
  public let trustedComment: String
  /// The signature of the first signature and the trusted comment, 64 bytes.
  let global: [UInt8]

  /// Ed25519 over the BLAKE2b-512 of the file, so that the file need not lie in memory.
  private static let algorithm: [UInt8] = Array("ED".utf8)
  private static let size = 64

  /// Signs a file; the same file and comments give the same signature.
  public init(
    of message: [UInt8], with key: MinisignSigningKey, comment: String, untrusted: String
  ) {
    signature = key.signature(of: Sodium.blake2b(message, size: 64))
    global = key.signature(of: signature + Array(comment.utf8))
    keyID = key.publicKey.id
    trustedComment = comment
    untrustedComment = untrusted
  }

  /// Reads a signature's file.
  public init?(file bytes: [UInt8]) {
    guard let lines = MinisignText.lines(bytes, count: 4),
      let untrusted = MinisignText.comment(lines[0], after: MinisignText.untrusted),
      let first = MinisignText.bytes(lines[1], count: 2 + MinisignKeyID.size + Self.size),
      first.starts(with: Self.algorithm),
      let comment = MinisignText.comment(lines[2], after: MinisignText.trusted),
      let global = MinisignText.bytes(lines[3], count: Self.size)
    else { return nil }
    untrustedComment = untrusted
    keyID = MinisignKeyID(bytes: Array(first[2..<10]))
    signature = Array(first[10...])
    trustedComment = comment
    self.global = global
  }

  /// The signature's file, as minisign writes it.
  public var file: String {
    """
    \(MinisignText.untrusted)\(untrustedComment)
    \(MinisignText.base64(Self.algorithm + keyID.bytes + signature))
    \(MinisignText.trusted)\(trustedComment)
    \(MinisignText.base64(global))

    """
  }

  /// Whether a key signed this file and this comment.
  public func isValid(for message: [UInt8], _ key: MinisignPublicKey) -> Bool {
    key.id == keyID && key.verifies(signature, over: Sodium.blake2b(message, size: 64))
      && key.verifies(global, over: signature + Array(trustedComment.utf8))
  }
}
