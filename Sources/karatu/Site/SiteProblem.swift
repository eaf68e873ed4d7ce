import Typography
import Wording

/// What keeps the program from running at all.
enum SiteProblem: Explained {
  /// The language files were not found.
  case noAssets
  /// No learner has this name.
  case noLearner(String)
  /// Nobody learns here yet.
  case nobody
  /// Several people learn here, and it was not said who is meant.
  case whose
  /// Several people learn here, and it was not said whether one or all are meant.
  case whoseOrAll
  /// No course on offer has this id.
  case noCourse(String)
  /// The course that is to be updated is not here.
  case notInstalled(String)
  /// A file could not be written.
  case cannotWrite(String, reason: String)
  /// A file could not be read.
  case cannotRead(String, reason: String)
  /// The records hold a certificate whose code cannot be read.
  case damagedCertificate
  /// Nobody here has a certificate of this number.
  case noCertificate(String)

  var message: Message {
    switch self {
    case .noAssets: Message("site.no-assets")
    case .noLearner(let name):
      Message("site.no-learner", ["name": .text(DisplayText(name).string)])
    case .nobody: Message("learner.none")
    case .whose: Message("site.who")
    case .whoseOrAll: Message("site.who-or-all")
    case .noCourse(let id): Message("site.no-course", ["course": .text(DisplayText(id).string)])
    case .notInstalled(let id):
      Message("site.not-installed", ["course": .text(DisplayText(id).string)])
    case .damagedCertificate: Message("site.damaged-certificate")
    case .noCertificate(let id):
      Message("site.no-certificate", ["id": .text(DisplayText(id).string)])
    case .cannotWrite(let path, let reason):
      Message(
        "site.cannot-write", ["path": .text(DisplayText(path).string), "reason": .text(reason)])
    case .cannotRead(let path, let reason):
      Message(
        "site.cannot-read", ["path": .text(DisplayText(path).string), "reason": .text(reason)])
    }
  }
}
