import Testing
import Typography

@Suite("The letters that a terminal has")
struct LetteringTests {
  private let ascii = Lettering(alphabet: .ascii)
  private let console = Lettering(alphabet: .unicode, isLinuxConsole: true)

  @Test(
    "ASCII has likenesses for Latin letters with accents, and for no other script",
    arguments: [
      ("Des mots de passe sûrs", false), ("Nước sạch", false), ("Ɗan ƙarami ya ƴi", false),
      ("ນ້ຳສະອາດ", true), ("مياه نظيفة", true), ("干净的水", true), ("Чистая вода", true),
      ("", false), ("12 / 3", false),
    ])
  func ascii(text: DisplayText, isMissing: Bool) {
    #expect(ascii.lacks(text) == isMissing)
  }

  @Test(
    "the Linux console has Latin, Greek and Cyrillic",
    arguments: [
      ("Nước sạch", false), ("Чистая вода", false), ("Καθαρό νερό", false), ("ນ້ຳສະອາດ", true),
      ("مياه نظيفة", true), ("干净的水", true), ("ንጹህ ውሃ", true),
    ])
  func console(text: DisplayText, isMissing: Bool) {
    #expect(console.lacks(text) == isMissing)
  }

  @Test("a name in another script does not make a text unreadable; elsewhere nothing is missing")
  func mostly() {
    #expect(!ascii.lacks("Safe water at the health posts of Vientiane (ລາວ)"))
    #expect(!Lettering(alphabet: .unicode).lacks("ນ້ຳສະອາດ"))
  }
}
