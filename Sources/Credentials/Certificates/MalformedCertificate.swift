import Wording

/// Why a text or a file is not one certificate that can be read.
public enum MalformedCertificate: Explained, Hashable {
  /// No text that begins with `LC1:` is in it.
  case absent
  /// More than one certificate is in it.
  case several
  /// It is larger than so many bytes.
  case tooLarge(limit: Int)
  /// The text holds a character that none has, at this place of what follows `LC1:`, from 1.
  case character(Int)
  /// The text has lost or gained characters.
  case cut
  /// The certificate is compressed.
  case compressed
  /// The bytes are damaged.
  case damaged
  /// The bytes are in order but are not a certificate with one Ed25519 signature.
  case form
  /// A later version of the format.
  case newerFormat(Int)
  /// A field that every certificate has is not there.
  case missing(CertificateField)
  /// A field is not as the format demands.
  case wrong(CertificateField)

  static func text(_ error: Base45Error) -> Self {
    switch error {
    case .character(let index), .overflow(let index): .character(index + 1)
    case .length: .cut
    }
  }

  static func message(_ error: SignedMessageError) -> Self {
    switch error {
    case .data: .damaged
    case .form: .form
    }
  }

  /// The sentence, as a key and what fills it.
  public var message: Message {
    switch self {
    case .absent: Message("certificate.verify.malformed.absent")
    case .several: Message("certificate.verify.malformed.several")
    case .tooLarge(let limit):
      Message("certificate.verify.malformed.toolarge", ["limit": .number(limit)])
    case .character(let place):
      Message("certificate.verify.malformed.character", ["place": .number(place)])
    case .cut: Message("certificate.verify.malformed.cut")
    case .compressed: Message("certificate.verify.malformed.compressed")
    case .damaged: Message("certificate.verify.malformed.damaged")
    case .form: Message("certificate.verify.malformed.form")
    case .newerFormat(let format):
      Message("certificate.verify.malformed.newer", ["format": .number(format)])
    case .missing(let field):
      Message("certificate.verify.malformed.missing", ["field": .message(field.label)])
    case .wrong(let field):
      Message("certificate.verify.malformed.wrong", ["field": .message(field.label)])
    }
  }
}
