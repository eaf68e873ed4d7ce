import Testing

@testable import Records

@Suite struct HexadecimalTests {
  @Test("bytes become two digits each")
  func text() {
    #expect(Hexadecimal.text([0x00, 0x0F, 0xA5, 0xFF]) == "000fa5ff")
  }

  @Test("only lower-case digits of the right number are digits")
  func digits() {
    #expect(Hexadecimal.isText("0123456789abcdef", digits: 16))
    for text in ["0123456789ABCDEF", "0123456789abcde", "0123456789abcdeg", "０12345678"] {
      #expect(!Hexadecimal.isText(text, digits: 16), "\(text)")
    }
  }
}
