/// A place in a file of a package.
public struct Place: Hashable, Sendable, Comparable {
  /// The file's path in the package.
  public var file: String
  /// The line, from 1.
  public var line: Int
  /// The column, from 1, in Unicode scalars.
  public var column: Int

  /// A place in a file; without numbers its beginning.
  public init(file: String, line: Int = 1, column: Int = 1) {
    self.file = file
    self.line = line
    self.column = column
  }

  /// Orders by file, then as one reads.
  public static func < (left: Self, right: Self) -> Bool {
    (left.file, left.line, left.column) < (right.file, right.line, right.column)
  }
}

extension Place: CustomStringConvertible {
  /// The place as compilers write it, `file:line:column`.
  public var description: String { "\(file):\(line):\(column)" }
}
