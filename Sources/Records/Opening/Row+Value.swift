import GRDB

/// A row that this program did not write, or that the disk has changed since.
struct UnreadableRow: Error {
  /// The table it stands in.
  let table: String
}

extension Row {
  /// The value of a column, counted from 0; throws where GRDB's subscript would trap, on a value
  /// of another kind.
  func value<Value: DatabaseValueConvertible & StatementColumnConvertible>(
    _ column: Int
  ) throws -> Value {
    try decode(Value.self, atIndex: column)
  }

  /// The value of a column by its name, for columns that later programs added.
  func value<Value: DatabaseValueConvertible & StatementColumnConvertible>(
    named column: String
  ) throws -> Value {
    try decode(Value.self, forColumn: column)
  }
}
