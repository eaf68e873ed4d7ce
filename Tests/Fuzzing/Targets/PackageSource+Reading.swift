import CourseFormat
import Wording

extension PackageSource {
  /// Reads all of a package as a trainer's checker and as a learner's screens do.
  func readEverything() {
    let findings = CourseChecker(today: CalendarDay(daysSince1970: 20_000)).check(self)
    guard let package = try? CoursePackage(self, path: name) else {
      precondition(
        findings.contains { $0.severity == .error }, "refused, but the checker finds no error")
      return
    }
    for language in package.manifest.languages.prefix(3) {
      _ = try? package.glossary(in: language)
      for item in package.manifest.items.prefix(20) {
        _ = package.summary(of: item.id, in: language)
        _ = try? package.lesson(item.id, in: language)
        _ = try? package.bank(item.id, in: language)
      }
    }
  }
}
