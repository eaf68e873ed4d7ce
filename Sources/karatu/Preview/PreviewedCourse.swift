import CourseFormat
import Wording

/// A course as a trainer previews it: read again whenever a file of it changes.
struct PreviewedCourse {
  /// Where the course stands.
  let path: String
  /// Tells of changes.
  let watch: CourseWatch
  /// The course; nil while its manifest cannot be read.
  private(set) var package: CoursePackage?
  /// Why it cannot be read.
  private(set) var problem: CourseProblem?
  /// What the checker found.
  private(set) var findings: [Diagnostic] = []
  private let checker: CourseChecker

  /// Opens a course; one whose manifest is broken can be previewed, for it will be mended.
  ///
  /// - Throws: ``CourseProblem`` if there is no course.
  init(at path: String, checker: CourseChecker) throws {
    self.path = path
    self.checker = checker
    watch = CourseWatch(path: path)
    read()
    switch problem {
    case .missing, .throughFile, .notAPackage, .refused: if let problem { throw problem }
    default: break
    }
  }

  /// Reads the course as it is now.
  mutating func read() {
    do throws(CourseProblem) {
      package = try CoursePackage(at: path)
      problem = nil
    } catch {
      package = nil
      problem = error
    }
    findings = checker.check(at: path)
  }
}

/// What keeps a preview from showing a page.
enum PreviewProblem: Explained {
  /// Learners see nothing of this file.
  case noPage(file: String)
  /// What was shown is no longer in the course.
  case gone
  /// The course has no such item.
  case noItem(String, course: String)

  var message: Message {
    switch self {
    case .noPage(let file): Message("preview.no-page", ["file": .text(file)])
    case .gone: Message("preview.gone")
    case .noItem(let item, let course):
      Message("course.item-unknown", ["item": .text(item), "package": .text(course)])
    }
  }
}
