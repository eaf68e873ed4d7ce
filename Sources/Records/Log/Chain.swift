import GRDB

/// A database's log as far as it goes: where the next event is hung on.
struct Chain: FetchableRecord {
  /// The chain's number in this database.
  let number: Int
  /// 32 hexadecimal digits made when the database was.
  let id: String
  /// The number of the last event, 0 while there is none.
  var sequence: Int
  /// The digest of the last event's header.
  var head: Digest
  /// The greatest Lamport counter seen.
  var lamport: Int
  /// The newest trusted time seen, in milliseconds since 1970.
  var trusted: Int?

  private static let columns = "number, id, sequence, head, lamport, trusted"

  init(row: Row) throws {
    guard let head = Digest(rawValue: try row.value(3)) else {
      throw UnreadableRow(table: "chain")
    }
    (number, id, sequence) = (try row.value(0), try row.value(1), try row.value(2))
    (self.head, lamport, trusted) = (head, try row.value(4), try row.value(5))
  }

  /// Makes the chain of a new database.
  static func begin(in db: Database) throws {
    try db.execute(
      sql: "INSERT INTO chain (id, own, sequence, head, lamport) VALUES (?, 1, 0, ?, 0)",
      arguments: [Random.identifier(), Digest.none.rawValue])
  }

  /// Every chain that the database holds.
  static func all(in db: Database) throws -> [Chain] {
    try fetchAll(db, sql: "SELECT \(columns) FROM chain ORDER BY number")
  }

  /// The chain that this database adds to.
  static func own(in db: Database) throws -> Chain {
    let statement = try db.cachedStatement(
      sql: "SELECT \(columns) FROM chain WHERE own ORDER BY number DESC LIMIT 1")
    guard let chain = try Chain.fetchOne(statement) else { throw UnreadableRow(table: "chain") }
    return chain
  }

  /// Hangs an event on the end; the caller saves the chain in the same transaction.
  mutating func append(
    _ payload: [UInt8], of learner: String, at time: SiteClock.Reading, in db: Database
  ) throws {
    let salt = Random.bytes(16)
    let header = EventHeader(
      chain: id, sequence: sequence + 1, previous: head, id: Random.timedUUID(at: time.wall),
      payload: Digest(of: salt, payload), time: time, lamport: lamport + 1
    ).bytes
    try EventRow(
      chain: number, sequence: sequence + 1, learner: learner, header: header, salt: salt,
      payload: payload
    ).insert(in: db)
    sequence += 1
    lamport += 1
    head = Digest(of: header)
    if time.quality == .synchronised { trusted = max(trusted ?? time.wall, time.wall) }
  }

  /// Writes down where the chain ends.
  func save(in db: Database) throws {
    let statement = try db.cachedStatement(
      sql: "UPDATE chain SET sequence = ?, head = ?, lamport = ?, trusted = ? WHERE number = ?")
    try statement.execute(arguments: [sequence, head.rawValue, lamport, trusted, number])
  }
}
