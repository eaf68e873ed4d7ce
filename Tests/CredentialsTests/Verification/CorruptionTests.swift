import Testing

@testable import Credentials

/// No change of a certificate, however small, is ever taken for the certificate.
@Suite struct CorruptionTests {
  private let verifier: Verifier
  private let now = Vector.issuedAt

  init() throws {
    let key = try Vector().key.publicKey
    let list = StatusList(
      issuer: key, sequence: 1, issuedAt: now, nextUpdate: .max,
      bits: [UInt8](repeating: 0, count: 16_384))
    verifier = Verifier(
      issuers: Issuers([Issuer(key: key, code: "LXD-LAO", name: "LXD")]), statusLists: [list])
  }

  private func status(_ text: String) -> Verdict.Status {
    verifier.verdict(on: text, now: now).status
  }

  @Test("The certificate itself is valid, so that the other tests can fail")
  func itself() {
    #expect(status(Vector.text) == .valid)
  }

  // All 255 others at every place take ten seconds; bits and chance find what they find.
  @Test("No byte can be changed, by a bit or by more")
  func everyByte() throws {
    let bytes = try Vector.bytes(Vector.text)
    // Within the key's id another key is meant, which nobody here knows.
    let id = try #require(bytes.indices.first { bytes[$0...].starts(with: [0x56, 0x47, 0x5A]) })
    var chance = SeededGenerator(seed: 255)
    for index in bytes.indices {
      let isInID = (id..<id + KeyID.size).contains(index)
      let others = (0..<8).map { bytes[index] ^ (1 << UInt8($0)) } + chance.bytes(8)
      for value in others where value != bytes[index] {
        var changed = bytes
        changed[index] = value
        let status = status(SignedCertificate.prefix + Base45.encode(changed))
        #expect(status == (isInID ? .unknownIssuer : .wrong), "byte \(index) as \(value)")
      }
    }
  }

  @Test("No character can be changed to another, of the alphabet or not")
  func everyCharacter() {
    let text = Array(Vector.text.utf8)
    let alphabet = Array("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:".utf8)
    var chance = SeededGenerator(seed: 45)
    for index in text.indices {
      let others = (0..<6).compactMap { _ in alphabet.randomElement(using: &chance) }
      for other in others + Array("a\n)\0".utf8) where other != text[index] {
        var changed = text
        changed[index] = other
        let status = verifier.verdict(on: changed, now: now).status
        #expect(status == .wrong || status == .unknownIssuer, "character \(index) as \(other)")
      }
    }
  }

  @Test("No character can be left out, doubled or exchanged with the next")
  func everyPlace() {
    let text = Array(Vector.text.utf8)
    for index in text.indices {
      var shorter = text
      shorter.remove(at: index)
      var longer = text
      longer.insert(text[index], at: index)
      var exchanged = text
      if index + 1 < text.count { exchanged.swapAt(index, index + 1) }
      for changed in [shorter, longer, exchanged] where changed != text {
        let status = verifier.verdict(on: changed, now: now).status
        // A second L before the prefix is not part of the certificate.
        let isBefore = index == 0 && changed == longer
        #expect(status == (isBefore ? .valid : .wrong) || status == .unknownIssuer)
      }
    }
  }

  @Test("No end can be cut off, and nothing of the alphabet can be added")
  func everyLength() {
    for count in 0..<Vector.text.utf8.count {
      #expect(status(String(Vector.text.prefix(count))) == .wrong)
    }
    for more in ["0", "00", "000", ":", "BB8", "BB8BB8"] {
      #expect(status(Vector.text + more) == .wrong)
    }
  }

  @Test("Any bytes at all are judged, never more")
  func chance() {
    var chance = SeededGenerator(seed: 7)
    for _ in 0..<2000 {
      let bytes = chance.bytes(Int.random(in: 0...200, using: &chance))
      let text = SignedCertificate.prefix + Base45.encode([0xD2, 0x84] + bytes)
      #expect(status(text) == .wrong)
      #expect(verifier.verdict(on: bytes, now: now).status == .wrong)
    }
  }
}
