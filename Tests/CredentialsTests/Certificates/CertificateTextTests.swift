import Testing

@testable import Credentials

@Suite struct CertificateTextTests {
  @Test("A text is brought into normal form C")
  func normalForm() {
    let composed = CertificateText.normalised("Nguye\u{302}\u{303}n")
    #expect(Array(composed.unicodeScalars) == Array("Nguy\u{1EC5}n".unicodeScalars))
    #expect(Array(CertificateText.normalised("\u{1100}\u{1161}").unicodeScalars) == ["가"])
    #expect(CertificateText.normalised("plain") == "plain")
  }

  @Test(
    "Of a text that is too long the whole characters that fit are kept, and a mark says so",
    arguments: [
      ("abcdef", 6, "abcdef"), ("abcdefg", 6, "abc…"), ("ab cdefg", 6, "ab…"),
      ("éééé", 7, "éé…"), ("éééé", 8, "éééé"), ("ພື້ນຖານ", 12, "ພື້…"), ("ພື້ນຖານ", 11, "…"),
      ("👩‍⚕️👩‍⚕️", 25, "👩‍⚕️…"),
      ("", 3, ""), ("abcd", 3, "…"),
    ])
  func abridged(text: String, limit: Int, expected: String) {
    #expect(CertificateText.abridged(text, toBytes: limit) == expected)
  }

  @Test("An abridged text never exceeds its limit and is a beginning of the whole")
  func abridgedLaw() {
    let text = "ທ້າວ ບຸນມີ ພົມມະຈັນ Nguyễn Thị ሰላም 👩‍⚕️ क्षेत्र"
    for limit in 3...text.utf8.count {
      let short = CertificateText.abridged(text, toBytes: limit)
      #expect(short.utf8.count <= limit)
      let kept = short == text ? short[...] : short.dropLast()
      #expect(text.hasPrefix(kept))
      #expect(CertificateText.abridged(short, toBytes: limit) == short)
    }
  }

  @Test(
    "Names as people write them hold nothing harmful",
    arguments: [
      "Bounmy Phommachanh", "ທ້າວ ບຸນມີ ພົມມະຈັນ", "Nguyễn Thị Ánh", "أحمد بن علي", "क्षेत्रपाल",
      "ከበደ ተሰማ", "O’Connor-Müller, MD (Ph.D.)", "辻󠄀 花子", "ශ්‍රී ලංකා", "می‌خواهم",
      "ບຸນ\u{200B}ມີ", "សុខ\u{200B}ភាព", "First aid ❤️",
    ])
  func harmless(text: String) {
    #expect(CertificateText.firstHarmful(in: text) == nil)
  }

  @Test(
    "What controls, turns, hides or means nothing is found",
    arguments: [
      0x00, 0x07, 0x09, 0x0A, 0x0D, 0x1B, 0x7F, 0x85, 0x9B, 0xAD, 0x34F, 0x61C, 0x115F, 0x180E,
      0x200E, 0x200F, 0x2028, 0x2029, 0x202A, 0x202B, 0x202C, 0x202D, 0x202E, 0x2060, 0x2064,
      0x2066, 0x2067, 0x2068, 0x2069, 0x206A, 0x206F, 0x3164, 0xE000, 0xFDD0, 0xFEFF, 0xFFFE,
      0xE0001, 0xE0041, 0xF0000, 0x10FFFF,
    ])
  func harmful(value: UInt32) throws {
    let scalar = try #require(Unicode.Scalar(value))
    for text in ["\(scalar)Maria", "Ma\(scalar)ria", "Maria\(scalar)", "ມ\(scalar)ນ"] {
      #expect(CertificateText.firstHarmful(in: text) == scalar)
    }
  }

  @Test(
    "A joiner or a space of no width is harmful where no script needs it",
    arguments: [0x200B, 0x200C, 0x200D] as [UInt32])
  func joiners(value: UInt32) throws {
    let scalar = try #require(Unicode.Scalar(value))
    for text in [
      "Ma\(scalar)ria", "\(scalar)ມ", "ມ\(scalar)", "ມ\(scalar)\(scalar)ນ", "ມ\(scalar)a",
    ] {
      #expect(CertificateText.firstHarmful(in: text) == scalar)
    }
    #expect(CertificateText.firstHarmful(in: "ມ\(scalar)ນ") == nil)
  }

  @Test("A variation selector needs something to vary")
  func variation() {
    #expect(CertificateText.firstHarmful(in: "\u{FE0F}a") == "\u{FE0F}")
  }
}
