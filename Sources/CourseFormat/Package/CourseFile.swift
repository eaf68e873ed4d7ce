import Wording

/// A file of a course that stands in each language, `lessons/why-test.en.md`.
enum CourseFile: Hashable {
  case lesson(ItemID)
  case quiz(ItemID)
  case caseStudy(ItemID)
  case drill(ItemID)
  case terms

  /// The file of an item of the outline.
  init(_ item: OutlineItem) {
    self =
      switch item.kind {
      case .lesson: .lesson(item.id)
      case .quiz: .quiz(item.id)
      case .caseStudy: .caseStudy(item.id)
      case .drill: .drill(item.id)
      }
  }

  /// The file of an item or of the terms that stands at a path, and its language; nil for others.
  static func at(_ path: String) -> (file: CourseFile, language: LanguageTag)? {
    let steps = path.split(separator: "/", omittingEmptySubsequences: false)
    let parts = steps.last?.split(separator: ".", omittingEmptySubsequences: false) ?? []
    guard parts.count >= 3, parts.last == "md",
      let language = LanguageTag(parts[parts.count - 2])
    else { return nil }
    let id = parts.dropLast(2).joined(separator: ".")
    if steps.count == 1, id == "terms" { return (.terms, language) }
    guard steps.count == 2, let item = ItemID(id) else { return nil }
    switch steps[0] {
    case "lessons": return (.lesson(item), language)
    case "quizzes": return (.quiz(item), language)
    case "cases": return (.caseStudy(item), language)
    case "drills": return (.drill(item), language)
    default: return nil
    }
  }

  /// Whether braces after the title say something of the whole file.
  var hasTitleAttributes: Bool {
    switch self {
    case .caseStudy, .drill: true
    case .lesson, .quiz, .terms: false
    }
  }

  /// Its path in the package.
  func path(in language: LanguageTag) -> String {
    switch self {
    case .lesson(let id): "lessons/\(id).\(language).md"
    case .quiz(let id): "quizzes/\(id).\(language).md"
    case .caseStudy(let id): "cases/\(id).\(language).md"
    case .drill(let id): "drills/\(id).\(language).md"
    case .terms: "terms.\(language).md"
    }
  }
}
