import Testing

@testable import Records

@Suite struct DigestTests {
  @Test("a digest is a SHA-256, however the bytes are divided")
  func vectors() {
    // Source: FIPS 180-2, B.1.
    let abc = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
    #expect(Digest(of: Array("abc".utf8)).rawValue == abc)
    #expect(Digest(of: Array("a".utf8), [], Array("bc".utf8)).rawValue == abc)
    let empty = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
    #expect(Digest(of: []).rawValue == empty)
  }

  @Test("a digest can be asked for more than once")
  func continued() {
    var digester = Digester()
    digester.take(Array("ab".utf8))
    _ = digester.digest()
    digester.take(Array("c".utf8))
    #expect(digester.digest() == Digest(of: Array("abc".utf8)))
  }

  @Test("what is no digest is not read as one")
  func malformed() {
    #expect(Digest(rawValue: String(repeating: "0", count: 64)) == Digest.none)
    #expect(Digest(rawValue: String(repeating: "0", count: 63)) == nil)
    #expect(Digest(rawValue: String(repeating: "A", count: 64)) == nil)
  }
}
