import Foundation
import Wording

/// A language that is made from English for tests: every letter has an accent, every text brackets
/// and two fifths more length, so that a screen shows what is written into the program.
///
/// `Lessons` becomes `[Ļéššöñš~]`; gaps, numbers' signs and plural forms stay as they are.
public enum PseudoLanguage {
  /// The tag that CLDR gives to accented English, whose plural forms are those of English.
  public static let tag = LanguageTag(rawValue: "en-XA")

  /// A language's file with every text made over, but not the signs of numbers.
  public static func file(from english: String) -> String {
    english.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      guard !line.hasPrefix("#"), !line.hasPrefix("number."),
        let equals = line.firstRange(of: " = ")
      else { return String(line) }
      return line[..<equals.upperBound] + text(String(line[equals.upperBound...]))
    }.joined(separator: "\n")
  }

  /// A text with accents, padding and brackets; what stands between braces is left alone.
  public static func text(_ english: String) -> String {
    var accented = ""
    var length = 0
    var isGap = false
    for character in english {
      if character == "{" { isGap = true }
      if !isGap { length += 1 }
      accented.append(isGap ? character : letters[character] ?? character)
      if character == "}" { isGap = false }
    }
    // The brackets are two of the additional characters.
    let missing = max(0, (length * 2 + 4) / 5 - 2)
    return "[" + accented + padding(of: missing) + "]"
  }

  /// The words of three plain letters or more: no text of this language has one.
  ///
  /// On a screen they are what courses and learners are called, and what is written into the
  /// program though it should stand in the languages' files.
  public static func plainWords(in screen: String) -> [String] {
    screen.split { !$0.isLetter }.map(String.init).filter { word in
      word.count >= 3 && word.allSatisfy { $0.isASCII }
    }
  }

  /// Words of four signs, so that lines can still be broken.
  private static func padding(of length: Int) -> String {
    String((0..<length).map { $0 % 5 == 4 && $0 < length - 1 ? " " : "~" })
  }

  private static let letters = Dictionary(
    uniqueKeysWithValues: zip(
      "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ",
      "áƀçðéƒĝĥîĵķļḿñöþǫŕšţûṽŵẋýžÁɃÇÐÉƑĜĤÎĴĶĻḾÑÖÞǪŔŠŢÛṼŴẊÝŽ"))
}

extension Words {
  /// The interface's words in the language that is made for tests.
  public static func pseudo() throws -> Words {
    let file = Checkout.root.appending(path: "Assets/languages/en.words")
    let english = try String(contentsOf: file, encoding: .utf8)
    return Words(
      language: PseudoLanguage.tag,
      table: WordTable(reading: PseudoLanguage.file(from: english)))
  }
}
