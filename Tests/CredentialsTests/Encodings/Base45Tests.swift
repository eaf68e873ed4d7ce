import Testing

@testable import Credentials

@Suite struct Base45Tests {
  @Test(
    "The examples of RFC 9285 come out as it prints them",
    arguments: [
      ("AB", "BB8"), ("Hello!!", "%69 VD92EX0"), ("base-45", "UJCLQE7W581"),
      ("ietf!", "QED8WEX0"), ("", ""),
    ])
  func examples(bytes: String, text: String) throws {
    #expect(Base45.encode(Array(bytes.utf8)) == text)
    #expect(try Base45.decode(text.utf8) == Array(bytes.utf8))
  }

  @Test(
    "A text that no bytes have is refused at its place",
    arguments: [
      ("::", Base45Error.overflow(0)), ("GGW", .overflow(0)), ("BB8GGW", .overflow(3)),
      ("GGW:", .length(4)), ("0", .length(1)), ("BB80", .length(4)), ("V5", .overflow(0)),
      ("BB8a00", .character(3)), ("BB8\n", .character(3)), ("\r\n", .character(0)),
      ("BB\u{FF18}", .character(2)), ("BB8\0", .character(3)), ("BB,", .character(2)),
    ])
  func refused(text: String, error: Base45Error) {
    #expect(throws: error) { try Base45.decode(text.utf8) }
  }

  @Test("The greatest values fit and the next ones do not")
  func bounds() throws {
    #expect(try Base45.decode("FGW".utf8) == [0xFF, 0xFF])
    #expect(throws: Base45Error.overflow(0)) { try Base45.decode("GGW".utf8) }
    #expect(try Base45.decode("U5".utf8) == [0xFF])
    #expect(throws: Base45Error.overflow(0)) { try Base45.decode("V5".utf8) }
  }

  @Test("Spaces count: none is trimmed at the beginning or at the end")
  func spaces() throws {
    #expect(try Base45.decode(" 00".utf8) == [0, 36])
    #expect(try Base45.decode("00 ".utf8.dropLast()) == [0])
    #expect(throws: Base45Error.overflow(0)) { try Base45.decode("00 ".utf8) }
    #expect(throws: Base45Error.length(4)) { try Base45.decode("BB8 ".utf8) }
  }

  @Test("No text of any bytes ends with a space, which is why one at the end is not part of it")
  func lastCharacter() {
    for value in 0...0xFFFF {
      #expect(
        Base45.encode([UInt8(value >> 8), UInt8(value & 0xFF)]).last.map { $0 <= "W" } == true)
    }
    for value in UInt8.min...UInt8.max {
      #expect(Base45.encode([value]).last.map { $0 <= "5" } == true)
    }
  }

  @Test("Reading what was written gives the same bytes, for every length to 64")
  func roundTrip() throws {
    var chance = SeededGenerator(seed: 45)
    for count in 0...64 {
      let bytes = chance.bytes(count)
      #expect(try Base45.decode(Base45.encode(bytes).utf8) == bytes)
    }
  }

  @Test("Writing what was read gives the same text, so that no two texts mean the same bytes")
  func oneTextOnly() {
    var chance = SeededGenerator(seed: 9285)
    let alphabet = Array("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:")
    for _ in 0..<3000 {
      let text = String(
        (0..<Int.random(in: 0...7, using: &chance)).compactMap { _ in
          alphabet.randomElement(using: &chance)
        })
      guard let bytes = try? Base45.decode(text.utf8) else { continue }
      #expect(Base45.encode(bytes) == text)
    }
  }
}
