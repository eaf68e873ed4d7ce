import Support
import Testing
import Wording

@testable import Credentials

@Suite struct VerdictFieldsTests {
  private func shown(_ text: String, in language: String) throws -> String {
    let words = try Words.inLanguage(language)
    let fields = Verifier().verdict(on: text, now: Vector.issuedAt).fields
    return fields.map { field in
      let value =
        switch field.phrase {
        case .text(let text): text
        case .number(let number): words.number(number)
        case .numeral(let number): words.number(number)
        case .day(let day): words.date(day)
        case .message(let message): words(message)
        }
      return "\(words(field.name.label)): \(value)"
    }.joined(separator: "\n")
  }

  @Test("Every signed field is shown, in the order in which a reader wants them")
  func english() throws {
    #expect(
      try shown(Vector.text, in: "en") == """
        Name: Bounmy Phommachanh
        Course: Basic Life Support
        Course id and version: bls@2.1.0
        Completed on: 15 January 2026
        Score: 86\u{A0}%
        Pass mark: 80\u{A0}%
        Learning time: 360 minutes
        Issuer: LXD-LAO
        Signed at: 2026-01-15T09:00:00Z
        Expires at: 2031-01-15T09:00:00Z
        Certificate number: 0198f3a0-b2c4-7d1e-8f00-aabbccddeeff
        Place in the list of revoked certificates: 94567
        Hash of the Open Badges form: d7c07b1196740bfd5cfa5ed0f1d1a5c3
        Key: 56475aa75463474c
        Format: LC1
        """)
  }

  @Test("The fields have names in French, and those that are not there are not shown")
  func french() throws {
    #expect(
      try shown(Vector.lao, in: "fr") == """
        Nom: ບຸນມີ ພົມມະຈັນ
        Cours: ການຊ່ວຍຊີວິດຂັ້ນພື້ນຖານ
        Terminé le: 15\u{A0}janvier 2026
        Délivré par: KARATU-56475AA7
        Signé le: 2026-01-15T09:00:00Z
        Numéro du certificat: 0198f3a0-b2c4-7d1e-8f00-aabbccddeeff
        Clé: 56475aa75463474c
        Format: LC1
        """)
  }

  @Test("For a program each field has a name and a plain value")
  func plain() {
    let fields = Verifier().verdict(on: Vector.text, now: Vector.issuedAt).fields
    #expect(fields.map(\.name) == CertificateField.allCases)
    #expect(fields.first { $0.name == .courseTitle }?.name.rawValue == "course_title")
    #expect(fields.first { $0.name == .score }?.value == 86)
    #expect(fields.first { $0.name == .minutes }?.value == 360)
    #expect(fields.first { $0.name == .statusIndex }?.value == 94567)
    #expect(fields.first { $0.name == .completed }?.value == "2026-01-15")
  }
}
