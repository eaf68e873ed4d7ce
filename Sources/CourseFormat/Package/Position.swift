/// A position in a file while it is read.
///
/// A column is counted only for what is reported: counting one for everything would take minutes
/// over a megabyte on one line.
struct Position: Hashable, Comparable {
  /// The line, from 1.
  var line: Int
  /// How far into the line it lies, from 1.
  var offset: Int
  /// What `offset` counts: cmark counts bytes, libyaml Unicode scalars.
  var unit = Unit.bytes

  /// What an offset counts.
  enum Unit {
    case bytes, scalars
  }

  /// The beginning of a file.
  static let start = Position(line: 1, offset: 1)

  /// Orders as one reads.
  static func < (left: Self, right: Self) -> Bool {
    (left.line, left.offset) < (right.line, right.offset)
  }
}
