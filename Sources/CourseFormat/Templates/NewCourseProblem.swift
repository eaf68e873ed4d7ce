import Typography
import Wording

/// Why a new course was not begun; in every case nothing was written.
public enum NewCourseProblem: Explained, Hashable {
  /// The id that was asked for has signs that ids do not have.
  case idMalformed(String)
  /// Nothing of the folder's name can stand in an id.
  case idMissing(folder: String)
  /// The title has no words.
  case titleMissing
  /// There are no files to begin with in a language.
  case languageUnknown(String, known: [LanguageTag])
  /// Something stands where the course should.
  case inTheWay(path: String)
  /// The program's own files cannot be read.
  case template(CourseProblem)
  /// The system would not write it.
  case file(FileProblem)

  /// What is wrong, why, and how to mend it.
  public var message: Message {
    switch self {
    case .idMalformed(let id):
      Message("new.id-malformed", ["id": .text(DisplayText(id).string)])
    case .idMissing(let folder):
      Message("new.id-missing", ["folder": .text(DisplayText(folder).string)])
    case .titleMissing: Message("new.title-missing")
    case .languageUnknown(let language, let known):
      Message(
        "new.language-unknown",
        [
          "language": .text(DisplayText(language).string),
          "known": .text(known.map(\.rawValue).joined(separator: ", ")),
        ])
    case .inTheWay(let path):
      Message("new.in-the-way", ["path": .text(DisplayText(path).string)])
    case .template(let problem): problem.message
    case .file(let problem): problem.message
    }
  }
}
