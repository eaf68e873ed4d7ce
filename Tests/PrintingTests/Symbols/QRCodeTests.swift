import Testing

@testable import Printing

@Suite("A QR code")
struct QRCodeTests {
  @Test(
    "has the highest error correction that keeps it at version 15 or below",
    arguments: [
      (321, 15, QRCode.Correction.high), (322, 13, .quartile), (337, 13, .quartile),
      (375, 14, .quartile), (426, 15, .quartile), (427, 13, .medium), (465, 13, .medium),
      (600, 15, .medium),
    ])
  func correction(length: Int, version: Int, correction: QRCode.Correction) throws {
    let code = try QRCode(encoding: String(repeating: "A", count: length))
    #expect(code.version == version)
    #expect(code.correction == correction)
  }

  @Test("is a square whose side follows from its version, with a finder in three corners")
  func geometry() throws {
    let code = try QRCode(encoding: SignedText.latin)
    #expect(code.version == 13 && code.correction == .quartile)
    #expect(code.size == 17 + 4 * code.version)
    #expect(code.rows.allSatisfy { $0.count == code.size })
    let edge = [true, true, true, true, true, true, true, false]
    #expect(Array(code.rows[0].prefix(8)) == edge)
    #expect(Array(code.rows[0].suffix(8)) == edge.reversed())
    #expect(Array(code.rows[code.size - 1].prefix(8)) == edge)
    #expect(Array(code.rows[code.size - 1].suffix(8)) != edge.reversed())
  }

  @Test("is the same for the same text and another for another")
  func determined() throws {
    #expect(try QRCode(encoding: "LC1:A") == QRCode(encoding: "LC1:A"))
    #expect(try QRCode(encoding: "LC1:A") != QRCode(encoding: "LC1:B"))
  }

  @Test("holds at most 600 characters")
  func tooLong() {
    let text = String(repeating: "A", count: 601)
    #expect(throws: PrintingProblem.credentialTooLong(length: 601, limit: 600)) {
      try QRCode(encoding: text)
    }
  }

  @Test("takes every character of the alphanumeric mode, and no other", arguments: ["a", "é", "É"])
  func alphabet(stranger: String) throws {
    _ = try QRCode(encoding: "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:")
    #expect(throws: PrintingProblem.credentialNotAlphanumeric(character: stranger)) {
      try QRCode(encoding: "LC1:" + stranger)
    }
  }

  @Test("is not made of nothing")
  func empty() {
    #expect(throws: PrintingProblem.credentialTooLong(length: 0, limit: 600)) {
      try QRCode(encoding: "")
    }
  }
}
