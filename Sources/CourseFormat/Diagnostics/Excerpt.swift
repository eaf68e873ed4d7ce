import Typography

/// The part of a line around a column, safe to show.
public struct Excerpt: Hashable, Sendable {
  /// How many characters are shown at most.
  public static let width = 76

  /// The part of the line.
  public let line: DisplayText
  /// How many characters of it come before the column.
  public let indent: Int

  /// The part around a column, counted from 1 in Unicode scalars; nil of an empty line.
  public init?(of line: Substring, column: Int) {
    let scalars = line.unicodeScalars
    let start = scalars.startIndex
    let middle =
      scalars.index(start, offsetBy: max(0, column - 1), limitedBy: scalars.endIndex)
      ?? scalars.endIndex
    // Marks that share a character with a letter make more scalars than characters.
    let reach = Self.width * 4
    let first = scalars.index(middle, offsetBy: -reach, limitedBy: start) ?? start
    let last = scalars.index(middle, offsetBy: reach, limitedBy: line.endIndex) ?? line.endIndex
    var before = DisplayText(String(line[first..<middle])).string
    var after = DisplayText(String(line[middle..<last])).string
    if "\(before)\(after)".trimmed.isEmpty { return nil }
    // Half of the width at least is left for what the column points at.
    let room = Self.width / 2
    if before.count > room || first > start { before = "..." + before.suffix(room - 3) }
    let left = Self.width - before.count
    if after.count > left || last < line.endIndex { after = after.prefix(left - 3) + "..." }
    self.line = DisplayText(before + after)
    indent = before.count
  }
}
