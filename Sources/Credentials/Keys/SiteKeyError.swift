import Wording

/// Why a site's key cannot be had.
public enum SiteKeyError: Explained, Hashable {
  /// The file is not whole or not of this form.
  case damaged(path: String)
  /// The file is of a later form.
  case newer(path: String)
  /// A folder, a link or something else stands in place of the file.
  case notAFile(path: String)
  /// Others than the file's owner may read or write it; the mode in octal.
  case readableByOthers(path: String, mode: String)
  /// The system does not let the file be read, and says why.
  case unreadable(path: String, reason: String)
  /// The system does not let the file be written, and says why.
  case unwritable(path: String, reason: String)

  /// The sentence, as a key and what fills it.
  public var message: Message {
    switch self {
    case .damaged(let path): Message("certificate.key.damaged", ["path": .text(path)])
    case .newer(let path): Message("certificate.key.newer", ["path": .text(path)])
    case .notAFile(let path): Message("certificate.key.notafile", ["path": .text(path)])
    case .readableByOthers(let path, let mode):
      Message("certificate.key.readable", ["path": .text(path), "mode": .text(mode)])
    case .unreadable(let path, let reason):
      Message("certificate.key.unreadable", ["path": .text(path), "reason": .text(reason)])
    case .unwritable(let path, let reason):
      Message("certificate.key.unwritable", ["path": .text(path), "reason": .text(reason)])
    }
  }
}
