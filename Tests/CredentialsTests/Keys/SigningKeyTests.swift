import Testing

@testable import Credentials

@Suite struct SigningKeyTests {
  @Test("A seed's public key and id are those that other libraries compute")
  func vector() throws {
    let key = try Vector().key
    #expect(key.publicKey.description == Vector.publicKey)
    #expect(key.publicKey.id.description == Vector.keyID)
  }

  // RFC 8032, 7.1, tests 1 to 3.
  @Test(
    "The examples of RFC 8032 come out as it prints them",
    arguments: [
      (
        "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60",
        "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a", "",
        "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701"
          + "cf9b46bd25bf5f0595bbe24655141438e7a100b"
      ),
      (
        "4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb",
        "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c", "72",
        "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d"
          + "0f11d8c387b2eaeb4302aeeb00d291612bb0c00"
      ),
      (
        "c5aa8df43f9f837bedb7442f31dcb7b166d38535076f094b85ce3a2e0b4458f7",
        "fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025", "af82",
        "6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac18ff9b538d16f290ae67f7609"
          + "84dc6594a7c15e9716ed28dc027beceea1ec40a"
      ),
    ])
  func standard(seed: String, open: String, message: String, signature: String) throws {
    let seed = try #require(Hexadecimal.bytes(seed))
    let key = try #require(SigningKey(seed: seed))
    let bytes = try #require(Hexadecimal.bytes(message))
    #expect(key.publicKey.description == open)
    #expect(Hexadecimal.text(key.signature(of: bytes)) == signature)
    #expect(key.publicKey.verifies(key.signature(of: bytes), over: bytes))
    #expect(!key.publicKey.verifies(key.signature(of: bytes), over: bytes + [0]))
  }

  @Test("Seeds, keys, ids and signatures of another length are refused")
  func lengths() throws {
    #expect(SigningKey(seed: [UInt8](repeating: 0, count: 31)) == nil)
    #expect(SigningKey(seed: [UInt8](repeating: 0, count: 33)) == nil)
    #expect(PublicKey([UInt8](repeating: 0, count: 31)) == nil)
    #expect(PublicKey(Vector.publicKey.dropLast(2)) == nil)
    #expect(PublicKey(Vector.publicKey)?.description == Vector.publicKey)
    #expect(KeyID([1, 2, 3]) == nil)
    let key = try Vector().key
    #expect(!key.publicKey.verifies([], over: []))
    #expect(!key.publicKey.verifies(key.signature(of: []) + [0], over: []))
  }

  @Test("A key of small order, with which anybody could sign anything, verifies nothing")
  func smallOrder() throws {
    let neutral = try #require(PublicKey([1] + [UInt8](repeating: 0, count: 31)))
    #expect(!neutral.verifies([1] + [UInt8](repeating: 0, count: 63), over: [1, 2, 3]))
  }

  @Test("Two random keys are never the same")
  func random() {
    #expect(SigningKey.random() != SigningKey.random())
  }

  @Test("Neither printing nor dumping a key tells its secret")
  func secret() throws {
    let key = [try Vector().key]
    var dumped = "\(key) \(key[0])"
    dump(key, to: &dumped)
    debugPrint(key, to: &dumped)
    #expect(!dumped.contains("seed"))
    #expect(!dumped.contains("secret"))
    #expect(dumped.contains(Vector.keyID))
  }
}
