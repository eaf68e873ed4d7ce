import Typography
import Wording

/// The small course that a new one begins as: files in, files out.
///
/// A language has its own `course.yaml`, `LICENSE` and lessons without a language in their names,
/// `lessons/a-course.md`, written as the source language has them. What stands between two `@`
/// is filled in: `@ID@`, `@LANGUAGES@`, `@SOURCE@`, `@LANGUAGE@` (the file's own), `@YEAR@`,
/// `@REVIEW-DAY@`, `@NAME@` (the title alone), `@TITLE@` and every key of `texts.words` (all
/// languages' texts, as YAML).
public struct CourseTemplate: Equatable, Sendable {
  /// The bytes of files by their paths.
  public typealias Files = [String: [UInt8]]

  /// Files of any course, in whatever language.
  private let common: Files
  private let files: [LanguageTag: Files]

  /// A template of files for any course and of files for each language.
  public init(common: Files, files: [LanguageTag: Files]) {
    (self.common, self.files) = (common, files)
  }

  /// The languages that there are files for, by tag.
  public var languages: [LanguageTag] { files.keys.sorted() }

  /// The language whose files serve a language: itself, or the one that it is a variety of.
  public func language(for tag: LanguageTag) -> LanguageTag? {
    files.keys.first { $0.rawValue.lowercased() == tag.rawValue.lowercased() }
      ?? files.keys.first { $0 == tag.primary }
  }

  /// The files of a new course.
  ///
  /// The source language gives those that are in one language alone; of a translation only the
  /// Markdown is taken, without the answers. A language without files gives none.
  public func files(for course: CourseSeed) -> Files {
    var made = common
    for tag in course.languages {
      let isSource = tag == course.languages.first
      let gaps = gaps(of: course, in: tag)
      for (path, bytes) in language(for: tag).flatMap({ files[$0] }) ?? [:] {
        guard path != Self.texts else { continue }
        let isMarkdown = path.hasSuffix(Self.markdown)
        guard isSource || isMarkdown else { continue }
        var text = String(decoding: bytes, as: UTF8.self)
        if !isSource { text = AnswerKey.removed(from: text) }
        let name = isMarkdown ? "\(path.dropLast(Self.markdown.count)).\(tag).md" : path
        made[name] = Array(Self.fill(text, gaps).utf8)
      }
    }
    return made
  }

  /// What each language's `course.yaml` says in that language.
  static let texts = "texts.words"
  private static let markdown = ".md"
}

// MARK: - Gaps

extension CourseTemplate {
  private func gaps(of course: CourseSeed, in language: LanguageTag) -> [String: String] {
    var gaps = [
      "ID": course.id.rawValue,
      "LANGUAGES": "[\(course.languages.map(\.rawValue).joined(separator: ", "))]",
      "SOURCE": course.languages.first?.rawValue ?? "",
      "LANGUAGE": language.rawValue,
      "YEAR": String(course.today.year),
      "REVIEW-DAY": course.today.adding(months: 24).description,
      "NAME": course.title,
      "TITLE": Self.map(course.languages.map { ($0, course.title) }),
    ]
    let tables = course.languages.map { ($0, words(of: $0)) }
    for key in tables.first?.1.keys ?? [] {
      gaps[key.uppercased()] = Self.map(
        tables.compactMap { tag, table in table.text(key, .other).map { (tag, $0) } })
    }
    return gaps
  }

  private func words(of tag: LanguageTag) -> WordTable {
    let bytes = language(for: tag).flatMap { files[$0]?[Self.texts] } ?? []
    return WordTable(reading: String(decoding: bytes, as: UTF8.self))
  }

  /// A text in each language, `{en: Malaria, fr: Paludisme}`.
  private static func map(_ texts: [(LanguageTag, String)]) -> String {
    "{\(texts.map { "\($0): \(YAMLScalar.text($1, inFlow: true))" }.joined(separator: ", "))}"
  }

  /// Fills what stands between two `@`; what fills it is never looked into again.
  private static func fill(_ text: String, _ gaps: [String: String]) -> String {
    var parts = text.split(separator: "@", omittingEmptySubsequences: false)[...]
    var filled = String(parts.popFirst() ?? "")
    while let part = parts.popFirst() {
      if let gap = gaps[String(part)], let next = parts.popFirst() {
        filled += gap + next
      } else {
        filled += "@" + part
      }
    }
    return filled
  }
}
