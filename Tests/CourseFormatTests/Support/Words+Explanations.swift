import Foundation
import Support
import Wording

extension Words {
  /// The explanations of the checker's codes, as they stand in `Assets/explanations`.
  static func explaining(_ tag: String) throws -> Words {
    Words(language: LanguageTag(rawValue: tag), table: try .explanations(tag))
  }
}

extension WordTable {
  /// The table of explanations in a language.
  static func explanations(_ tag: String) throws -> WordTable {
    let file = Checkout.root.appending(path: "Assets/explanations/\(tag).words")
    return WordTable(reading: try String(contentsOf: file, encoding: .utf8))
  }
}
