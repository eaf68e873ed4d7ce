import Typography
import Wording

/// What `course.yaml` says of a course.
public struct Manifest: Hashable, Sendable {
  /// Never changes.
  public var id: CourseID
  /// Grows with every published change.
  public var version: CourseVersion
  /// The languages the course is written in; the first is the source.
  public var languages: [LanguageTag]
  /// The course's name.
  public var title: Localized<DisplayText>
  /// What the course is about, in a sentence or two.
  public var summary: Localized<DisplayText>?
  /// Fields such as `medical` and `digital-skills`.
  public var subjects: [String]
  /// For whom the course is written.
  public var audience: Localized<DisplayText>?
  /// Who wrote it.
  public var authors: [Author]
  /// An SPDX expression; needed to pack.
  public var license: String?
  /// What the content rests on.
  public var sources: [Source]
  /// The day after which the content needs a new look.
  public var reviewBy: CalendarDay?
  /// The time a learner needs for the whole course.
  public var minutes: Int?
  /// Courses to be done before.
  public var requires: [CourseID]
  /// What the course consists of, in order.
  public var outline: [Module]
  /// In which order learners may take the items.
  public var order: Order
  /// What makes the course complete.
  public var completion: CompletionRule
  /// The certificate, where the course ends in one.
  public var certificate: CertificateRule?

  /// A manifest with its required parts; the rest has the format's defaults.
  public init(
    id: CourseID, version: CourseVersion, languages: [LanguageTag],
    title: Localized<DisplayText>, outline: [Module]
  ) {
    self.id = id
    self.version = version
    self.languages = languages
    self.title = title
    self.outline = outline
    summary = nil
    subjects = []
    audience = nil
    authors = []
    license = nil
    sources = []
    reviewBy = nil
    minutes = nil
    requires = []
    order = .free
    completion = CompletionRule()
    certificate = nil
  }

  /// The language that holds the answer key.
  public var sourceLanguage: LanguageTag { languages.first ?? .english }

  /// Every item of the outline, in order.
  public var items: [OutlineItem] { outline.flatMap(\.items) }

  /// The language of the course that suits a reader best.
  public func language(for wanted: LanguageTag) -> LanguageTag {
    if languages.contains(wanted) { return wanted }
    return languages.first { $0.primary == wanted.primary } ?? sourceLanguage
  }
}

/// Somebody who wrote a course.
public struct Author: Hashable, Sendable {
  /// The person's or team's name.
  public var name: DisplayText
  /// Where they work.
  public var organisation: DisplayText?

  /// An author, with or without an organisation.
  public init(name: DisplayText, organisation: DisplayText? = nil) {
    self.name = name
    self.organisation = organisation
  }
}

/// A publication that a course rests on.
public struct Source: Hashable, Sendable {
  /// Its title.
  public var title: DisplayText
  /// Who published it.
  public var publisher: DisplayText?
  /// The year it came out.
  public var year: Int?
  /// Where it can be found.
  public var url: DisplayText?

  /// A source, with as much as is known of it.
  public init(
    title: DisplayText, publisher: DisplayText? = nil, year: Int? = nil, url: DisplayText? = nil
  ) {
    self.title = title
    self.publisher = publisher
    self.year = year
    self.url = url
  }
}

/// In which order learners may take the items of a course.
public enum Order: String, Sendable, CaseIterable {
  /// Any item at any time.
  case free
  /// A module opens when the one before it is done.
  case module
  /// An item opens when the one before it is done.
  case strict
}

/// What makes a course complete.
public struct CompletionRule: Hashable, Sendable {
  /// Which lessons must be read.
  public enum Lessons: Hashable, Sendable {
    /// Every lesson of the outline.
    case all
    /// These lessons.
    case some([ItemID])
  }
  /// The lessons that must be read.
  public var lessons: Lessons
  /// The quizzes that must be passed, the cases that must come to a good or an adequate end, and the
  /// drills that must be typed as they ask for.
  public var pass: [ItemID]

  /// A rule; without words it asks for every lesson and no quiz.
  public init(lessons: Lessons = .all, pass: [ItemID] = []) {
    self.lessons = lessons
    self.pass = pass
  }
}

/// The certificate a course ends in.
public struct CertificateRule: Hashable, Sendable {
  /// After how many months it expires; nil means never.
  public var validMonths: Int?
  /// What the certificate says the holder has shown.
  public var statement: Localized<DisplayText>?

  /// A certificate, with or without an expiry and a statement.
  public init(validMonths: Int? = nil, statement: Localized<DisplayText>? = nil) {
    self.validMonths = validMonths
    self.statement = statement
  }
}
