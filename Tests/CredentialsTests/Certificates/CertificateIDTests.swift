import Testing

@testable import Credentials

@Suite struct CertificateIDTests {
  @Test("A learner, a course and a version make the number that another implementation makes")
  func vector() {
    let id = CertificateID(
      learner: "0f8e1c2d3b4a59687786a5b4c3d2e1f0", course: "bls", version: "2.1.0")
    #expect(id.description == "9ae865ec-19c7-8db1-8466-fde45e2d7e0d")
  }

  @Test("Another learner, course or version makes another number, wherever one text ends")
  func differences() {
    let ids = [
      ("a", "bls", "2.1.0"), ("b", "bls", "2.1.0"), ("a", "als", "2.1.0"), ("a", "bls", "2.1.1"),
      ("ab", "ls", "2.1.0"), ("a", "bls2", ".1.0"), ("", "abls", "2.1.0"), ("", "", ""),
    ].map { CertificateID(learner: $0, course: $1, version: $2) }
    #expect(Set(ids).count == ids.count)
    for id in ids {
      #expect(id.bytes[6] >> 4 == 8)
      #expect(id.bytes[8] >> 6 == 2)
    }
  }

  @Test("A number is written in lower case and read in either")
  func text() {
    let text = "0198f3a0-b2c4-7d1e-8f00-aabbccddeeff"
    #expect(CertificateID(text)?.description == text)
    #expect(CertificateID(text.uppercased())?.description == text)
    #expect(CertificateID(text).map { CertificateID($0.bytes) } == CertificateID(text))
  }

  @Test(
    "What is no number is refused",
    arguments: [
      "", "0198f3a0", "0198f3a0b2c47d1e8f00aabbccddeeff", "0198f3a0-b2c4-7d1e-8f00-aabbccddeef",
      "0198f3a0-b2c4-7d1e-8f00-aabbccddeeff0", "0198f3a0-b2c4-7d1e-8f00aabb-ccddeeff",
      "0198f3a0-b2c4-7d1e-8f00-aabbccddeefg", "{0198f3a0-b2c4-7d1e-8f00-aabbccddeef}",
      "0198f3a0-b2c4-7d1e-8f00-aabbccddeeff-",
    ])
  func refused(text: String) {
    #expect(CertificateID(text) == nil)
  }
}
