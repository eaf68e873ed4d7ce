import Support
import Testing
import Wording

@testable import Credentials

@Suite struct CertificateTests {
  private func certificate(
    issuer: String = "LXD-LAO", issuedAt: Int = 0, expiresAt: Int? = nil,
    recipient: String = "Maria", courseTitle: String = "First aid", course: String? = nil,
    day: Int = 0, score: Int? = nil, passMark: Int? = nil, minutes: Int? = nil,
    statusIndex: Int? = nil, credentialHash: [UInt8]? = nil
  ) throws -> Certificate {
    let id = try #require(CertificateID([UInt8](repeating: 7, count: 16)))
    return try Certificate(
      issuer: issuer, issuedAt: issuedAt, expiresAt: expiresAt, id: id, recipient: recipient,
      courseTitle: courseTitle, course: course, completed: CalendarDay(daysSince1970: day),
      score: score, passMark: passMark, minutes: minutes, statusIndex: statusIndex,
      credentialHash: credentialHash)
  }

  @Test("A long name or title is abridged, since it must not cost a learner the certificate")
  func abridged() throws {
    let long = try certificate(
      recipient: String(repeating: "ບຸນມີ ", count: 20),
      courseTitle: String(repeating: "Aide ", count: 40))
    #expect(long.recipient.utf8.count <= 64)
    #expect(long.recipient.hasSuffix("…"))
    #expect(long.courseTitle.utf8.count <= 96)
    #expect(long.courseTitle.hasPrefix("Aide Aide"))
  }

  @Test("A name is kept in normal form C, and 64 bytes of it whole")
  func recipient() throws {
    #expect(try Array(certificate(recipient: "Jose\u{301}").recipient.utf8) == Array("José".utf8))
    let whole = String(repeating: "é", count: 32)
    #expect(try certificate(recipient: whole).recipient == whole)
  }

  @Test("What no certificate can hold is refused by its field")
  func refused() {
    func expect(
      _ field: CertificateField, _ problem: CertificateError.Problem,
      _ make: () throws -> Certificate, at location: SourceLocation = #_sourceLocation
    ) {
      #expect(throws: CertificateError(field, problem), sourceLocation: location) { try make() }
    }
    expect(.recipient, .empty) { try certificate(recipient: "") }
    expect(.recipient, .empty) { try certificate(recipient: " \u{A0}") }
    expect(.recipient, .empty) {
      try certificate(recipient: "a" + String(repeating: "\u{301}", count: 99))
    }
    expect(.recipient, .harmful("\u{202E}")) { try certificate(recipient: "Ma\u{202E}ria") }
    expect(.recipient, .harmful("\n")) { try certificate(recipient: "Maria\nValid") }
    expect(.courseTitle, .harmful("\u{1B}")) { try certificate(courseTitle: "\u{1B}[2J") }
    expect(.courseTitle, .empty) { try certificate(courseTitle: "") }
    expect(.issuer, .tooLong(limit: 16)) { try certificate(issuer: "KARATU-1234567890") }
    expect(.issuer, .empty) { try certificate(issuer: "") }
    expect(.issuer, .harmful("\u{200B}")) { try certificate(issuer: "WHO\u{200B}") }
    expect(.course, .tooLong(limit: 96)) {
      try certificate(course: String(repeating: "a", count: 97))
    }
    expect(.course, .empty) { try certificate(course: "") }
    expect(.issuedAt, .outOfRange) { try certificate(issuedAt: -1) }
    expect(.issuedAt, .outOfRange) { try certificate(issuedAt: .max) }
    expect(.expiresAt, .outOfRange) { try certificate(expiresAt: 253_402_300_800) }
    expect(.completed, .outOfRange) { try certificate(day: -1) }
    expect(.score, .outOfRange) { try certificate(score: 101) }
    expect(.score, .outOfRange) { try certificate(score: -1) }
    expect(.passMark, .outOfRange) { try certificate(passMark: 101) }
    expect(.minutes, .outOfRange) { try certificate(minutes: -1) }
    expect(.statusIndex, .outOfRange) { try certificate(statusIndex: 1 << 32) }
    expect(.credentialHash, .outOfRange) { try certificate(credentialHash: [1, 2, 3]) }
  }

  @Test("Each error is one sentence that says where, what and how to mend it")
  func sentences() throws {
    let words = try Words.inLanguage("en")
    #expect(
      words(CertificateError(.recipient, .empty).message)
        == "The certificate cannot be made because its field “Name” is empty; fill it in and try "
        + "again.")
    #expect(
      words(CertificateError(.recipient, .harmful("\u{202E}")).message)
        == "The certificate cannot be made because its field “Name” holds the character U+202E, "
        + "which is unseen or turns the text around; take it out and try again.")
    #expect(
      words(CertificateError(.courseTitle, .harmful("\u{1B}")).message)
        == "The certificate cannot be made because its field “Course” holds the character U+001B, "
        + "which is unseen or turns the text around; take it out and try again.")
    #expect(
      words(CertificateError(.issuer, .tooLong(limit: 16)).message)
        == "The certificate cannot be made because its field “Issuer” is longer than 16 bytes; "
        + "shorten it and try again.")
    #expect(
      words(CertificateError(.score, .outOfRange).message)
        == "The certificate cannot be made because its field “Score” holds a value that no "
        + "certificate can hold; put it right and try again.")
  }
}
