import Testing

@testable import Typography

@Suite("Plain text")
struct SanitiserPlainTests {
  @Test("is shown as it stands, whatever scalar it holds")
  func agrees() {
    let wrong = (UInt32(0)...0x3_FFFF).compactMap(Unicode.Scalar.init).filter { scalar in
      let text = "a\(scalar)b"
      return Sanitiser.isPlain(text) && !sameBytes(Sanitiser.clean(text), text)
    }
    #expect(wrong.isEmpty)
  }

  @Test(
    "is what people write in Latin letters",
    arguments: [
      "", "Wash your hands.", "L’hygiène\u{A0}: « élémentaire » – 37,5 °C ± 0,1 ≥ 5 µg → €", "Ŋọ\n",
      "ĲǾʼɓɗƙ",
    ])
  func latin(text: String) {
    #expect(Sanitiser.isPlain(text) == !text.unicodeScalars.contains { $0.value == 0x1ECD })
  }

  @Test("is found wanting wherever one byte of it is")
  func everywhere() {
    for scalar in ["\u{1B}", "\u{7F}", "\u{85}", "\t", "\r", "\u{200D}", "\u{202E}", "\u{301}"] {
      for place in 0...20 {
        let text =
          String(repeating: "a", count: place) + scalar + String(repeating: "é", count: 20 - place)
        #expect(!Sanitiser.isPlain(text))
      }
    }
  }

  private func sameBytes(_ left: String, _ right: String) -> Bool {
    left.utf8.elementsEqual(right.utf8)
  }
}
