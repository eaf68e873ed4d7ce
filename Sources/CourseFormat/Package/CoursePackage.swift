import Typography
import Wording

/// A course: its manifest, and its lessons, quizzes and terms when they are asked for.
///
/// Opening one reads the manifest alone; each part is read from its own file when it is needed,
/// so that a shelf of courses opens in a few milliseconds.
public struct CoursePackage: Sendable {
  /// The path it was opened from.
  public let path: String
  /// What `course.yaml` says.
  public let manifest: Manifest
  /// Where its files come from.
  public let source: any PackageSource

  /// Opens a folder or a `.karatu` file.
  public init(at path: String) throws(CourseProblem) {
    try self.init(PackageSources.open(path), path: path)
  }

  /// Opens a package by its files; `path` is what is said of where it was found.
  public init(_ source: any PackageSource, path: String) throws(CourseProblem) {
    let file = try source.text(of: ManifestReader.file, atMost: Bounds.manifest)
    var reading = Reading(file, in: source)
    let manifest = ManifestReader.read(&reading)
    guard let manifest, !reading.hasErrors else { throw source.broken(reading.diagnostics) }
    self.path = path
    self.manifest = manifest
    self.source = source
  }

  /// Reads a lesson, in the source language where it has not been translated.
  public func lesson(
    _ id: ItemID, in language: LanguageTag
  ) throws(CourseProblem) -> Lesson {
    guard manifest.items.contains(where: { $0.id == id && $0.kind == .lesson }) else {
      throw .itemUnknown(package: source.name, item: id.rawValue)
    }
    let original = try read(.lesson(id), in: manifest.sourceLanguage) { reading in
      LessonReader.read(id, in: manifest.sourceLanguage, &reading)
    }
    let language = manifest.language(for: language)
    guard hasTranslation(.lesson(id), in: language) else { return original }
    return try read(.lesson(id), in: language) { reading in
      LessonReader.read(id, in: language, translationOf: original, &reading)
    }
  }

  /// Reads the questions of a quiz, each in the source language where it has not been translated.
  ///
  /// A bank of which a question cannot be read is refused: what is graded must be whole.
  public func bank(
    _ id: ItemID, in language: LanguageTag
  ) throws(CourseProblem) -> QuestionBank {
    guard manifest.items.contains(where: { $0.id == id && $0.quizRules != nil }) else {
      throw .itemUnknown(package: source.name, item: id.rawValue)
    }
    let original = try read(.quiz(id), in: manifest.sourceLanguage) { reading in
      let (bank, isWhole) = BankReader.read(id, in: manifest.sourceLanguage, &reading)
      return isWhole ? bank : nil
    }
    let language = manifest.language(for: language)
    guard hasTranslation(.quiz(id), in: language) else { return original }
    return try read(.quiz(id), in: language) { reading in
      BankReader.read(id, in: language, translationOf: original, &reading).bank
    }
  }

  /// Reads the glossary, in the source's order; a course without one has no terms.
  public func glossary(in language: LanguageTag) throws(CourseProblem) -> [Term] {
    guard source.contains(CourseFile.terms.path(in: manifest.sourceLanguage)) else { return [] }
    let original = try read(.terms, in: manifest.sourceLanguage) { reading in
      GlossaryReader.read(&reading)
    }
    let language = manifest.language(for: language)
    guard hasTranslation(.terms, in: language) else { return original }
    return try read(.terms, in: language) { reading in
      GlossaryReader.read(translationOf: original, &reading)
    }
  }

  /// Whether a file has been translated into a language.
  func hasTranslation(_ file: CourseFile, in language: LanguageTag) -> Bool {
    language != manifest.sourceLanguage && source.contains(file.path(in: language))
  }

  /// Reads a file; what `body` makes nothing of is refused with the first of the findings.
  func read<Value>(
    _ file: CourseFile, in language: LanguageTag, _ body: (inout Reading) -> Value?
  ) throws(CourseProblem) -> Value {
    let text = try source.text(of: file.path(in: language), atMost: Bounds.markdown)
    var reading = Reading(text, in: source)
    guard let value = body(&reading) else { throw source.broken(reading.diagnostics) }
    return value
  }
}
