import CourseFormat
import Screens
import Wording

/// The courses on offer, opened as far as their manifests.
struct Shelf {
  /// The courses, by title in their source language.
  private(set) var packages: [CoursePackage]
  /// What keeps others from being offered.
  let problems: [CourseProblem]

  /// Looks into folders of courses; of equal ids the highest version counts.
  init(folders: [String]) {
    let catalogue = CourseCatalogue(searching: folders)
    packages = catalogue.courses.sorted {
      ($0.manifest.title.source.string, $0.manifest.id)
        < ($1.manifest.title.source.string, $1.manifest.id)
    }
    problems = catalogue.problems.map(\.reason)
  }

  /// One course alone, or none while it cannot be read.
  init(_ package: CoursePackage?) {
    packages = [package].compactMap { $0 }
    problems = []
  }

  /// A course by its id.
  subscript(_ course: CourseID) -> CoursePackage? {
    packages.first { $0.manifest.id == course }
  }

  /// Puts another version of a course in the place of the one that is here.
  mutating func take(_ package: CoursePackage) {
    packages = packages.map { $0.manifest.id == package.manifest.id ? package : $0 }
  }

  /// The manifests by the courses' ids.
  var manifests: [CourseID: Manifest] {
    Dictionary(
      packages.map { ($0.manifest.id, $0.manifest) }, uniquingKeysWith: { first, _ in first })
  }

  /// The courses as the screens list them, without the names of its items.
  func cards() -> [CourseCard] { packages.map { CourseCard(manifest: $0.manifest) } }
}

extension CoursePackage {
  /// The name of an item in a language.
  func head(of item: ItemID, in language: LanguageTag) -> ItemHead {
    let summary = summary(of: item, in: language)
    return ItemHead(title: summary.title, minutes: summary.minutes)
  }

  /// The name of an item in a language, and how long it takes, be it a quiz.
  func head(of item: OutlineItem, in language: LanguageTag) -> ItemHead {
    var head = head(of: item.id, in: language)
    if head.minutes == nil { head.minutes = item.quizRules.flatMap { minutes(of: item.id, $0) } }
    return head
  }

  /// The time that a quiz takes: what its rules allow, else a minute for each question asked.
  private func minutes(of quiz: ItemID, _ rules: QuizRules) -> Int? {
    if let minutes = rules.minutes { return minutes }
    let count = (try? bank(quiz, in: manifest.sourceLanguage))?.questions.count
    return count.map { min($0, rules.draw ?? $0) } ?? rules.draw
  }
}
