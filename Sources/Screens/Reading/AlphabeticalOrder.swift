import Typography
import Wording

/// The order of words in a language's dictionaries.
///
/// Capitals and accents do not count, except on letters that the language counts as letters of
/// their own: in Spanish, ñ follows n.
struct AlphabeticalOrder {
  /// By each letter of the language's own, what it is sorted by.
  private let own: [String: String]

  /// The order of a language.
  init(_ language: LanguageTag) {
    let rows = AlphabeticalOrder.rows.filter {
      $0.languages.split(separator: " ").contains { $0 == language.primary.rawValue }
    }
    var own: [String: String] = [:]
    for run in rows.flatMap({ $0.letters.split(separator: " ") }) {
      guard let base = run.first else { continue }
      for (number, letter) in run.dropFirst().enumerated() {
        // Behind the base with whatever follows it.
        own[String(letter)] = "\(base)\u{10FFFF}\(number)"
      }
    }
    self.own = own
  }

  /// What a text is sorted by, word by word.
  func key(of text: String) -> [String] {
    FoldedWord.words(of: text).map { word in
      guard !own.isEmpty else { return word.text }
      let bytes = text.utf8
      let start = bytes.index(bytes.startIndex, offsetBy: word.bytes.lowerBound)
      let end = bytes.index(bytes.startIndex, offsetBy: word.bytes.upperBound)
      return text[start..<end].map { letter in
        own[letter.lowercased()]
          ?? FoldedWord.words(of: String(letter)).map(\.text).joined()
      }.joined()
    }
  }

  /// Letters in the order in which they follow the first of them.
  private static let rows: [(languages: String, letters: String)] = [
    ("es gl eu", "nñ"),
    ("ha", "bɓ dɗ kƙ yƴ"),
    ("bm", "eɛ nɲŋ oɔ"),
    ("ee", "dɖ eɛ fƒ gɣ nŋ oɔ vʋ"),
    ("pl", "aą cć eę lł nń oó sś zźż"),
    ("sv fi", "zåäö"),
    ("da nb nn no", "zæøå"),
    ("tr", "cç gğ hı oö sş uü"),
    ("vi", "aăâ dđ eê oôơ uư"),
  ]
}
