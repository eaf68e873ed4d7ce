import CSQLite
import GRDB
import Typography

/// Takes texts apart for SQLite's full-text search as ``FoldedWord`` does, so that a word is found
/// whatever its accents, and a script without spaces at all.
final class ClusterTokenizer: FTS5CustomTokenizer {
  static let name = "karatu"

  init(db: Database, arguments: [String]) {}

  func tokenize(
    context: UnsafeMutableRawPointer?, tokenization: FTS5Tokenization,
    pText: UnsafePointer<CChar>?, nText: CInt, tokenCallback: @escaping FTS5TokenCallback
  ) -> CInt {
    let bytes = UnsafeRawBufferPointer(start: pText, count: max(0, Int(nText)))
    let words = bytes.withMemoryRebound(to: UInt8.self) { FoldedWord.words(of: $0) }
    for word in words {
      var text = word.text
      let code = text.withUTF8 { utf8 in
        utf8.withMemoryRebound(to: CChar.self) { characters in
          tokenCallback(
            context, 0, characters.baseAddress, CInt(characters.count),
            CInt(word.bytes.lowerBound), CInt(word.bytes.upperBound))
        }
      }
      guard code == SQLITE_OK else { return code }
    }
    return SQLITE_OK
  }
}
