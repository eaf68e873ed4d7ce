/// A certificate with a signature, as the QR code carries it.
///
/// One that was read from somewhere may bear a wrong signature: a `Verifier` tells.
public struct SignedCertificate: Hashable, Sendable {
  /// What a text begins with that is a certificate.
  static let prefix = "LC1:"
  /// The most characters that are read after the prefix.
  static let textLimit = CBORReader.sizeLimit * 3 / 2

  /// What the certificate says.
  public let certificate: Certificate
  /// The certificate as a text in the alphabet of a QR code's alphanumeric mode: `LC1:…`.
  ///
  /// It may contain spaces, and they count.
  public let text: String
  private let signed: SignedMessage

  /// The id of the key that is said to have signed.
  public var signer: KeyID { signed.signer }

  init(_ certificate: Certificate, signedWith key: SigningKey) {
    self.certificate = certificate
    signed = SignedMessage(certificate.payload, signedWith: key)
    text = Self.prefix + Base45.encode(signed.bytes)
  }

  /// Reads the one certificate in a text without checking the signature.
  public init(reading text: String) throws(MalformedCertificate) {
    self = try CertificateSearch.certificate(in: Array(text.utf8))
  }

  /// Reads what follows `LC1:` without checking the signature.
  init(readingBase45 base45: ArraySlice<UInt8>) throws(MalformedCertificate) {
    guard base45.count <= Self.textLimit else { throw .tooLarge(limit: Self.textLimit) }
    let bytes: [UInt8]
    do { bytes = try Base45.decode(base45) } catch { throw .text(error) }
    // A zlib stream. Karatu writes none: it makes Latin texts longer and others hardly shorter.
    guard bytes.first != 0x78 else { throw .compressed }
    do { signed = try SignedMessage(reading: bytes) } catch { throw .message(error) }
    certificate = try Certificate(payload: signed.payload)
    text = Self.prefix + String(decoding: base45, as: UTF8.self)
  }

  /// Whether the signature was made with the other half of a key.
  func isSigned(by key: PublicKey) -> Bool { signed.isSigned(by: key) }
}

extension Certificate {
  /// The certificate with a signature, the same bytes each time.
  public func signed(with key: SigningKey) -> SignedCertificate {
    SignedCertificate(self, signedWith: key)
  }
}
