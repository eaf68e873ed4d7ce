import Typography
import Wording

/// Why a package was not signed, or a key not had.
public enum SignProblem: Explained, Hashable {
  /// The package cannot be read.
  case course(CourseProblem)
  /// There is no key yet.
  case noKey(path: String)
  /// There is no public key of that name.
  case noPublicKey(path: String)
  /// There is a key already, which is never replaced.
  case keyExists(path: String)
  /// A link or something else stands in place of the key's file, or it cannot be read.
  case keyUnreadable(path: String)
  /// The file is no key of minisign's.
  case keyDamaged(path: String)
  /// Others than the file's owner may read or write it; the mode in octal.
  case keyReadableByOthers(path: String, mode: String)
  /// The passphrase is another.
  case wrongPassphrase
  /// Nothing was typed.
  case noPassphrase
  /// What was typed the second time is something else.
  case passphrasesDiffer
  /// The machine has not the memory that a passphrase is checked with.
  case tooCostly
  /// A publisher's name that no file can have.
  case badName(String)
  /// Another key has that name here.
  case nameTaken(String)
  /// The site's own key has that name, or would.
  case ownName(String)
  /// The system would not write a file.
  case file(FileProblem)

  /// What is wrong, why, and how to mend it.
  public var message: Message {
    switch self {
    case .course(let problem): problem.message
    case .noKey(let path): Self.message("sign.no-key", path)
    case .noPublicKey(let path): Self.message("sign.no-public-key", path)
    case .keyExists(let path): Self.message("sign.key-exists", path)
    case .keyUnreadable(let path): Self.message("sign.key-unreadable", path)
    case .keyDamaged(let path): Self.message("sign.key-damaged", path)
    case .keyReadableByOthers(let path, let mode):
      Message(
        "sign.key-readable", ["path": .text(DisplayText(path).string), "mode": .text(mode)])
    case .wrongPassphrase: Message("sign.wrong-passphrase")
    case .noPassphrase: Message("sign.no-passphrase")
    case .passphrasesDiffer: Message("sign.passphrases-differ")
    case .tooCostly: Message("sign.too-costly")
    case .badName(let name): Message("sign.bad-name", ["name": .text(DisplayText(name).string)])
    case .nameTaken(let name):
      Message("sign.name-taken", ["name": .text(DisplayText(name).string)])
    case .ownName(let name): Message("sign.own-name", ["name": .text(name)])
    case .file(let problem): problem.message
    }
  }

  private static func message(_ key: String, _ path: String) -> Message {
    Message(key, ["path": .text(DisplayText(path).string)])
  }

  /// Anything that was thrown, as one of these.
  init(_ error: any Error, path: String) {
    switch error {
    case let problem as SignProblem: self = problem
    case let problem as CourseProblem: self = .course(problem)
    case let problem as FileProblem: self = .file(problem)
    default: self = .file(FileProblem(cannotWrite: path, SystemFailure(number: 0)))
    }
  }
}
