import Testing

@testable import Typography

@Suite("Syllables of Thai and Lao")
struct SyllablesTests {
  /// A text with a bar wherever a line may end.
  private func breaks(_ marked: String) -> String {
    let scalars = Array(marked.replacing("|", with: "").unicodeScalars)
    return zip(scalars, LineBreaks.places(in: scalars)).map { String($0) + ($1 ? "|" : "") }
      .joined()
  }

  @Test(
    "Lao breaks before every vowel that stands first and every consonant with a vowel of its own",
    arguments: [
      "ສະ|ບາຍ|ດີ", "ພາ|ສາ|ລາວ", "ໂຮງ|ໝໍ", "ກິນ|ເຂົ້າ", "ນ້ຳ", "ເດັກ|ນ້ອຍ", "ວຽກ", "ຢາ|ປົວ|ໄຂ້",
      "ຫຼັງ|ຈາກ", "ມື້|ໜຶ່ງ", "ເວ|ລາ", "ຂວາ", "ຄວາມ|ຮູ້", "ຫ້ອງ|ຮຽນ", "ບໍ່|ໄດ້", "ສາ|ທາ|ລະ|ນະ|ສຸກ",
    ])
  func breaksLao(marked: String) {
    #expect(breaks(marked) == marked)
  }

  @Test(
    "Thai breaks where the spelling leaves no doubt",
    arguments: [
      "สวัส|ดี", "ภา|ษา|ไทย", "โรงพยา|บาล", "กิน|ข้าว", "น้ำ", "เด็ก|น้อย", "เรียน", "เมื่อ|วาน",
      "เยอะ", "เวลา", "เสมอ", "มา|อยู่", "ออก|ไป", "การ์ด", "แม่|ให้|ยา", "ผู้|ป่วย", "สบาย",
    ])
  func breaksThai(marked: String) {
    #expect(breaks(marked) == marked)
  }

  @Test(
    "where a consonant may belong to either side, no line breaks",
    arguments: ["ປາກວ່າ", "นาคราม", "เกล็ด", "ตลาด", "มีขนาด", "โอกาสนี้", "มากลา"])
  func staysWholeInDoubt(word: String) {
    #expect(breaks(word) == word)
  }

  @Test(
    "marked places, spaces, digits and other letters are as everywhere",
    arguments: ["ລາວ^|ລາວ", "ລາວ |ລາວ", "ກAB", "ABກ", "໑໒໓", "10ມື້", "ກ|作"])
  func leavesTheRestToTheRules(marked: String) {
    let text = marked.replacing("^", with: "\u{200B}")
    #expect(breaks(text) == text)
  }

  @Test("other scripts without spaces break only at marked places", arguments: ["ភាសាខ្មែរ", "မြန်မာ"])
  func leavesOtherScripts(word: String) {
    #expect(breaks(word) == word)
  }

  // MARK: - Laws

  /// The letters and signs of Thai, and those of Lao.
  private static let scripts: [[String]] = [0xE01...0xE7F, 0xE81...0xEFF].map { block in
    block.compactMap { Unicode.Scalar(UInt32($0)) }.filter { scalar in
      let kind = LineBreakProperty(of: scalar).kind
      return scalar.properties.age != nil && (kind == .sa || kind == .cm)
    }.map { String($0) }
  }

  @Test("in any mix of letters no mark, no vowel and no sign is parted from what it follows")
  func partsNothing() {
    var chance = Chance(seed: 1)
    var wrong: [String] = []
    for _ in 0..<2000 {
      let letters = chance.one(of: Self.scripts)
      let scalars = Array(chance.text(of: letters, upTo: 20).unicodeScalars)
      for (index, mayBreak) in LineBreaks.places(in: scalars).enumerated() where mayBreak {
        let (left, right) = (scalars[index].value & 0x7F, scalars[index + 1].value & 0x7F)
        let isLetter = scalars[index + 1].properties.generalCategory == .otherLetter
        let isHeld = [0x30, 0x32, 0x33, 0x3D, 0x45, 0x46].contains(right)
        if isLetter && isHeld || (0x40...0x44).contains(left)
          || scalars[index + 1].properties.generalCategory.isMark
        {
          wrong.append(String(String.UnicodeScalarView(scalars)).hexadecimal)
        }
      }
    }
    #expect(wrong.first == nil)
  }

  @Test("nothing begins beyond a text's ends")
  func notBeyondTheEnds() {
    let scalars = Array("ກາກາ".unicodeScalars)
    #expect(Syllables.begins(at: 2, in: scalars))
    #expect([-1, 0, 4, 99].allSatisfy { !Syllables.begins(at: $0, in: scalars) })
    #expect(!Syllables.begins(at: 0, in: []))
  }
}
