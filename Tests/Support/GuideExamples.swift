import Foundation

/// The examples of a guide: fenced blocks that say which file of a course they belong to.
///
/// Blocks of one file stand in it one after the other, as a reader would put them there.
public struct GuideExamples {
  /// The files, by path.
  public private(set) var files: [String: String] = [:]
  /// The lines of the blocks that hold commands.
  public private(set) var commands: [String] = []

  /// The examples of a file in `Assets/docs`.
  public init(of guide: String) throws {
    let file = Checkout.root.appending(path: "Assets/docs/\(guide)")
    let text = try String(contentsOf: file, encoding: .utf8)
    var path: String?
    var isCommands = false
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("```") {
        let words = line.dropFirst(3).split(separator: " ")
        isCommands = words == ["sh"]
        path = words.count == 2 ? String(words[1]) : nil
      } else if let path {
        files[path, default: ""] += line + "\n"
      } else if isCommands {
        commands.append(String(line.prefix { $0 != "#" }))
      }
    }
  }
}
