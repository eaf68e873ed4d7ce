import FoundationEssentials
import GRDB

/// An event as the database holds it: the exact bytes of its header and, until they are erased, of
/// its payload.
struct EventRow: FetchableRecord {
  /// The number of the chain in this database.
  let chain: Int
  let sequence: Int
  /// Whom it is about, beside the payload so that it can be looked up; not part of any hash.
  let learner: String?
  let header: [UInt8]
  let salt: [UInt8]?
  let payload: [UInt8]?

  private static let columns = "chain, sequence, learner, header, salt, payload"

  init(
    chain: Int, sequence: Int, learner: String?, header: [UInt8], salt: [UInt8], payload: [UInt8]
  ) {
    (self.chain, self.sequence, self.learner) = (chain, sequence, learner)
    (self.header, self.salt, self.payload) = (header, salt, payload)
  }

  init(row: Row) throws {
    (chain, sequence, learner) = (try row.value(0), try row.value(1), try row.value(2))
    header = try row.withUnsafeData(atIndex: 3) { Array($0 ?? Data()) }
    salt = try row.withUnsafeData(atIndex: 4) { $0.map(Array.init) }
    payload = try row.withUnsafeData(atIndex: 5) { $0.map(Array.init) }
  }

  /// Whether the payload is as the header's digest says, or erased with its salt.
  func agrees(with digest: Digest) -> Bool {
    switch (salt, payload) {
    case (let salt?, let payload?): Digest(of: salt, payload) == digest
    case (nil, nil): true
    default: false
    }
  }

  /// The events that `condition` names, read one after the other.
  static func cursor(
    _ condition: String, _ arguments: StatementArguments = [], in db: Database
  ) throws -> RecordCursor<EventRow> {
    try fetchCursor(db, sql: "SELECT \(columns) FROM event \(condition)", arguments: arguments)
  }

  func insert(in db: Database) throws {
    let statement = try db.cachedStatement(
      sql: "INSERT INTO event (\(Self.columns)) VALUES (?, ?, ?, ?, ?, ?)")
    try statement.execute(arguments: [
      chain, sequence, learner, Data(header), salt.map { Data($0) }, payload.map { Data($0) },
    ])
  }
}
