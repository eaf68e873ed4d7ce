import Foundation
import Support

/// The keys of texts that the program's own files name.
struct KeysInSources {
  /// Keys that stand whole in a literal, each with the file that names it.
  private(set) var whole: [String: String] = [:]
  /// What stands before the gap of a key that is made, such as `callout.`, with its file.
  private(set) var made: [String: String] = [:]

  /// Reads every file of `Sources`; a key's first part is one of the groups.
  ///
  /// A literal that is handed straight to a message or to the words is a key whatever its group.
  init(groups: Set<String>) throws {
    let folder = Checkout.root.appending(path: "Sources")
    let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
    for case let file as URL in files ?? .init() where file.pathExtension == "swift" {
      let pieces = try String(contentsOf: file, encoding: .utf8).split(
        separator: "\"", omittingEmptySubsequences: false)
      for (before, literal) in zip(pieces, pieces.dropFirst()) {
        let isAsked = KeysInSources.askers.contains { before.hasSuffix($0) }
        take(literal, isAsked: isAsked, groups, from: file.lastPathComponent)
      }
    }
  }

  private static let askers = ["Message(", "words(", "say("]

  private mutating func take(
    _ literal: Substring, isAsked: Bool, _ groups: Set<String>, from file: String
  ) {
    let key = literal.prefix {
      $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-" || $0 == ".")
    }
    guard let point = key.firstIndex(of: "."), isAsked || groups.contains(String(key[..<point]))
    else { return }
    if key.endIndex == literal.endIndex {
      whole[String(key)] = file
    } else if literal[key.endIndex...].hasPrefix("\\(") {
      made[String(key)] = file
    }
  }
}
