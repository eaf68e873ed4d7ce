import CourseFormat
import GRDB
import Learning

/// Standings as rows of nine tables, and back.
enum StandingTables {
  /// Where some learners stand.
  static func load(
    _ scope: Scope, in db: Database
  ) throws -> [Learner.ID: [CourseID: CourseStanding]] {
    var result: [Learner.ID: [CourseID: CourseStanding]] = [:]
    for row in try CourseStandingRow.fetch(scope, in: db) {
      result[row.learner, default: [:]][row.course] = row.standing
    }
    for row in try CertificateRow.fetch(scope, in: db) {
      result[row.learner, default: [:]][row.certificate.course, default: CourseStanding()]
        .take(row.certificate)
    }
    for row in try ItemStandingRow.fetch(scope, in: db) {
      result[row.key] = row.standing
    }
    for row in try AttemptRow.fetch(scope, in: db) {
      switch row.role {
      case .open: result[row.key].openAttempt = row.attempt
      case .last: result[row.key].lastAttempt = row.attempt
      case .selfCheck: throw UnreadableRow(table: "attempt")
      }
    }
    for row in try CaseAttemptRow.fetch(scope, in: db) {
      switch row.role {
      case .open: result[row.key].openCase = row.attempt
      case .last: result[row.key].lastCase = row.attempt
      case .selfCheck: throw UnreadableRow(table: "case_attempt")
      }
    }
    for row in try ExerciseRow.fetch(scope, in: db) {
      result[row.key].exercises[row.exercise] = row.result
    }
    for row in try BookmarkRow.fetch(scope, in: db) {
      result[row.key].bookmarks.insert(row.anchor)
    }
    for row in try NoteRow.fetch(scope, in: db) {
      result[row.key].notes[row.anchor] = row.note
    }
    // A diligent learner has a thousand answers, those to an item one after the other.
    var answers = try AnswerRow.fetch(scope, in: db)[...]
    while let key = answers.first?.key {
      let ofItem = answers.prefix { $0.key == key }
      answers = answers.dropFirst(ofItem.count)
      result[key].take(ofItem)
    }
    return result
  }

  /// Makes the tables say `new` where they said `old`.
  ///
  /// Only rows that differ are written.
  static func save(
    _ new: CourseStanding, replacing old: CourseStanding?, of learner: Learner.ID,
    in course: CourseID, _ db: Database
  ) throws {
    try CourseStandingRow.replace(
      old.map { CourseStandingRow($0, of: learner, in: course) },
      with: CourseStandingRow(new, of: learner, in: course), in: db)
    let certificates = old?.certificates ?? []
    for certificate in certificates where !new.certificates.contains(certificate) {
      try CertificateRow(certificate, of: learner).delete(db)
    }
    for certificate in new.certificates where !certificates.contains(certificate) {
      try CertificateRow(certificate, of: learner).insert(db, onConflict: .replace)
    }
    for (item, standing) in old?.items ?? [:] where new.items[item] == nil {
      try save(nil, replacing: standing, at: ItemKey(learner, course, item), db)
    }
    for (item, standing) in new.items where old?.items[item] != standing {
      try save(
        standing, replacing: old?.items[item], at: ItemKey(learner, course, item), db)
    }
  }

  private static func save(
    _ new: ItemStanding?, replacing old: ItemStanding?, at key: ItemKey, _ db: Database
  ) throws {
    try ItemStandingRow.replace(
      old.map { ItemStandingRow($0, of: key) }, with: new.map { ItemStandingRow($0, of: key) },
      in: db)
    for (role, old, new) in [
      (Role.open, old?.openAttempt, new?.openAttempt), (.last, old?.lastAttempt, new?.lastAttempt),
    ] {
      try AttemptRow.replace(
        AttemptRow(old, role, of: key), with: AttemptRow(new, role, of: key), in: db)
      try save(new?.answers ?? [:], replacing: old?.answers ?? [:], role, at: key, db)
    }
    try save(new?.selfChecks ?? [:], replacing: old?.selfChecks ?? [:], .selfCheck, at: key, db)
    try CaseAttemptRow.replace(
      CaseAttemptRow(old?.openCase, .open, of: key),
      with: CaseAttemptRow(new?.openCase, .open, of: key), in: db)
    try CaseAttemptRow.replace(
      CaseAttemptRow(old?.lastCase, .last, of: key),
      with: CaseAttemptRow(new?.lastCase, .last, of: key), in: db)
    for (exercise, result) in old?.exercises ?? [:] where new?.exercises[exercise] == nil {
      try ExerciseRow(result, of: exercise, key).delete(db)
    }
    for (exercise, result) in new?.exercises ?? [:] where old?.exercises[exercise] != result {
      try ExerciseRow(result, of: exercise, key).insert(db, onConflict: .replace)
    }
    try saveNotes(new ?? ItemStanding(), replacing: old ?? ItemStanding(), at: key, db)
  }

  private static func saveNotes(
    _ new: ItemStanding, replacing old: ItemStanding, at key: ItemKey, _ db: Database
  ) throws {
    for anchor in old.bookmarks.subtracting(new.bookmarks) {
      try BookmarkRow(anchor, of: key).delete(db)
    }
    for anchor in new.bookmarks.subtracting(old.bookmarks) {
      try BookmarkRow(anchor, of: key).insert(db, onConflict: .replace)
    }
    for (anchor, note) in old.notes where new.notes[anchor] == nil {
      try NoteRow(note, at: anchor, of: key).delete(db)
    }
    for (anchor, note) in new.notes where old.notes[anchor] != note {
      try NoteRow(note, at: anchor, of: key).insert(db, onConflict: .replace)
    }
  }

  private static func save(
    _ new: [QuestionID: Answer], replacing old: [QuestionID: Answer], _ role: Role,
    at key: ItemKey, _ db: Database
  ) throws {
    for (question, answer) in old where new[question] == nil {
      try AnswerRow(answer, role, of: key).delete(db)
    }
    for (question, answer) in new where old[question] != answer {
      try AnswerRow(answer, role, of: key).insert(db, onConflict: .replace)
    }
  }
}

extension ItemStanding {
  fileprivate mutating func take(_ rows: some Sequence<AnswerRow>) {
    for row in rows {
      switch row.role {
      case .open: openAttempt?.answers[row.answer.question] = row.answer
      case .last: lastAttempt?.answers[row.answer.question] = row.answer
      case .selfCheck: selfChecks[row.answer.question] = row.answer
      }
    }
  }
}

extension [Learner.ID: [CourseID: CourseStanding]] {
  /// The standing in an item, changed in place.
  fileprivate subscript(key: ItemKey) -> ItemStanding {
    get { self[key.learner]?[key.course]?.items[key.item] ?? ItemStanding() }
    _modify {
      yield &self[key.learner, default: [:]][key.course, default: CourseStanding()]
        .items[key.item, default: ItemStanding()]
    }
  }
}
