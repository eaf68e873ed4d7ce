import GRDB

/// The tables, as migrations that never change once they were shipped.
enum Schema {
  /// What SQLite's header says of a database of Karatu's: "Kara".
  static let application = 0x4B61_7261

  static var migrations: DatabaseMigrator {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("1 log and standings") { db in
      try db.execute(sql: "PRAGMA application_id = \(application)")
      try db.execute(sql: log)
      try db.execute(sql: standings)
      try Chain.begin(in: db)
    }
    migrator.registerMigration("2 cases and drills") { db in
      try db.execute(sql: casesAndDrills)
    }
    migrator.registerMigration("3 updates of courses") { db in
      try db.execute(sql: updates)
    }
    migrator.registerMigration("4 every certificate") { db in
      try db.execute(sql: certificates)
      try fillCertificates(in: db)
    }
    migrator.registerMigration("5 notes and preferences") { db in
      try db.execute(sql: notesAndPreferences)
    }
    migrator.registerMigration("6 former questions") { db in
      try db.execute(sql: "ALTER TABLE course_standing ADD COLUMN former_questions TEXT")
    }
    return migrator
  }

  /// Brings the tables to this program's form; a database of a newer or another program is left
  /// as it is.
  static func migrate(_ queue: DatabaseQueue, at path: String) throws {
    let migrator = migrations
    let isComplete = try queue.read { db in
      let found = try Int.fetchOne(db, sql: "PRAGMA application_id")
      let isEmpty = try !db.tableExists("grdb_migrations")
      let isForeign = try Bool.fetchOne(db, sql: "SELECT EXISTS (SELECT 1 FROM sqlite_schema)")
      guard found == application || (isEmpty && isForeign == false) else {
        throw RecordsError.notRecords(path)
      }
      if isEmpty { return false }
      guard try !migrator.hasBeenSuperseded(db) else { throw RecordsError.newer(path) }
      return try migrator.hasCompletedMigrations(db)
    }
    if !isComplete { try migrator.migrate(queue) }
  }

  /// What is known for ever.
  ///
  /// A payload may be erased; a header may not even be touched.
  private static let log = """
    CREATE TABLE chain (
      number INTEGER PRIMARY KEY,
      id TEXT NOT NULL UNIQUE,
      own INTEGER NOT NULL,
      sequence INTEGER NOT NULL,
      head TEXT NOT NULL,
      lamport INTEGER NOT NULL,
      trusted INTEGER
    ) STRICT;

    CREATE TABLE event (
      number INTEGER PRIMARY KEY,
      chain INTEGER NOT NULL,
      sequence INTEGER NOT NULL,
      learner TEXT,
      header BLOB NOT NULL,
      salt BLOB,
      payload BLOB
    ) STRICT;
    CREATE UNIQUE INDEX event_in_chain ON event (chain, sequence);
    CREATE INDEX event_of_learner ON event (learner, number);

    CREATE TRIGGER event_is_never_changed BEFORE UPDATE ON event
    WHEN NEW.payload IS NOT NULL OR NEW.salt IS NOT NULL OR NEW.header IS NOT OLD.header
      OR NEW.chain IS NOT OLD.chain OR NEW.sequence IS NOT OLD.sequence
      OR NEW.number IS NOT OLD.number
    BEGIN SELECT RAISE(ABORT, 'an event is never changed'); END;
    CREATE TRIGGER event_is_never_removed BEFORE DELETE ON event
    BEGIN SELECT RAISE(ABORT, 'an event is never removed'); END;
    CREATE TRIGGER event_is_never_replaced BEFORE INSERT ON event
    WHEN EXISTS (SELECT 1 FROM event WHERE number = NEW.number
      OR (chain = NEW.chain AND sequence = NEW.sequence))
    BEGIN SELECT RAISE(ABORT, 'an event is never replaced'); END;

    CREATE TABLE setting (name TEXT PRIMARY KEY NOT NULL, value TEXT NOT NULL)
    STRICT, WITHOUT ROWID;
    """

  /// What follows from the log, and can be dropped and made again.
  private static let standings = """
    CREATE TABLE learner (
      id TEXT PRIMARY KEY NOT NULL,
      name TEXT NOT NULL,
      language TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE course_standing (
      learner TEXT NOT NULL,
      course TEXT NOT NULL,
      enrolled_version TEXT,
      enrolled_at INTEGER,
      last_active_at INTEGER,
      last_item TEXT,
      completed_version TEXT,
      completed_score INTEGER,
      completed_day INTEGER,
      certificate_id TEXT,
      certificate_version TEXT,
      certificate_day INTEGER,
      certificate_credential TEXT,
      PRIMARY KEY (learner, course)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE item_standing (
      learner TEXT NOT NULL,
      course TEXT NOT NULL,
      item TEXT NOT NULL,
      block INTEGER,
      "offset" INTEGER,
      done INTEGER NOT NULL,
      best_score INTEGER,
      attempts_finished INTEGER NOT NULL,
      seconds_spent INTEGER NOT NULL,
      PRIMARY KEY (learner, course, item)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE attempt (
      learner TEXT NOT NULL,
      course TEXT NOT NULL,
      item TEXT NOT NULL,
      role TEXT NOT NULL,
      number INTEGER NOT NULL,
      started_at INTEGER NOT NULL,
      questions TEXT NOT NULL,
      score INTEGER,
      passed INTEGER,
      PRIMARY KEY (learner, course, item, role)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE answer (
      learner TEXT NOT NULL,
      course TEXT NOT NULL,
      item TEXT NOT NULL,
      role TEXT NOT NULL,
      question TEXT NOT NULL,
      revision TEXT NOT NULL,
      response TEXT NOT NULL,
      score INTEGER NOT NULL,
      hints INTEGER NOT NULL,
      PRIMARY KEY (learner, course, item, role, question)
    ) STRICT, WITHOUT ROWID;
    """

