import GRDB

/// One digest of everything that follows from the log.
enum StateDigest {
  /// The tables, in the order they are taken in.
  static let tables = [
    "learner", "course_standing", "certificate", "item_standing", "attempt", "answer",
    "case_attempt", "exercise", "bookmark", "note",
  ]

  /// The SHA-256 of each table's name, rows and columns; equal for equal standings, whatever way
  /// they came about.
  ///
  /// The tables are clustered by their primary keys, so their own order is one order. Every value
  /// is preceded by its kind and length: no two contents have the same bytes.
  static func compute(in db: Database) throws -> Digest {
    var digester = Digester()
    for table in tables {
      digester.take(bytes(of: .string(table)))
      let keys = try db.primaryKey(table).columns.joined(separator: ", ")
      let rows = try Row.fetchCursor(db, sql: "SELECT * FROM \(table) ORDER BY \(keys)")
      while let row = try rows.next() {
        for (_, value) in row { digester.take(bytes(of: value.storage)) }
      }
    }
    return digester.digest()
  }

  private static func bytes(of value: DatabaseValue.Storage) -> [UInt8] {
    switch value {
    case .null: Array("n;".utf8)
    case .int64(let number): Array("i\(number);".utf8)
    case .double(let number): Array("d\(number.bitPattern);".utf8)
    case .string(let text): Array("s\(text.utf8.count);\(text)".utf8)
    case .blob(let data): Array("b\(data.count);".utf8) + data
    }
  }
}
