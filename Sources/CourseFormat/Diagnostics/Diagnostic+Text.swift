import Typography
import Wording

extension Diagnostic {
  /// The finding as a person reads it: `file:line:column: severity: what; why; how to mend it`,
  /// and under it the line with a caret.
  public func text(in words: Words) -> String {
    let severity = words("check.severity.\(severity.rawValue)")
    let place = DisplayText(place.description)
    let head = "\(place): \(severity): \(words(message))"
    guard let excerpt = Excerpt(of: sourceLine ?? "", column: column) else { return head }
    return "\(head)\n\(excerpt.line)\n\(excerpt.caret)"
  }
}

/// The part of a line around a column, safe to show, and a caret under the column.
struct Excerpt: Equatable {
  /// How many characters are shown at most.
  static let width = 76

  /// The part of the line.
  let line: String
  /// Spaces and a caret.
  let caret: String

  /// The part around a column, counted from 1; nil of an empty line.
  init?(of line: String, column: Int) {
    guard !line.trimmed.isEmpty else { return nil }
    var before = DisplayText(String(line.prefix(max(0, column - 1)))).string
    var after = DisplayText(String(line.dropFirst(max(0, column - 1)))).string
    // Half of the width at least is left for what the caret points at.
    let room = Self.width / 2
    if before.count > room { before = "..." + before.suffix(room - 3) }
    let left = Self.width - before.count
    if after.count > left { after = after.prefix(left - 3) + "..." }
    self.line = before + after
    caret = String(repeating: " ", count: before.count) + "^"
  }
}
