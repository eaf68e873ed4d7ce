import CourseFormat
import GRDB
import Learning
import Wording

extension RecordStore {
  /// Everybody who learns here, by name.
  public func learners() throws(RecordsError) -> [Learner] {
    try read { db in
      try LearnerRow.fetchAll(db).map(\.learner).sorted { ($0.name, $0.id) < ($1.name, $1.id) }
    }
  }

  /// Takes in somebody new under a name that nobody here has yet.
  ///
  /// The name is kept without space at its ends and in Unicode's composed form (NFC).
  public func addLearner(name: String, language: LanguageTag) throws(RecordsError) -> Learner {
    let name = try LearnerName(name)
    let learner = Learner(
      id: Learner.ID(rawValue: Random.identifier()), name: name.text, language: language)
    try append([.learnerAdded(name: name, language: language)], of: learner.id) { db in
      try name.requireUnique(among: LearnerRow.fetchAll(db).map(\.learner))
    }
    return learner
  }

  /// Calls a learner by another name from now on.
  public func rename(_ learner: Learner.ID, to name: String) throws(RecordsError) {
    let name = try LearnerName(name)
    try append([.learnerRenamed(name)], of: learner) { db in
      let all = try LearnerRow.fetchAll(db).map(\.learner)
      guard all.contains(where: { $0.id == learner }) else { throw RecordsError.unknownLearner }
      try name.requireUnique(among: all.filter { $0.id != learner })
    }
  }

  /// Where a learner stands in each course begun.
  public func standing(
    of learner: Learner.ID
  ) throws(RecordsError) -> [CourseID: CourseStanding] {
    try read { try StandingTables.load(.learner(learner), in: $0)[learner] ?? [:] }
  }

  /// Where everybody stands in each course begun.
  public func allStandings() throws(RecordsError) -> [Learner.ID: [CourseID: CourseStanding]] {
    try read { try StandingTables.load(.everybody, in: $0) }
  }

  /// Keeps what a learner did, all of it or nothing, and tells where the learner now stands in the
  /// courses that it touched.
  @discardableResult
  public func keep(
    _ facts: [Fact], of learner: Learner.ID
  ) throws(RecordsError) -> [CourseID: CourseStanding] {
    guard !facts.isEmpty else { return [:] }
    return try append(facts.map(Payload.Content.learned), of: learner) { db in
      guard try LearnerRow.fetch(learner, in: db) != nil else { throw RecordsError.unknownLearner }
    }
  }

  /// Hangs events on the log and brings the tables up to it, if `check` lets it.
  @discardableResult
  private func append(
    _ contents: [Payload.Content], of learner: Learner.ID, check: (Database) throws -> Void
  ) throws(RecordsError) -> [CourseID: CourseStanding] {
    let entries = try contents.map { content throws(RecordsError) in
      try LogEntry(content, of: learner)
    }
    let time = clock.read()
    return try write { db in
      try check(db)
      return try hang(entries, at: time, in: db).standings(of: learner)
    }
  }

  /// Hangs entries on the log and brings the tables up to it.
  func hang(
    _ entries: [LogEntry], at time: SiteClock.Reading, in db: Database
  ) throws -> Projection {
    var chain = try Chain.own(in: db)
    var projection = Projection()
    for entry in entries {
      try chain.append(entry.bytes, of: entry.payload.learner.rawValue, at: time, in: db)
      try projection.apply(entry.payload, at: time.seconds, in: db)
    }
    try chain.save(in: db)
    try projection.save(in: db)
    return projection
  }
}

/// What is about to be hung on the log, as it will be read again.
struct LogEntry {
  let payload: Payload
  let bytes: [UInt8]

  /// Writes down what is to be kept; throws what could not be read again.
  init(_ content: Payload.Content, of learner: Learner.ID) throws(RecordsError) {
    bytes = Payload(learner: learner, content: content).bytes
    // What is counted is what can be read again, so that a rebuild counts the same.
    guard let payload = Payload(bytes) else { throw .unknownLearner }
    if case .unknown(let type) = payload.content { throw .unwritable(type) }
    self.payload = payload
  }
}
