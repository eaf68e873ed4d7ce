import Foundation
import Typography
import Wording

/// Why the system would not do something with a file.
struct SystemFailure: Error, Hashable {
  /// The system's number for it.
  let number: Int32

  /// The failure of the last call that failed.
  static var latest: SystemFailure { SystemFailure(number: errno) }

  /// Whether nothing stands there, or nothing that would be opened: links are not followed.
  var isAbsence: Bool { [ENOENT, ENOTDIR, ELOOP, ENXIO, ENODEV].contains(number) }

  /// The reason as part of a sentence.
  var reason: Message {
    switch number {
    case ENOENT: Message("reason.missing")
    case ENOTDIR: Message("reason.through-file")
    case EACCES, EPERM: Message("reason.permission")
    case ENOSPC, EDQUOT, EFBIG: Message("reason.full")
    case EROFS: Message("reason.read-only")
    default: Message("reason.other")
    }
  }
}

/// A file that could not be written or read, and why.
public struct FileProblem: Explained, Hashable {
  /// The sentence, as a key and what fills it.
  public let message: Message

  init(cannotWrite path: String, _ failure: SystemFailure) {
    message = Self.message("site.cannot-write", path, failure)
  }

  init(cannotRead path: String, _ failure: SystemFailure) {
    message = Self.message("site.cannot-read", path, failure)
  }

  private static func message(_ key: String, _ path: String, _ failure: SystemFailure) -> Message {
    let shown = DisplayText(path).string
    return Message(key, ["path": .text(shown), "reason": .message(failure.reason)])
  }
}
