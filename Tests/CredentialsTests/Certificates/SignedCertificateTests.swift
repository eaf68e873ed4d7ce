import Testing
import Wording

@testable import Credentials

@Suite struct SignedCertificateTests {
  @Test("The signed certificate is the vector's text to the letter, each time")
  func vector() throws {
    let vector = try Vector()
    let signed = vector.certificate.signed(with: vector.key)
    #expect(signed.text == Vector.text)
    #expect(signed == vector.certificate.signed(with: vector.key))
    #expect(signed.signer.description == Vector.keyID)
    #expect(signed.isSigned(by: vector.key.publicKey))
  }

  @Test("Reading the vector's text gives the certificate back")
  func reading() throws {
    let vector = try Vector()
    let signed = try Vector.reading(Vector.bytes(Vector.text))
    #expect(signed == vector.certificate.signed(with: vector.key))
  }

  @Test("A certificate in Lao is read as another implementation wrote it")
  func lao() throws {
    let vector = try Vector()
    let signed = try Vector.reading(Vector.bytes(Vector.lao))
    #expect(signed.isSigned(by: vector.key.publicKey))
    let certificate = try Certificate(
      issuer: "KARATU-56475AA7", issuedAt: Vector.issuedAt, id: vector.certificate.id,
      recipient: "ບຸນມີ ພົມມະຈັນ", courseTitle: "ການຊ່ວຍຊີວິດຂັ້ນພື້ນຖານ", course: nil,
      completed: vector.certificate.completed)
    #expect(signed.certificate == certificate)
    #expect(certificate.signed(with: vector.key).text == Vector.lao)
  }

  @Test("Claims of a later time leave the certificate as it is, and its signature good")
  func later() throws {
    let signed = try Vector.reading(Vector.bytes(Vector.laoWithMore))
    #expect(try signed.certificate == Vector.reading(Vector.bytes(Vector.lao)).certificate)
    #expect(try signed.isSigned(by: Vector().key.publicKey))
    #expect(signed.text == Vector.laoWithMore)
  }

  @Test("What is signed is read back as it was, whoever signs")
  func roundTrip() throws {
    var chance = SeededGenerator(seed: 8032)
    for _ in 0..<100 {
      let key = try #require(SigningKey(seed: chance.bytes(32)))
      let certificate = try Certificate.random(&chance)
      let signed = certificate.signed(with: key)
      let read = try Vector.reading(Vector.bytes(signed.text))
      #expect(read == signed)
      #expect(read.certificate == certificate)
      #expect(read.isSigned(by: key.publicKey))
    }
  }

  @Test("A compressed certificate is told from a damaged one")
  func compressed() {
    #expect(throws: MalformedCertificate.compressed) { try Vector.reading([0x78, 0x9C, 1, 2]) }
  }

  @Test("A text beyond the limit is refused before it is decoded")
  func tooLarge() {
    let text = [UInt8](repeating: UInt8(ascii: "0"), count: SignedCertificate.textLimit + 3)
    #expect(throws: MalformedCertificate.tooLarge(limit: SignedCertificate.textLimit)) {
      try SignedCertificate(readingBase45: text[...])
    }
  }
}
