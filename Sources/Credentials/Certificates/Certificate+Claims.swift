import Wording

/// The claims of a certificate: CWT (RFC 8392) with one claim of Karatu's own, a map.
extension Certificate {
  /// The version of the format.
  static let format = 1

  private static let issuerClaim: CBOR = 1
  private static let expiresAtClaim: CBOR = 4
  private static let issuedAtClaim: CBOR = 6
  private static let ownClaim: CBOR = -65537

  /// The certificate as the bytes that are signed.
  var payload: [UInt8] {
    var own: [CBOR: CBOR] = [
      0: .number(Self.format), 1: .bytes(id.bytes), 2: .text(recipient), 3: .text(courseTitle),
      5: .number(completed.daysSince1970),
    ]
    own[4] = course.map(CBOR.text)
    own[6] = score.map(CBOR.number)
    own[7] = passMark.map(CBOR.number)
    own[8] = minutes.map(CBOR.number)
    own[9] = statusIndex.map(CBOR.number)
    own[10] = credentialHash.map(CBOR.bytes)
    var claims: [CBOR: CBOR] = [
      Self.issuerClaim: .text(issuer), Self.issuedAtClaim: .number(issuedAt),
      Self.ownClaim: .map(CBOR.Map(own)),
    ]
    claims[Self.expiresAtClaim] = expiresAt.map(CBOR.number)
    return CBOR.map(CBOR.Map(claims)).encoded
  }

  /// Reads the bytes that are signed; claims that nobody knows yet are passed over.
  init(payload: [UInt8]) throws(MalformedCertificate) {
    let value: CBOR
    do { value = try CBORReader.read(payload) } catch { throw .message(.data(error)) }
    guard case .map(let map) = value, case .map(let ownMap)? = map[Self.ownClaim] else {
      throw .form
    }
    let (claims, own) = (Claims(map), Claims(ownMap))
    let format = try claims.required(own.number(0, .format), .format)
    guard format == Self.format else { throw .newerFormat(format) }
    let idBytes = try own.required(own.bytes(1, .id), .id)
    guard let id = CertificateID(idBytes) else { throw .wrong(.id) }
    let recipient = try own.required(own.text(2, .recipient), .recipient)
    let courseTitle = try own.required(own.text(3, .courseTitle), .courseTitle)
    let course = try own.text(4, .course)
    let completed = try own.required(own.number(5, .completed), .completed)
    let issuer = try claims.required(claims.text(Self.issuerClaim, .issuer), .issuer)
    let issuedAt = try claims.required(claims.number(Self.issuedAtClaim, .issuedAt), .issuedAt)
    let expiresAt = try claims.number(Self.expiresAtClaim, .expiresAt)
    let score = try own.number(6, .score)
    let passMark = try own.number(7, .passMark)
    let minutes = try own.number(8, .minutes)
    let statusIndex = try own.number(9, .statusIndex)
    let credentialHash = try own.bytes(10, .credentialHash)
    do throws(CertificateError) {
      try self.init(
        issuer: issuer, issuedAt: issuedAt, expiresAt: expiresAt, id: id, recipient: recipient,
        courseTitle: courseTitle, course: course,
        completed: CalendarDay(daysSince1970: completed), score: score, passMark: passMark,
        minutes: minutes, statusIndex: statusIndex, credentialHash: credentialHash)
    } catch { throw .wrong(error.field) }
    guard self.completed.daysSince1970 == completed else { throw .wrong(.completed) }
    // What making a certificate changes was not as the format demands.
    guard self.issuer.hasSameBytes(as: issuer) else { throw .wrong(.issuer) }
    guard self.recipient.hasSameBytes(as: recipient) else { throw .wrong(.recipient) }
    guard self.courseTitle.hasSameBytes(as: courseTitle) else { throw .wrong(.courseTitle) }
    if let made = self.course, let course, !made.hasSameBytes(as: course) {
      throw .wrong(.course)
    }
  }
}

/// Claims by key, each of the kind that its field has or an error that names the field.
private struct Claims {
  let map: CBOR.Map

  init(_ map: CBOR.Map) { self.map = map }

  func required<Value>(
    _ value: Value?, _ field: CertificateField
  ) throws(MalformedCertificate) -> Value {
    guard let value else { throw .missing(field) }
    return value
  }

  func number(_ key: CBOR, _ field: CertificateField) throws(MalformedCertificate) -> Int? {
    guard let value = map[key] else { return nil }
    guard let number = value.number else { throw .wrong(field) }
    return number
  }

  func text(_ key: CBOR, _ field: CertificateField) throws(MalformedCertificate) -> String? {
    guard let value = map[key] else { return nil }
    guard case .text(let text) = value else { throw .wrong(field) }
    return text
  }

  func bytes(_ key: CBOR, _ field: CertificateField) throws(MalformedCertificate) -> [UInt8]? {
    guard let value = map[key] else { return nil }
    guard case .bytes(let bytes) = value else { throw .wrong(field) }
    return bytes
  }
}

extension String {
  /// Whether two texts are the same bytes; `==` takes a letter's composed and split forms for one.
  fileprivate func hasSameBytes(as other: String) -> Bool { utf8.elementsEqual(other.utf8) }
}
