import GRDB
import Learning

/// A place that a learner marked.
struct BookmarkRow: StandingRow {
  static let databaseTableName = "bookmark"

  let key: ItemKey
  let anchor: Anchor

  init(_ anchor: Anchor, of key: ItemKey) { (self.key, self.anchor) = (key, anchor) }

  init(row: Row) throws {
    key = try ItemKey(row)
    anchor = try Anchor(row, of: Self.databaseTableName)
  }

  func encode(to container: inout PersistenceContainer) {
    key.encode(to: &container)
    anchor.encode(to: &container)
  }
}

/// What a learner wrote at a place.
struct NoteRow: StandingRow {
  static let databaseTableName = "note"

  let key: ItemKey
  let anchor: Anchor
  let note: Note

  init(_ note: Note, at anchor: Anchor, of key: ItemKey) {
    (self.key, self.anchor, self.note) = (key, anchor, note)
  }

  init(row: Row) throws {
    key = try ItemKey(row)
    anchor = try Anchor(row, of: Self.databaseTableName)
    guard let note = Note(try row.value(6)) else {
      throw UnreadableRow(table: Self.databaseTableName)
    }
    self.note = note
  }

  func encode(to container: inout PersistenceContainer) {
    key.encode(to: &container)
    anchor.encode(to: &container)
    container["text"] = note.text
  }
}

extension Anchor {
  /// The anchor in the fourth to sixth column of a row.
  fileprivate init(_ row: Row, of table: String) throws {
    let words: String = try row.value(5)
    self.init(
      ReadingPlace(block: try row.value(3), offset: try row.value(4)), words: words)
    // A row is found again by what it holds.
    guard self.words.utf8.elementsEqual(words.utf8) else { throw UnreadableRow(table: table) }
  }

  fileprivate func encode(to container: inout PersistenceContainer) {
    container["block"] = place.block
    container["offset"] = place.offset
    container["words"] = words
  }
}