  /// More that follows from the log.
  private static let casesAndDrills = """
    CREATE TABLE case_attempt (
      learner TEXT NOT NULL,
      course TEXT NOT NULL,
      item TEXT NOT NULL,
      role TEXT NOT NULL,
      number INTEGER NOT NULL,
      started_at INTEGER NOT NULL,
      choices TEXT NOT NULL,
      outcome TEXT,
      score INTEGER,
      PRIMARY KEY (learner, course, item, role)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE exercise (
      learner TEXT NOT NULL,
      course TEXT NOT NULL,
      item TEXT NOT NULL,
      exercise TEXT NOT NULL,
      accuracy INTEGER NOT NULL,
      speed INTEGER NOT NULL,
      enough INTEGER NOT NULL,
      PRIMARY KEY (learner, course, item, exercise)
    ) STRICT, WITHOUT ROWID;
    """

  /// What an update of a course leaves in the standings.
  private static let updates = """
    ALTER TABLE course_standing ADD COLUMN updated_version TEXT;
    ALTER TABLE course_standing ADD COLUMN unseen_since TEXT;
    ALTER TABLE course_standing ADD COLUMN reopened_by TEXT;
    ALTER TABLE course_standing ADD COLUMN moved_items TEXT;
    ALTER TABLE item_standing ADD COLUMN redo_for TEXT;
    ALTER TABLE item_standing ADD COLUMN is_new INTEGER NOT NULL DEFAULT 0;
    ALTER TABLE item_standing ADD COLUMN attempts_set_aside INTEGER NOT NULL DEFAULT 0;
    ALTER TABLE item_standing ADD COLUMN score_counted INTEGER;
    UPDATE item_standing SET score_counted = best_score;
    """

  /// Certificates in a table of their own: a later one takes no place from an earlier one.
  private static let certificates = """
    CREATE TABLE certificate (
      learner TEXT NOT NULL,
      course TEXT NOT NULL,
      id TEXT NOT NULL,
      version TEXT NOT NULL,
      day INTEGER NOT NULL,
      credential TEXT NOT NULL,
      PRIMARY KEY (learner, course, id)
    ) STRICT, WITHOUT ROWID;
    ALTER TABLE course_standing DROP COLUMN certificate_id;
    ALTER TABLE course_standing DROP COLUMN certificate_version;
    ALTER TABLE course_standing DROP COLUMN certificate_day;
    ALTER TABLE course_standing DROP COLUMN certificate_credential;
    """

  /// Finds the certificates in the log: the tables knew only the last of each course.
  private static func fillCertificates(in db: Database) throws {
    let events = try EventRow.cursor(
      "WHERE instr(payload, CAST('certificate-issued' AS BLOB)) ORDER BY number", in: db)
    while let event = try events.next() {
      guard let payload = event.payload.flatMap({ Payload($0) }),
        case .learned(.certificateIssued(let certificate)) = payload.content
      else { continue }
      try db.execute(
        sql: "INSERT OR REPLACE INTO certificate VALUES (?, ?, ?, ?, ?, ?)",
        arguments: [
          payload.learner.rawValue, certificate.course.rawValue, certificate.id,
          certificate.version.description, certificate.day.daysSince1970, certificate.credential,
        ])
    }
  }

  /// What learners mark, write and settle.
  private static let notesAndPreferences = """
    ALTER TABLE learner ADD COLUMN preferences TEXT NOT NULL DEFAULT '{}';

    CREATE TABLE bookmark (
      learner TEXT NOT NULL,
      course TEXT NOT NULL,
      item TEXT NOT NULL,
      block INTEGER NOT NULL,
      "offset" INTEGER NOT NULL,
      words TEXT NOT NULL,
      PRIMARY KEY (learner, course, item, block, "offset", words)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE note (
      learner TEXT NOT NULL,
      course TEXT NOT NULL,
      item TEXT NOT NULL,
      block INTEGER NOT NULL,
      "offset" INTEGER NOT NULL,
      words TEXT NOT NULL,
      text TEXT NOT NULL,
      PRIMARY KEY (learner, course, item, block, "offset", words)
    ) STRICT, WITHOUT ROWID;
    """
}
