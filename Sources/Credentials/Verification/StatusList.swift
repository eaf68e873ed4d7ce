/// An issuer's list of revoked certificates, one bit for each, whose signature has been checked.
///
/// Source: W3C Bitstring Status List 1.0; the first bit is the highest of the first byte.
public struct StatusList: Hashable, Sendable {
  /// The key of the issuer that signed the list and whose certificates it is about.
  public let issuer: PublicKey
  /// Grows with each list that the issuer makes.
  public let sequence: Int
  /// When the list was made, in seconds since 1970-01-01 UTC.
  public let issuedAt: Int
  /// When the next one is due, in seconds since 1970-01-01 UTC.
  public let nextUpdate: Int
  private let bits: [UInt8]

  /// A list with its bits, decoded.
  public init(issuer: PublicKey, sequence: Int, issuedAt: Int, nextUpdate: Int, bits: [UInt8]) {
    (self.issuer, self.sequence, self.bits) = (issuer, sequence, bits)
    (self.issuedAt, self.nextUpdate) = (issuedAt, nextUpdate)
  }

  /// Whether the certificate at a place is revoked; nil for a place that the list has not got.
  public func isRevoked(_ index: Int) -> Bool? {
    guard index >= 0, index / 8 < bits.count else { return nil }
    return bits[index / 8] & (0x80 >> UInt8(index % 8)) != 0
  }
}
