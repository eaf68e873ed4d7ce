import Typography
import Wording

/// Why a package or a part of it cannot be used.
public enum CourseProblem: Explained, Hashable {
  /// Nothing is there.
  case missing(package: String)
  /// Nothing can be there: the path leads through a file.
  case throughFile(package: String, file: String)
  /// What is there is neither a folder with a manifest nor a zip.
  case notAPackage(package: String)
  /// The system would not give a file, and why.
  case unreadable(package: String, file: String, Message)
  /// A file in a zip is no longer what was packed.
  case damaged(package: String, file: String)
  /// A package has no such file.
  case fileMissing(package: String, file: String)
  /// A file is longer than is ever read.
  case fileTooLarge(package: String, file: String, limit: Int)
  /// A zip holds something that a package never holds.
  case refused(package: String, Refusal)
  /// The outline has no such item.
  case itemUnknown(package: String, item: String)
  /// A file does not say what it must; the first of the errors, and how many there are.
  case broken(package: String, Diagnostic, count: Int)

  /// What is wrong, why, and how to mend it.
  public var message: Message {
    switch self {
    case .missing(let package): Self.message("course.missing", package)
    case .throughFile(let package, let file):
      Self.message("course.through-file", package, file: file)
    case .notAPackage(let package): Self.message("course.not-a-package", package)
    case .unreadable(let package, let file, let reason):
      Self.message("course.unreadable", package, file: file, ["reason": .message(reason)])
    case .damaged(let package, let file): Self.message("course.damaged", package, file: file)
    case .fileMissing(let package, let file):
      Self.message("course.file-missing", package, file: file)
    case .fileTooLarge(let package, let file, let limit):
      Self.message("course.file-too-large", package, file: file, ["limit": .number(limit / 1024)])
    case .refused(let package, let refusal):
      Self.message("course.refused", package, ["why": .message(refusal.message)])
    case .itemUnknown(let package, let item):
      Self.message("course.item-unknown", package, ["item": .text(DisplayText(item).string)])
    case .broken(let package, let diagnostic, let count):
      Self.message(
        "course.broken", package, file: diagnostic.file,
        [
          "line": .text(String(diagnostic.line)), "what": .message(diagnostic.message),
          "count": .number(count),
        ])
    }
  }

  private static func message(
    _ key: String, _ package: String, file: String? = nil, _ others: [String: Argument] = [:]
  ) -> Message {
    var arguments = others
    arguments["package"] = .text(DisplayText(package).string)
    if let file { arguments["file"] = .text(DisplayText(file).string) }
    return Message(key, arguments)
  }
}
