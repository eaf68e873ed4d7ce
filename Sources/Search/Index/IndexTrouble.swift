import Wording

/// Why the index was not used as it stood, though the search was answered all the same.
public enum IndexTrouble: Explained, Hashable {
  /// This account may not write the file.
  case readOnly(String)
  /// There is no space left for the file.
  case full(String)
  /// Another process was writing the file for too long.
  case busy(String)
  /// The file is damaged, and could not be taken away.
  case damaged(String)
  /// The file was damaged, and has been made anew.
  case remade(String)

  /// What is wrong, what was done about it, and how to mend it.
  public var message: Message {
    switch self {
    case .readOnly(let path): Message("search.index-read-only", ["path": .text(path)])
    case .full(let path): Message("search.index-full", ["path": .text(path)])
    case .busy(let path): Message("search.index-busy", ["path": .text(path)])
    case .damaged(let path): Message("search.index-damaged", ["path": .text(path)])
    case .remade(let path): Message("search.index-remade", ["path": .text(path)])
    }
  }
}
