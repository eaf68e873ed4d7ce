import Wording

/// A field of a certificate by name, in the order in which a reader wants them.
public enum CertificateField: String, Hashable, Sendable, CaseIterable {
  /// The learner's name.
  case recipient
  /// The course's title.
  case courseTitle = "course_title"
  /// The course's id and version.
  case course
  /// The day the course was completed.
  case completed
  /// The score in per cent.
  case score
  /// The pass mark in per cent.
  case passMark = "pass_mark"
  /// Minutes of learning.
  case minutes
  /// The issuer's code.
  case issuer
  /// When it was signed.
  case issuedAt = "issued_at"
  /// When it ceases to hold.
  case expiresAt = "expires_at"
  /// The certificate's number.
  case id
  /// The certificate's place in the issuer's list of revoked ones.
  case statusIndex = "status_index"
  /// The hash of the Open Badges form.
  case credentialHash = "credential_hash"
  /// The id of the key that is said to have signed.
  case key
  /// The version of the certificate's format.
  case format

  /// The field's name as a person reads it.
  public var label: Message {
    Message("certificate.verify.field.\(rawValue.replacing("_", with: "-"))")
  }
}
