import Typography
import Wording

/// Changes to the texts of a course's folder, of which nothing is written until all are known.
public struct CourseEdit: Sendable {
  /// The folder's path.
  private let folder: String
  /// The file that was named, with its translations; nil for the whole course.
  private let only: CourseFile?
  /// The files as they are, or as they will be.
  private var source: EditedSource

  /// The course at a path, or the one around a file: then only that text and its translations.
  public init(at path: CoursePath) throws(EditProblem) {
    let found: any PackageSource
    do throws(CourseProblem) {
      found = try PackageSources.open(path.package)
    } catch {
      throw .course(error)
    }
    guard let base = found as? FolderSource else { throw .packed(package: found.name) }
    folder = path.package
    source = EditedSource(base: base)
    only = path.file.flatMap { CourseFile.at($0)?.file }
  }

  /// Gives ids to the headings that need one.
  public mutating func addIDs() throws(EditProblem) -> IDPlan {
    var plan: IDPlan
    do throws(CourseProblem) {
      plan = try IDPlan(for: source)
      plan.additions = plan.additions.filter { isMeant($0.key) }
      plan.unmatched = plan.unmatched.filter(isMeant)
      for (path, additions) in plan.additions {
        let bytes = try source.read(path, atMost: Bounds.markdown)
        source.changes[path] = IDAddition.apply(additions, to: bytes)
      }
    } catch {
      throw .course(error)
    }
    return plan
  }

  /// Says in each translation which source text it was made from: the one that stands beside it.
  ///
  /// Whoever says so also says that the choices stand in the same order, and nobody looks again.
  /// So what has changed places since the version that learners have, `old`, is left to people;
  /// where that version is not at hand, everything that could have.
  public mutating func noteBasis(against old: CoursePackage? = nil) throws(EditProblem) -> BasisPlan
  {
    var plan: BasisPlan
    do throws(CourseProblem) {
      // What goes out of date is nothing to this.
      let checker = CourseChecker(today: CalendarDay(daysSince1970: 0))
      let parted = old.map { old in
        checker.check(source, against: old.source).filter { $0.code == .translationOrder }
      }
      plan = try BasisPlan(for: source, parted: parted)
    } catch {
      throw .course(error)
    }
    plan.notes = plan.notes.filter { isMeant($0.key) }
    plan.unmatched = plan.unmatched.filter(isMeant)
    plan.parted = plan.parted.filter { isMeant($0.file) }
    plan.unseen = plan.unseen.filter { isMeant($0.key) }
    for (path, note) in plan.notes { source.changes[path] = note.bytes }
    return plan
  }

  /// Writes what was changed, each file at once and with the rights that it had.
  public func write() throws(EditProblem) {
    for (path, bytes) in source.changes.sorted(by: { $0.key < $1.key }) {
      do throws(FileProblem) {
        try NewFile(replacing: "\(folder)/\(path)").fill(bytes)
      } catch {
        throw .file(error)
      }
    }
  }

  private func isMeant(_ path: String) -> Bool {
    only == nil || CourseFile.at(path)?.file == only
  }
}

/// Why the texts of a course were not changed.
public enum EditProblem: Explained, Hashable {
  /// It is a file, in which nothing is changed.
  case packed(package: String)
  /// It cannot be read.
  case course(CourseProblem)
  /// The system would not write one of its files.
  case file(FileProblem)

  /// What is wrong, why, and how to mend it.
  public var message: Message {
    switch self {
    case .packed(let package):
      Message("edit.packed", ["package": .text(DisplayText(package).string)])
    case .course(let problem): problem.message
    case .file(let problem): problem.message
    }
  }
}

/// A package some of whose files have been changed and not yet written.
private struct EditedSource: PackageSource {
  let base: FolderSource
  var changes: [String: [UInt8]] = [:]

  init(base: FolderSource) { self.base = base }

  var name: String { base.name }

  func entries() throws(CourseProblem) -> [PackageEntry] { try base.entries() }

  func contains(_ path: String) -> Bool { changes[path] != nil || base.contains(path) }

  func read(_ path: String, atMost limit: Int) throws(CourseProblem) -> [UInt8] {
    guard let bytes = changes[path] else { return try base.read(path, atMost: limit) }
    guard bytes.count <= limit else {
      throw .fileTooLarge(package: name, file: path, limit: limit)
    }
    return bytes
  }

  func head(of path: String, bytes: Int) -> [UInt8]? {
    changes[path].map { Array($0.prefix(bytes)) } ?? base.head(of: path, bytes: bytes)
  }
}
