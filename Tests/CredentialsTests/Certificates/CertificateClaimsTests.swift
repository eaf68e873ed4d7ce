import Testing
import Wording

@testable import Credentials

@Suite struct CertificateClaimsTests {
  /// The vector's own claims.
  private func own() throws -> [CBOR: CBOR] {
    let certificate = try Vector().certificate
    return [
      0: 1, 1: .bytes(certificate.id.bytes), 2: .text("Bounmy Phommachanh"),
      3: .text("Basic Life Support"), 5: 20468,
    ]
  }

  private func read(_ own: [CBOR: CBOR], with others: [CBOR: CBOR] = [:]) throws -> Certificate {
    let claims: [CBOR: CBOR] = [1: .text("LXD-LAO"), 6: 1_768_467_600, -65537: .map(.init(own))]
    let all = claims.merging(others) { $1 }
    return try Certificate(payload: CBOR.map(CBOR.Map(all)).encoded)
  }

  @Test("The claims are those of the vector to the byte")
  func vector() throws {
    let certificate = try Vector().certificate
    #expect(Hexadecimal.text(certificate.payload) == Vector.payload)
    #expect(try Certificate(payload: certificate.payload) == certificate)
  }

  @Test("A certificate needs no more than the mandatory claims")
  func least() throws {
    let certificate = try read(own())
    #expect(certificate.course == nil)
    #expect(certificate.expiresAt == nil)
    #expect(certificate.score == nil)
    #expect(try Certificate(payload: certificate.payload) == certificate)
  }

  @Test("Claims that nobody knows yet are passed over")
  func unknown() throws {
    let plain = try read(own())
    let later = try own().merging([11: .array([1]), .text("x"): 2, -1: .tagged(1, 0)]) { $1 }
    #expect(try read(later, with: [99: .bytes([]), .text("later"): .map(.init([:]))]) == plain)
  }

  @Test(
    "A certificate that lacks a mandatory claim is refused by the claim's name",
    arguments: [
      (CBOR.number(0), CertificateField.format), (1, .id), (2, .recipient), (3, .courseTitle),
      (5, .completed),
    ])
  func missing(key: CBOR, field: CertificateField) throws {
    var claims = try own()
    claims[key] = nil
    #expect(throws: MalformedCertificate.missing(field)) { try read(claims) }
  }

