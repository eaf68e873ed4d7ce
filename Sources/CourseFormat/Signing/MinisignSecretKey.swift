import CSodium

/// A publisher's key as its file holds it, as a rule under a passphrase.
///
/// `minisign -S` reads the same file. Source: minisign.h of minisign 0.11, `SeckeyStruct`.
public struct MinisignSecretKey: Hashable, Sendable {
  /// How much a passphrase's key costs to compute; nil where there is no passphrase.
  let cost: Cost?
  /// 32 bytes that make equal passphrases different.
  let salt: [UInt8]
  /// The id, the key and its checksum, 104 bytes, under the passphrase.
  let sealed: [UInt8]

  /// What scrypt may use.
  struct Cost: Hashable, Sendable {
    /// The work, in libsodium's count of operations.
    var operations: UInt64
    /// The memory, in bytes.
    var memory: UInt64

    /// What our own keys ask for: 64 MiB, which the machines that courses are made on can spare.
    ///
    /// It comes to N = 2^16, r = 8, p = 2, which OWASP's Password Storage Cheat Sheet advises.
    static let own = Cost(operations: 1 << 22, memory: 1 << 26)
    /// What minisign itself asks for; a file that asks for more would bring a machine to a stop.
    static let most = Cost(operations: 1 << 25, memory: 1 << 30)
  }

  /// Why a key cannot be had from its file.
  enum OpeningProblem: Error {
    /// The passphrase is another.
    case wrongPassphrase
    /// The machine has not the memory that the key's maker asked for.
    case tooCostly
  }

  private static let scrypt: [UInt8] = Array("Sc".utf8)
  private static let none: [UInt8] = [0, 0]
  private static let checksum: [UInt8] = Array("B2".utf8)
  private static let saltSize = Int(crypto_pwhash_scryptsalsa208sha256_SALTBYTES)
  private static let sealedSize = MinisignKeyID.size + MinisignSigningKey.secretSize + 32
  private static let size = 6 + saltSize + 16 + sealedSize
}

// MARK: - Under a passphrase

extension MinisignSecretKey {
  /// Puts a key under a passphrase, or under none.
  public init(
    _ key: MinisignSigningKey, passphrase: [UInt8]?
  ) throws(SignProblem) {
    self = try Self(
      key, passphrase: passphrase, salt: Sodium.randomBytes(Self.saltSize), cost: .own)
  }

  init(
    _ key: MinisignSigningKey, passphrase: [UInt8]?, salt: [UInt8], cost: Cost
  ) throws(SignProblem) {
    let id = key.publicKey.id
    let open = id.bytes + key.secret + Self.sum(id, key.secret)
    self.salt = salt
    guard let passphrase else {
      self.cost = nil
      sealed = open
      return
    }
    guard let pad = Self.pad(passphrase, salt, cost) else { throw .tooCostly }
    self.cost = cost
    sealed = zip(open, pad).map { $0 ^ $1 }
  }

  /// Whether a passphrase is needed.
  public var isUnderPassphrase: Bool { cost != nil }

  /// The key itself.
  func open(_ passphrase: [UInt8]) throws(OpeningProblem) -> MinisignSigningKey {
    var open = sealed
    if let cost {
      guard let pad = Self.pad(passphrase, salt, cost) else { throw .tooCostly }
      open = zip(sealed, pad).map { $0 ^ $1 }
    }
    let id = MinisignKeyID(bytes: Array(open.prefix(MinisignKeyID.size)))
    let secret = Array(open[MinisignKeyID.size...].prefix(MinisignSigningKey.secretSize))
    // minisign leaves the checksum of a key without a passphrase empty.
    let isUnchecked = !isUnderPassphrase && open.suffix(32).allSatisfy { $0 == 0 }
    guard isUnchecked || Self.sum(id, secret).elementsEqual(open.suffix(32)),
      let key = MinisignSigningKey(id: id, secret: secret)
    else { throw .wrongPassphrase }
    return key
  }

  /// What lies over a key's bytes; nil where memory is too short.
  private static func pad(_ passphrase: [UInt8], _ salt: [UInt8], _ cost: Cost) -> [UInt8]? {
    var pad = [UInt8](repeating: 0, count: sealedSize)
    let passphrase = passphrase.map(CChar.init(bitPattern:))
    let result = crypto_pwhash_scryptsalsa208sha256(
      &pad, UInt64(sealedSize), passphrase, UInt64(passphrase.count), salt, cost.operations,
      Int(clamping: cost.memory))
    return result == 0 ? pad : nil
  }

  private static func sum(_ id: MinisignKeyID, _ secret: [UInt8]) -> [UInt8] {
    Sodium.blake2b(MinisignText.ed25519 + id.bytes + secret, size: 32)
  }
}

// MARK: - The file

extension MinisignSecretKey {
  /// Reads a key's file.
  public init?(file bytes: [UInt8]) {
    guard let lines = MinisignText.lines(bytes, count: 2),
      MinisignText.comment(lines[0], after: MinisignText.untrusted) != nil,
      let bytes = MinisignText.bytes(lines[1], count: Self.size),
      bytes.starts(with: MinisignText.ed25519), bytes[4..<6].elementsEqual(Self.checksum)
    else { return nil }
    salt = Array(bytes[6...].prefix(Self.saltSize))
    sealed = Array(bytes.suffix(Self.sealedSize))
    let costs = bytes.dropFirst(6 + Self.saltSize)
    let cost = Cost(
      operations: Self.number(costs.prefix(8)), memory: Self.number(costs.dropFirst(8).prefix(8)))
    switch Array(bytes[2..<4]) {
    case Self.none:
      self.cost = nil
      guard (try? open([])) != nil else { return nil }
    case Self.scrypt:
      guard cost.operations <= Cost.most.operations, cost.memory <= Cost.most.memory else {
        return nil
      }
      self.cost = cost
    default: return nil
    }
  }

  /// The key's file, as minisign writes it.
  public var file: String {
    let cost = self.cost ?? Cost(operations: 0, memory: 0)
    let bytes =
      MinisignText.ed25519 + (isUnderPassphrase ? Self.scrypt : Self.none) + Self.checksum + salt
      + Self.bytes(cost.operations) + Self.bytes(cost.memory) + sealed
    return """
      \(MinisignText.untrusted)minisign \(isUnderPassphrase ? "encrypted " : "")secret key
      \(MinisignText.base64(bytes))

      """
  }

  private static func number(_ bytes: some Sequence<UInt8>) -> UInt64 {
    bytes.reversed().reduce(0) { $0 << 8 | UInt64($1) }
  }

  private static func bytes(_ number: UInt64) -> [UInt8] {
    (0..<8).map { UInt8(truncatingIfNeeded: number >> (8 * $0)) }
  }
}

extension MinisignSecretKey: CustomStringConvertible, CustomReflectable {
  /// What it is, and nothing of what it holds.
  public var description: String { "secret key" }
  /// Nothing, so that no dump of a value that holds the key tells its secret.
  public var customMirror: Mirror { Mirror(self, children: [:]) }
}
