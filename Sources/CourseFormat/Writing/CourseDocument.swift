import Typography
import Wording

/// A whole course as values, which can be changed and written again.
///
/// Reading what was written gives the same values; only the revisions, which tell one source text
/// from another, are new. Remarks, the names of footnotes and keys that begin with `x-` are not kept.
public struct CourseDocument: Equatable, Sendable {
  /// What `course.yaml` says.
  public var manifest: Manifest
  /// What stands in each language; a file that is missing there is not held.
  public var languages: [LanguageTag: Content]
  /// What the versions ask of learners who began with an older one.
  public var changes: Changes
  /// Every other file, such as media and the license, by path.
  public var files: [String: [UInt8]]

  /// What a course says in one language.
  public struct Content: Equatable, Sendable {
    /// The lessons.
    public var lessons: [ItemID: Translated<Lesson>]
    /// The banks of questions.
    public var banks: [ItemID: Translated<QuestionBank>]
    /// The cases.
    public var cases: [ItemID: Translated<CaseStudy>]
    /// The drills.
    public var drills: [ItemID: Translated<Drill>]
    /// The glossary.
    public var glossary: Translated<Glossary>?

    /// Items of every kind and perhaps a glossary.
    public init(
      lessons: [ItemID: Translated<Lesson>] = [:],
      banks: [ItemID: Translated<QuestionBank>] = [:],
      cases: [ItemID: Translated<CaseStudy>] = [:], drills: [ItemID: Translated<Drill>] = [:],
      glossary: Translated<Glossary>? = nil
    ) {
      (self.lessons, self.banks, self.glossary) = (lessons, banks, glossary)
      (self.cases, self.drills) = (cases, drills)
    }
  }

  /// A glossary and its title.
  public struct Glossary: Equatable, Sendable {
    /// What the file calls itself; nil where it says nothing.
    public var title: DisplayText?
    /// The terms, in the trainer's order.
    public var terms: [Term]

    /// A glossary with or without a title.
    public init(title: DisplayText? = nil, terms: [Term]) {
      (self.title, self.terms) = (title, terms)
    }
  }

  /// A text and, if it is a translation, which source text it says it was made from.
  public struct Translated<Value: Equatable & Sendable>: Equatable, Sendable {
    /// The text.
    public var value: Value
    /// What it was made from.
    public var basis: Basis

    /// A text that says nothing of its basis, or says this.
    public init(_ value: Value, basis: Basis = .unsaid) {
      (self.value, self.basis) = (value, basis)
    }
  }

  /// Which source text a translation was made from.
  public enum Basis: Equatable, Sendable {
    /// The file does not say.
    case unsaid
    /// The source text that stands beside it.
    case current
    /// Another one.
    case other(Revision)
  }

  /// A course of a manifest and its parts.
  public init(
    manifest: Manifest, languages: [LanguageTag: Content] = [:], changes: Changes = Changes(),
    files: [String: [UInt8]] = [:]
  ) {
    (self.manifest, self.languages) = (manifest, languages)
    (self.changes, self.files) = (changes, files)
  }
}