  @Test("The issuer and the time of signing are mandatory too")
  func missingOutside() throws {
    let own = CBOR.map(CBOR.Map(try own()))
    let noIssuer = CBOR.map(CBOR.Map([6: 0, -65537: own]))
    #expect(throws: MalformedCertificate.missing(.issuer)) {
      try Certificate(payload: noIssuer.encoded)
    }
    let noTime = CBOR.map(CBOR.Map([1: .text("X"), -65537: own]))
    #expect(throws: MalformedCertificate.missing(.issuedAt)) {
      try Certificate(payload: noTime.encoded)
    }
    for other in [CBOR.map(CBOR.Map([1: .text("X"), 6: 0])), 1, .array([])] {
      #expect(throws: MalformedCertificate.form) { try Certificate(payload: other.encoded) }
    }
    #expect(throws: MalformedCertificate.form) { try read([:], with: [-65537: 1]) }
  }

  @Test(
    "A claim of another kind or beyond its bounds is refused by its name",
    arguments: [
      (0, .text("1"), .format), (1, .bytes([1, 2]), .id), (1, .text("x"), .id),
      (2, 7, .recipient), (2, .text(""), .recipient),
      (2, .text(String(repeating: "a", count: 65)), .recipient),
      (2, .text("Jose\u{301}"), .recipient), (2, .text("Ma\u{202E}ria"), .recipient),
      (2, .text("Ma\u{200D}ria"), .recipient), (2, .text("Maria\n"), .recipient),
      (3, .bytes([65]), .courseTitle), (3, .text("a\u{0}"), .courseTitle),
      (3, .text(String(repeating: "a", count: 97)), .courseTitle),
      (4, 1, .course), (4, .text(""), .course), (4, .text("e\u{301}"), .course),
      (5, -1, .completed), (5, .unsigned(.max), .completed), (5, 2_932_897, .completed),
      (5, .text("2026-01-15"), .completed),
      (6, 101, .score), (6, -1, .score), (6, .text("86"), .score), (7, 101, .passMark),
      (8, -1, .minutes), (8, .unsigned(.max), .minutes), (9, .negative(.max), .statusIndex),
      (9, 4_294_967_296, .statusIndex), (10, .bytes([1]), .credentialHash),
      (10, .text("x"), .credentialHash),
    ] as [(CBOR, CBOR, CertificateField)])
  func wrong(key: CBOR, value: CBOR, field: CertificateField) throws {
    var claims = try own()
    claims[key] = value
    #expect(throws: MalformedCertificate.wrong(field)) { try read(claims) }
  }

  @Test(
    "A claim of CWT of another kind or beyond its bounds is refused by its name",
    arguments: [
      (1, 7, .issuer), (1, .text(""), .issuer), (1, .text("KARATU-1234567890"), .issuer),
      (1, .text("e\u{301}"), .issuer), (6, -1, .issuedAt), (6, .text("now"), .issuedAt),
      (6, .unsigned(.max), .issuedAt), (4, -1, .expiresAt), (4, .bytes([]), .expiresAt),
      (4, 253_402_300_800, .expiresAt), (6, .tagged(1, 0), .issuedAt),
    ] as [(CBOR, CBOR, CertificateField)])
  func wrongOutside(key: CBOR, value: CBOR, field: CertificateField) throws {
    #expect(throws: MalformedCertificate.wrong(field)) { try read(own(), with: [key: value]) }
  }

  @Test(
    "A later version of the format is told before anything else is looked at", arguments: [0, 2])
  func version(format: Int) {
    #expect(throws: MalformedCertificate.newerFormat(format)) { try read([0: .number(format)]) }
  }

  @Test("Reading what was written gives the same certificate")
  func roundTrip() throws {
    var chance = SeededGenerator(seed: 1970)
    for _ in 0..<500 {
      let certificate = try Certificate.random(&chance)
      #expect(try Certificate(payload: certificate.payload) == certificate)
    }
  }
}

extension Certificate {
  /// A certificate of chance.
  static func random(_ chance: inout SeededGenerator) throws -> Certificate {
    func maybe(_ range: ClosedRange<Int>, _ chance: inout SeededGenerator) -> Int? {
      Bool.random(using: &chance) ? Int.random(in: range, using: &chance) : nil
    }
    func text(_ length: ClosedRange<Int>, _ chance: inout SeededGenerator) -> String {
      let letters = Array("aZ9-é’ạ\u{302}ມື້ሰक्षि水🩺")
      let count = Int.random(in: length, using: &chance)
      return "N" + String((0..<count).compactMap { _ in letters.randomElement(using: &chance) })
    }
    let hasHash = Bool.random(using: &chance)
    return try Certificate(
      issuer: String(text(0...2, &chance).prefix(2)),
      issuedAt: .random(in: Limit.time, using: &chance),
      expiresAt: maybe(Limit.time, &chance),
      id: #require(CertificateID(chance.bytes(16))), recipient: text(0...60, &chance),
      courseTitle: text(0...90, &chance),
      course: Bool.random(using: &chance) ? text(0...4, &chance) : nil,
      completed: CalendarDay(daysSince1970: .random(in: Limit.day, using: &chance)),
      score: maybe(0...100, &chance), passMark: maybe(0...100, &chance),
      minutes: maybe(Limit.count, &chance), statusIndex: maybe(Limit.count, &chance),
      credentialHash: hasHash ? chance.bytes(16) : nil)
  }
}
