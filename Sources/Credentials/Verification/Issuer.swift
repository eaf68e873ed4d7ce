/// Somebody whose certificates are believed here.
///
/// A trust list or a delegation becomes an issuer once its own signature has been checked.
public struct Issuer: Hashable, Sendable {
  /// Whether the key is still its owner's alone.
  public enum Standing: Hashable, Sendable {
    /// Nothing is said against the key.
    case active
    /// Others have the key, and can date a certificate as they like: nothing signed with it holds.
    case compromised
  }

  /// The key that the issuer signs with.
  public let key: PublicKey
  /// The short code that the issuer's certificates bear.
  public let code: String
  /// The name that a person knows the issuer by.
  public let name: String
  /// When the issuer may first sign, in seconds since 1970-01-01 UTC; nil for always.
  public let notBefore: Int?
  /// When the issuer may last sign, in seconds since 1970-01-01 UTC; nil for ever.
  public let notAfter: Int?
  /// Whether the key is still its owner's alone.
  public let standing: Standing

  /// An issuer with the key and the term in which it may sign.
  public init(
    key: PublicKey, code: String, name: String, notBefore: Int? = nil, notAfter: Int? = nil,
    standing: Standing = .active
  ) {
    (self.key, self.code, self.name) = (key, code, name)
    (self.notBefore, self.notAfter, self.standing) = (notBefore, notAfter, standing)
  }

  /// Whether the issuer may sign at a time, in seconds since 1970-01-01 UTC.
  public func maySign(at time: Int) -> Bool {
    (notBefore ?? .min) <= time && time <= (notAfter ?? .max)
  }
}

/// The issuers that are believed on this machine.
public struct Issuers: Hashable, Sendable {
  private let byKey: [KeyID: [Issuer]]

  /// A list of issuers; one of them may stand in it once for each of its keys and terms.
  public init(_ issuers: [Issuer] = []) {
    byKey = Dictionary(grouping: issuers, by: \.key.id)
  }

  /// Issuers under the ids that certificates will mention them by.
  init(byKey: [KeyID: [Issuer]]) { self.byKey = byKey }

  /// Every issuer whose key has an id: ids may collide, by chance or by design.
  func withKey(_ id: KeyID) -> [Issuer] { byKey[id] ?? [] }
}
