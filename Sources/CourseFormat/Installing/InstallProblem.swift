import Typography
import Wording

/// Why a package was not installed or removed; in every case nothing has changed.
public enum InstallProblem: Explained, Hashable {
  /// It cannot be opened or read.
  case course(CourseProblem)
  /// Learners would trip over something in it; the first of it, and how much there is.
  case faulty(package: String, Diagnostic, count: Int)
  /// It would take more than is ever unpacked.
  case tooLarge(package: String)
  /// Nobody signed it.
  case unsigned(package: String)
  /// A key signed it that is not known here.
  case unknownKey(package: String, MinisignKeyID)
  /// The key that signed it is not named in it, and so cannot be added.
  case keyNotNamed(package: String, MinisignKeyID)
  /// It is not what was signed.
  case badSignature(package: String, SignatureFault)
  /// A higher version is installed.
  case downgrade(id: CourseID, CourseVersion, installed: CourseVersion)
  /// The same version is installed, with other bytes.
  case sameVersion(id: CourseID, CourseVersion)
  /// Something that was not installed stands where the package should, or is the same course.
  case inTheWay(id: CourseID, path: String)
  /// No such course is installed.
  case notInstalled(String)
  /// The system would not write it.
  case file(FileProblem)

  /// What is wrong, why, and how to mend it.
  public var message: Message {
    switch self {
    case .course(let problem): problem.message
    case .faulty(let package, let first, let count):
      Self.message(
        "install.faulty", package,
        [
          "file": .text(DisplayText(first.file).string), "line": .text(String(first.line)),
          "what": .message(first.message), "count": .number(count),
        ])
    case .tooLarge(let package):
      Self.message("install.too-large", package, ["limit": .number(Bounds.unpacked >> 20)])
    case .unsigned(let package): Self.message("install.unsigned", package)
    case .unknownKey(let package, let key):
      Self.message("install.unknown-key", package, ["key": .text(key.description)])
    case .keyNotNamed(let package, let key):
      Self.message("install.key-not-named", package, ["key": .text(key.description)])
    case .badSignature(let package, let fault):
      Self.message("install.bad-signature", package, ["why": .message(fault.message)])
    case .downgrade(let id, let version, let installed):
      Message(
        "install.downgrade",
        [
          "course": .text(id.rawValue), "version": .text(version.description),
          "installed": .text(installed.description),
        ])
    case .sameVersion(let id, let version):
      Message(
        "install.same-version",
        ["course": .text(id.rawValue), "version": .text(version.description)])
    case .inTheWay(let id, let path):
      Message(
        "install.in-the-way",
        ["course": .text(id.rawValue), "path": .text(DisplayText(path).string)])
    case .notInstalled(let id):
      Message("install.not-installed", ["course": .text(DisplayText(id).string)])
    case .file(let problem): problem.message
    }
  }

  private static func message(
    _ key: String, _ package: String, _ others: [String: Argument] = [:]
  ) -> Message {
    var arguments = others
    arguments["package"] = .text(DisplayText(package).string)
    return Message(key, arguments)
  }

  /// Anything that was thrown, as one of these.
  init(_ error: any Error, path: String) {
    switch error {
    case let problem as InstallProblem: self = problem
    case let problem as CourseProblem: self = .course(problem)
    case let problem as FileProblem: self = .file(problem)
    case PackProblem.tooLarge(let package): self = .tooLarge(package: package)
    case let failure as SystemFailure: self = .file(FileProblem(cannotWrite: path, failure))
    default: self = .file(FileProblem(cannotWrite: path, SystemFailure(number: 0)))
    }
  }
}

extension SignatureFault {
  /// What differs, as part of a sentence.
  public var message: Message {
    switch self {
    case .incomplete: Message("install.fault.incomplete")
    case .malformed: Message("install.fault.malformed")
    case .forged: Message("install.fault.forged")
    case .unlisted(let file): Message("install.fault.unlisted", Self.argument(file))
    case .missing(let file): Message("install.fault.missing", Self.argument(file))
    case .changed(let file): Message("install.fault.changed", Self.argument(file))
    }
  }

  private static func argument(_ file: String) -> [String: Argument] {
    ["file": .text(DisplayText(file).string)]
  }
}
