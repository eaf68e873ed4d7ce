import Testing

@testable import Credentials

@Suite struct SignedMessageTests {
  @Test("The header, the payload and the signature are those of the vector")
  func vector() throws {
    let payload = try #require(Hexadecimal.bytes(Vector.payload))
    let message = SignedMessage(payload, signedWith: try Vector().key)
    #expect(Hexadecimal.text(message.signature) == Vector.signature)
    #expect(
      Hexadecimal.text(message.bytes)
        == "d2844d\(Vector.header)a05889\(Vector.payload)5840\(Vector.signature)")
    #expect(try SignedMessage(reading: message.bytes) == message)
    #expect(message.isSigned(by: try Vector().key.publicKey))
    #expect(!message.isSigned(by: SigningKey.random().publicKey))
  }

  @Test(
    "Any other form of a signed message is refused",
    arguments: [
      "d1844d\(Vector.header)a041005840\(Vector.signature)",  // another tag
      "844d\(Vector.header)a041005840\(Vector.signature)",  // no tag
      "d2834d\(Vector.header)a04100",  // three parts
      "d2854d\(Vector.header)a041005840\(Vector.signature)00",  // five parts
      "d2844d\(Vector.header)a1010041005840\(Vector.signature)",  // an open header
      "d28440a041005840\(Vector.signature)",  // no header
      "d28443a10127a041005840\(Vector.signature)",  // no key
      "d2844ba1044856475aa75463474ca041005840\(Vector.signature)",  // no algorithm
      "d2844da20126044856475aa75463474ca041005840\(Vector.signature)",  // ES256
      "d2844da20105044856475aa75463474ca041005840\(Vector.signature)",  // HMAC
      "d2844ca20127044756475aa7546347a041005840\(Vector.signature)",  // a key's id of 7 bytes
      "d28450a3012702810a044856475aa75463474ca041005840\(Vector.signature)",  // critical headers
      "d2844d\(Vector.header)a041005841\(Vector.signature)00",  // a signature of 65 bytes
      "d2844d\(Vector.header)a041004100",  // a signature of one byte
      "00",
    ])
  func otherForms(bytes: String) throws {
    let bytes = try #require(Hexadecimal.bytes(bytes))
    #expect(throws: SignedMessageError.form) { try SignedMessage(reading: bytes) }
  }

  @Test("Damaged CBOR is told apart, with its place")
  func damaged() {
    #expect(throws: SignedMessageError.data(CBORError(.endsTooSoon, at: 1))) {
      try SignedMessage(reading: [0xD2])
    }
  }

  @Test("What is accepted has the same bytes again, whatever byte was changed")
  func oneFormOnly() throws {
    let message = SignedMessage([1, 2, 3], signedWith: try Vector().key)
    for index in message.bytes.indices {
      for value in UInt8.min...UInt8.max {
        var bytes = message.bytes
        bytes[index] = value
        guard let read = try? SignedMessage(reading: bytes) else { continue }
        #expect(read.bytes == bytes)
      }
    }
  }
}
