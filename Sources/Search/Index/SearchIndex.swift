import GRDB

/// The words of courses in an SQLite database: a cache that can be thrown away at any time.
///
/// Several processes may have the same file open. It is no write-ahead log that lets them, for
/// SQLite before 3.51.3 can damage one; writes are few, and wait for each other.
final class SearchIndex {
  /// A course in one of its languages.
  struct Edition: Hashable {
    var course: String
    var language: String
  }

  private let queue: DatabaseQueue

  /// Grows whenever the tables or what is put into them change.
  private static let form = 1
  /// What SQLite's header says of an index of Karatu's: "KarS".
  private static let application = 0x4B61_7253
  /// Seconds to wait for another process.
  private static let patience = 10.0

  /// Opens an index in a file, or one that lasts as long as this object; what is not in this
  /// program's form is made anew.
  init(path: String?) throws {
    var configuration = Configuration()
    configuration.busyMode = .timeout(SearchIndex.patience)
    configuration.prepareDatabase { db in
      db.add(tokenizer: ClusterTokenizer.self)
      for pragma in ["trusted_schema = OFF", "cell_size_check = ON", "synchronous = NORMAL"] {
        try db.execute(sql: "PRAGMA \(pragma)")
      }
    }
    queue =
      try path.map { try DatabaseQueue(path: $0, configuration: configuration) }
      ?? DatabaseQueue(configuration: configuration)
    guard try queue.read(SearchIndex.hasForm) == false else { return }
    try queue.inTransaction(.immediate) { db in
      // Another process may have been quicker.
      if try !SearchIndex.hasForm(db) { try SearchIndex.make(in: db) }
      return .commit
    }
  }

  private static func hasForm(_ db: Database) throws -> Bool {
    try Int.fetchOne(db, sql: "PRAGMA application_id") == application
      && Int.fetchOne(db, sql: "PRAGMA user_version") == form
  }

  private static func make(in db: Database) throws {
    try db.execute(
      sql: """
        DROP TABLE IF EXISTS passage;
        DROP TABLE IF EXISTS edition;
        CREATE TABLE edition (
          id INTEGER PRIMARY KEY,
          course TEXT NOT NULL,
          language TEXT NOT NULL,
          mark TEXT NOT NULL,
          first INTEGER NOT NULL,
          last INTEGER NOT NULL,
          UNIQUE (course, language)
        ) STRICT;
        CREATE VIRTUAL TABLE passage USING fts5 (
          name, within, text, edition UNINDEXED, kind UNINDEXED, part UNINDEXED, block UNINDEXED,
          tokenize = '\(ClusterTokenizer.name)'
        );
        PRAGMA application_id = \(application);
        PRAGMA user_version = \(form);
        """)
  }
}

// MARK: - What is in it

extension SearchIndex {
  /// The numbers of the editions that are in the index as some marks say they should be.
  func editions(_ wanted: [Edition: String]) throws -> [Edition: Int64] {
    try queue.read { db in
      let rows = try Row.fetchAll(db, sql: "SELECT id, course, language, mark FROM edition")
      return try rows.reduce(into: [:]) { found, row in
        let edition = Edition(
          course: try row.decode(forColumn: "course"),
          language: try row.decode(forColumn: "language"))
        if try wanted[edition] == row.decode(String.self, forColumn: "mark") {
          found[edition] = try row.decode(Int64.self, forColumn: "id")
        }
      }
    }
  }

  /// Puts an edition into the index in place of what was there of it, and takes out the courses
  /// that are no longer on offer.
  ///
  /// - Returns: The edition's number.
  func put(
    _ edition: Edition, mark: String, _ passages: [Passage], keeping courses: Set<String>
  ) throws -> Int64 {
    var number: Int64 = 0
    try queue.inTransaction(.immediate) { db in
      for row in try Row.fetchAll(db, sql: "SELECT * FROM edition") {
        let known = Edition(
          course: try row.decode(forColumn: "course"),
          language: try row.decode(forColumn: "language"))
        guard known == edition || !courses.contains(known.course) else { continue }
        try db.execute(
          sql: "DELETE FROM passage WHERE rowid BETWEEN ? AND ?",
          arguments: [
            try row.decode(Int64.self, forColumn: "first"),
            try row.decode(Int64.self, forColumn: "last"),
          ])
        try db.execute(
          sql: "DELETE FROM edition WHERE id = ?",
          arguments: [try row.decode(Int64.self, forColumn: "id")])
      }
      let last = try Int64.fetchOne(db, sql: "SELECT max(last) FROM edition") ?? 0
      try db.execute(
        sql: "INSERT INTO edition (course, language, mark, first, last) VALUES (?, ?, ?, ?, ?)",
        arguments: [
          edition.course, edition.language, mark, last + 1, last + Int64(passages.count),
        ])
      number = db.lastInsertedRowID
      let statement = try db.makeStatement(
        sql: """
          INSERT INTO passage (rowid, name, within, text, edition, kind, part, block)
          VALUES (?, ?, ?, ?, ?, ?, ?, ?)
          """)
      for (index, passage) in passages.enumerated() {
        try statement.execute(arguments: [
          last + 1 + Int64(index), passage.name, passage.within,
          passage.lines.joined(separator: "\n"), number, passage.kind.rawValue, passage.id,
          passage.firstBlock,
        ])
      }
      return .commit
    }
    return number
  }
}

// MARK: - What is found

extension SearchIndex {
  /// A passage that was found, and the number of its edition.
  struct Found: Hashable {
    var edition: Int64
    var passage: Passage
  }

  /// How much more a word in a name counts than one in the text, and one in the lesson's title.
  private static let weights = "10.0, 2.0, 1.0"

  /// The passages of some editions that a pattern of FTS5's finds, the best first.
  func passages(matching pattern: String, in editions: [Int64], limit: Int) throws -> [Found] {
    try queue.read { db in
      let numbers = try Int64.fetchAll(
        db,
        sql: """
          SELECT rowid FROM passage WHERE passage MATCH ? AND edition IN (\(list(editions)))
          ORDER BY bm25(passage, \(SearchIndex.weights)), rowid LIMIT ?
          """, arguments: [pattern, limit])
      return try numbers.compactMap { number in
        try Row.fetchOne(db, sql: "SELECT * FROM passage WHERE rowid = ?", arguments: [number])
          .flatMap(SearchIndex.found)
      }
    }
  }

  /// Whether a pattern finds anything in some editions.
  func finds(_ pattern: String, in editions: [Int64]) throws -> Bool {
    try queue.read { db in
      try Bool.fetchOne(
        db,
        sql: """
          SELECT EXISTS (
            SELECT 1 FROM passage WHERE passage MATCH ? AND edition IN (\(list(editions))))
          """, arguments: [pattern]) ?? false
    }
  }

  private func list(_ numbers: [Int64]) -> String {
    numbers.map(String.init).joined(separator: ", ")
  }

  private static func found(_ row: Row) throws -> Found? {
    guard let kind = Passage.Kind(rawValue: try row.decode(forColumn: "kind")) else { return nil }
    let text: String = try row.decode(forColumn: "text")
    return Found(
      edition: try row.decode(forColumn: "edition"),
      passage: Passage(
        kind: kind, id: try row.decode(forColumn: "part"), name: try row.decode(forColumn: "name"),
        within: try row.decode(forColumn: "within"),
        lines: text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init),
        firstBlock: try row.decode(forColumn: "block")))
  }
}
