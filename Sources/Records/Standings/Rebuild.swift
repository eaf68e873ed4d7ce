import GRDB

/// Making the tables again from the log.
enum Rebuild {
  /// Empties the tables and takes in every event again, from the first.
  static func run(in db: Database) throws {
    for table in StateDigest.tables { try db.execute(sql: "DELETE FROM \(table)") }
    var projection = Projection(fromTables: false)
    let events = try EventRow.cursor("ORDER BY number", in: db)
    while let event = try events.next() {
      guard let payload = event.payload.flatMap({ Payload($0) }),
        let header = EventHeader(event.header)
      else { continue }
      try projection.apply(payload, at: header.time.seconds, in: db)
    }
    try projection.save(in: db)
  }
}
