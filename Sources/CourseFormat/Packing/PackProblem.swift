import Typography
import Wording

/// Why a course was not packed.
public enum PackProblem: Explained, Hashable {
  /// It cannot be read.
  case course(CourseProblem)
  /// Learners would trip over something in it.
  case faulty(package: String, [Diagnostic])
  /// Nobody has said who may pass it on.
  case unlicensed(package: String)
  /// It would take more than is ever unpacked.
  case tooLarge(package: String)
  /// Something else than a file stands where the zip should.
  case inTheWay(path: String)
  /// The system would not write the zip.
  case file(FileProblem)

  /// What is wrong, why, and how to mend it.
  public var message: Message {
    switch self {
    case .course(let problem): problem.message
    case .faulty(let package, let findings):
      Message(
        "pack.faulty",
        [
          "package": .text(DisplayText(package).string),
          "errors": .message(
            Message("course.errors", ["count": .number(findings.errors.count)])),
        ])
    case .unlicensed(let package):
      Message("pack.unlicensed", ["package": .text(DisplayText(package).string)])
    case .tooLarge(let package):
      Message(
        "pack.too-large",
        [
          "package": .text(DisplayText(package).string),
          "limit": .number(Bounds.unpacked >> 20),
        ])
    case .inTheWay(let path):
      Message("pack.in-the-way", ["path": .text(DisplayText(path).string)])
    case .file(let problem): problem.message
    }
  }

  /// Anything that was thrown, as one of these.
  init(_ error: any Error, path: String) {
    switch error {
    case let problem as PackProblem: self = problem
    case let problem as CourseProblem: self = .course(problem)
    case let problem as FileProblem: self = .file(problem)
    default: self = .file(FileProblem(cannotWrite: path, SystemFailure(number: 0)))
    }
  }
}
