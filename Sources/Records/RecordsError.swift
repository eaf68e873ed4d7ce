import Learning
import Wording

/// Why the learners' records cannot be opened, read or added to.
public enum RecordsError: Explained, Hashable {
  /// Somebody else may read the folder, this account may not write in it.
  case folderForbidden(String)
  /// The folder lies on something that cannot be written.
  case folderReadOnly(String)
  /// A file stands where the folder should be.
  case notAFolder(String)
  /// There is no space left for the folder's files.
  case full(String)
  /// The file is not a database, or not one of Karatu's.
  case notRecords(String)
  /// A newer Karatu wrote the file.
  case newer(String)
  /// The file is damaged; what was found comes second.
  case damaged(String, String)
  /// Somebody else was writing for too long; nothing was changed.
  case busy
  /// No learner here has this pseudonym.
  case unknownLearner
  /// A name has no letters.
  case nameEmpty
  /// A name takes more than 64 bytes.
  case nameTooLong
  /// A name holds something that cannot be shown.
  case nameUnprintable
  /// Another learner has the name.
  case nameTaken(String)
  /// The fact cannot be written in a form that can be read again.
  case unwritable(String)
  /// Anything else that the store or the machine refused, in its own words.
  case failed(String, String)

  /// The sentence, as a key and what fills it.
  public var message: Message {
    switch self {
    case .folderForbidden(let path): Message("records.folder-forbidden", ["path": .text(path)])
    case .folderReadOnly(let path): Message("records.folder-read-only", ["path": .text(path)])
    case .notAFolder(let path): Message("records.not-a-folder", ["path": .text(path)])
    case .full(let path): Message("records.full", ["path": .text(path)])
    case .notRecords(let path): Message("records.not-records", ["path": .text(path)])
    case .newer(let path): Message("records.newer", ["path": .text(path)])
    case .damaged(let path, let finding):
      Message("records.damaged", ["path": .text(path), "finding": .text(finding)])
    case .busy: Message("records.busy")
    case .unknownLearner: Message("records.unknown-learner")
    case .nameEmpty: Message("records.name-empty")
    case .nameTooLong: Message("records.name-too-long", ["limit": .number(Learner.longestName)])
    case .nameUnprintable: Message("records.name-unprintable")
    case .nameTaken(let name): Message("records.name-taken", ["name": .text(name)])
    case .unwritable(let kind): Message("records.unwritable", ["kind": .text(kind)])
    case .failed(let path, let reason):
      Message("records.failed", ["path": .text(path), "reason": .text(reason)])
    }
  }
}
