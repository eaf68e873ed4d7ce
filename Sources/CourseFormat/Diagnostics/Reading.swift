import Typography
import Wording

/// The reading of one file: where it comes from, and what was found in it on the way.
///
/// The same readers serve the learner, for whom only the values count, and the checker, for whom
/// the findings do: nothing can be accepted by one and refused by the other.
struct Reading {
  /// Nobody mends more in a file at once; a hostile one has millions.
  static let mostFindings = 1000

  /// The file that is read.
  let file: SourceFile
  /// The package around it, for pictures.
  let package: any PackageSource
  /// Whether somebody will read the values; the checker needs neither drawings nor revisions, which
  /// cost as much as parsing.
  let servesLearner: Bool
  /// What should be mended.
  var diagnostics: [Diagnostic] = []
  /// What the file refers to elsewhere in the package.
  var references: [Reference] = []
  /// The ids that the file gives, each once, and where.
  private(set) var ids: [Name: Position] = [:]
  /// The revision of the source text that a translation says it was made from.
  private(set) var basis: (revision: String, position: Position)?
  /// The numbers of the footnotes, by those that the parser gave them.
  private var footnoteNumbers: [String: Int] = [:]
  /// The footnotes that were read, which are read once however often they are shown.
  var footnotes: [String: (blocks: [Block], used: [String])] = [:]
  /// The line behind the part of the file that is read; nil for all of it.
  var end: Int?
  /// Whether a question has no id that could be read.
  var hasNamelessQuestion = false
  /// Whether a language of the manifest could not be read.
  var hasUnknownLanguage = false
  /// The parts by which a translation is laid beside its source, in order.
  var landmarks: [Landmark] = []
  /// The keys that were looked for in each map, which are all that its schema may name.
  var vocabularies: [[String]] = []
  /// Where the manifest or `changes.yaml` says what another file must bear out.
  var marks: [Mark: Position] = [:]

  /// The reading of a file that has just been opened.
  init(_ file: SourceFile, in package: any PackageSource, servesLearner: Bool = true) {
    self.file = file
    self.package = package
    self.servesLearner = servesLearner
  }

  /// Identifies a text of the file; the same nothing for all of them where nobody asks.
  func revision(of text: @autoclosure () -> some StringProtocol) -> Revision {
    servesLearner ? Revision(of: text()) : Revision(rawValue: "")
  }

  /// Something in one file that another must hold.
  struct Reference: Hashable {
    /// What is referred to.
    enum Target: Hashable {
      case term(TermID)
      case lesson(ItemID)
      case media(String)
    }
    var target: Target
    var position: Position
  }

  /// What an id belongs to: two things of one kind may not share an id.
  enum Name: Hashable {
    case question(QuestionID)
    case term(TermID)
    case node(NodeID)
    case exercise(ExerciseID)
    case heading(String)
  }

  /// A statement of the manifest or of `changes.yaml`.
  enum Mark: Hashable {
    case item(ItemID)
    case draw(ItemID)
    case attempts(ItemID)
    case pass(ItemID)
    case critical(ItemID, QuestionID)
    case reviewBy
    case id
    case version
    case change(CourseVersion)
    case redo(CourseVersion, ItemID)
    case retired(CourseVersion, String)
    case regrade(CourseVersion, QuestionID)
  }

  /// Takes the revision that a translation was made from out of its front matter.
  mutating func noteBasis(_ fields: inout YAMLFields) {
    guard let value = fields.value("based-on"), let text = string(value) else { return }
    basis = (text, value.position)
  }

  /// The number of a footnote: they are counted as they are met, whatever the parser calls them.
  mutating func footnoteNumber(of name: String) -> Int {
    let number = footnoteNumbers[name] ?? footnoteNumbers.count + 1
    footnoteNumbers[name] = number
    return number
  }

  /// Notes that the file gives an id; false, with a finding, if it has given it before.
  mutating func give(_ name: Name, _ id: String, at position: Position) -> Bool {
    if let first = ids[name] {
      reportDuplicate(id, at: position, first: first)
      return false
    }
    ids[name] = position
    return true
  }

  /// Notes that an id stood at another position of this file already.
  mutating func reportDuplicate(_ id: String, at position: Position, first: Position) {
    reportDuplicate(id, at: position, first: file.place(of: first))
  }

  /// Notes that an id stood at another place of the package already.
  mutating func reportDuplicate(_ id: String, at position: Position, first: Place) {
    report(.idDuplicate, at: position, ["id": .text(id), "place": .text(first.description)])
  }

  /// Notes a finding at a position of this file.
  mutating func report(
    _ code: DiagnosticCode, at position: Position, _ arguments: [String: Argument] = [:]
  ) {
    guard diagnostics.count < Self.mostFindings else { return }
    let place = file.place(of: position)
    diagnostics.append(
      Diagnostic(
        code, at: place, arguments.mapValues(\.cleaned),
        excerpt: Excerpt(of: file.line(place.line), column: place.column)))
  }

  /// Notes a finding where a piece of Markdown begins.
  mutating func report(
    _ code: DiagnosticCode, at node: MarkdownNode, _ arguments: [String: Argument] = [:]
  ) {
    report(code, at: node.position, arguments)
  }

  /// Whether something was found that a learner would trip over.
  var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }
}

extension Argument {
  /// The argument without anything in it that could drive a terminal.
  var cleaned: Argument {
    if case .text(let text) = self { .text(DisplayText(text).string) } else { self }
  }
}
