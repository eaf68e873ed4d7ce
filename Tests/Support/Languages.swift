import Foundation
import Wording

extension Words {
  /// The interface's words as they stand in `Assets/languages`, English filling the holes.
  public static func inLanguage(_ tag: String) throws -> Words {
    Words(
      language: LanguageTag(rawValue: tag), table: try table(tag), fallback: try table("en"))
  }

  private static func table(_ tag: String) throws -> WordTable {
    let file = Checkout.root.appending(path: "Assets/languages/\(tag).words")
    return WordTable(reading: try String(contentsOf: file, encoding: .utf8))
  }
}

/// The source checkout that the tests run in.
public enum Checkout {
  /// Its top folder.
  public static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
}
