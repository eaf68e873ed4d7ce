import Wording

/// What a certificate says: who completed which course when, and who says so.
///
/// Every value of this type can be signed, printed and read back unchanged.
public struct Certificate: Hashable, Sendable {
  /// The issuer's short code, at most 16 bytes.
  public let issuer: String
  /// When it was signed, in seconds since 1970-01-01 UTC.
  public let issuedAt: Int
  /// When it ceases to hold, in seconds since 1970-01-01 UTC.
  public let expiresAt: Int?
  /// The certificate's number.
  public let id: CertificateID
  /// The learner's name in normal form C, at most 64 bytes.
  public let recipient: String
  /// The course's title in normal form C, at most 96 bytes.
  public let courseTitle: String
  /// The course's id and version, such as `bls@2.1.0`, at most 96 bytes.
  public let course: String?
  /// The day the course was completed.
  public let completed: CalendarDay
  /// The score in whole per cent.
  public let score: Int?
  /// The pass mark in whole per cent.
  public let passMark: Int?
  /// Minutes of learning.
  public let minutes: Int?
  /// The certificate's place in the issuer's list of revoked ones.
  public let statusIndex: Int?
  /// The first 16 bytes of the SHA-256 of the Open Badges form.
  public let credentialHash: [UInt8]?

  /// Makes a certificate.
  ///
  /// The name and the title are brought into normal form C; of one that is too long for the QR
  /// code the whole characters that fit are kept, with `…` after them, since a long name must not
  /// cost a learner the certificate.
  public init(
    issuer: String, issuedAt: Int, expiresAt: Int? = nil, id: CertificateID, recipient: String,
    courseTitle: String, course: String?, completed: CalendarDay, score: Int? = nil,
    passMark: Int? = nil, minutes: Int? = nil, statusIndex: Int? = nil,
    credentialHash: [UInt8]? = nil
  ) throws(CertificateError) {
    self.issuer = try Self.code(issuer, .issuer, limit: Limit.issuer)
    self.issuedAt = try Self.number(issuedAt, .issuedAt, within: Limit.time)
    self.expiresAt = try Self.number(expiresAt, .expiresAt, within: Limit.time)
    self.id = id
    self.recipient = try Self.line(recipient, .recipient, limit: Limit.recipient)
    self.courseTitle = try Self.line(courseTitle, .courseTitle, limit: Limit.courseTitle)
    if let course {
      self.course = try Self.code(course, .course, limit: Limit.course)
    } else {
      self.course = nil
    }
    _ = try Self.number(completed.daysSince1970, .completed, within: Limit.day)
    self.completed = completed
    self.score = try Self.number(score, .score, within: 0...100)
    self.passMark = try Self.number(passMark, .passMark, within: 0...100)
    self.minutes = try Self.number(minutes, .minutes, within: Limit.count)
    self.statusIndex = try Self.number(statusIndex, .statusIndex, within: Limit.count)
    if let credentialHash, credentialHash.count != Limit.hash {
      throw CertificateError(.credentialHash, .outOfRange)
    }
    self.credentialHash = credentialHash
  }

  /// How long a certificate's texts and how large its numbers may be.
  enum Limit {
    static let issuer = 16
    static let recipient = 64
    static let courseTitle = 96
    static let course = 96
    static let hash = 16
    /// From 1970-01-01 to the end of 9999-12-31.
    static let day = 0...2_932_896
    static let time = 0...253_402_300_799
    static let count = 0...Int(UInt32.max)
  }
}

extension Certificate {
  /// A text that is written by people: it may be shortened, never refused for its length.
  private static func line(
    _ text: String, _ field: CertificateField, limit: Int
  ) throws(CertificateError) -> String {
    let line = CertificateText.abridged(CertificateText.normalised(text), toBytes: limit)
    try check(line, field)
    return line
  }

  /// A text that means something to a program and would mean something else if it were shortened.
  private static func code(
    _ text: String, _ field: CertificateField, limit: Int
  ) throws(CertificateError) -> String {
    let code = CertificateText.normalised(text)
    guard code.utf8.count <= limit else { throw CertificateError(field, .tooLong(limit: limit)) }
    try check(code, field)
    return code
  }

  private static func check(
    _ text: String, _ field: CertificateField
  ) throws(CertificateError) {
    if let scalar = CertificateText.firstHarmful(in: text) {
      throw CertificateError(field, .harmful(scalar))
    }
    if text == CertificateText.ellipsis || text.allSatisfy(\.isWhitespace) {
      throw CertificateError(field, .empty)
    }
  }

  private static func number(
    _ number: Int, _ field: CertificateField, within range: ClosedRange<Int>
  ) throws(CertificateError) -> Int {
    guard range.contains(number) else { throw CertificateError(field, .outOfRange) }
    return number
  }

  private static func number(
    _ number: Int?, _ field: CertificateField, within range: ClosedRange<Int>
  ) throws(CertificateError) -> Int? {
    guard let number else { return nil }
    return try self.number(number, field, within: range) as Int
  }
}
