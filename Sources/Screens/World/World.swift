import CourseFormat
import Learning
import Stage
import Typography
import Wording

/// All that a screen may look at besides its own state.
public struct World: Sendable {
  /// The interface's words in the language in force.
  public var words: Wording.Words
  /// The languages the interface has, by their own names.
  public var languages: [Language]
  /// The cells of the terminal.
  public var size: Size
  /// What the terminal can show.
  public var alphabet: Alphabet
  /// What pictures can be drawn with.
  public var easel = Easel()
  /// Whether scenes are said line by line, and a number answers at once.
  public var isLinear = false
  /// Whether bytes are saved: a page is moved on by half of it.
  public var isThrifty = false
  /// The time by the machine's clock, in seconds since 1970.
  public var now: Int
  /// Who learns here.
  public var learners: [Learner]
  /// Who is learning now; nil until somebody is chosen.
  public var learner: Learner?
  /// The courses on offer.
  public var courses: [CourseCard]
  /// Where the learner stands in the courses begun.
  public var standings: [CourseID: CourseStanding]
  /// What keeps a course from being offered, one sentence each.
  public var courseProblems: [String]
  /// What a trainer's preview adds; nil for learners.
  public var preview: Preview?

  /// A language of the interface.
  public struct Language: Hashable, Sendable {
    /// Its tag.
    public let tag: LanguageTag
    /// Its own name for itself.
    public let name: String
    /// How it asks which language one speaks; empty where it does not say.
    public let question: String

    /// A language by tag, name and question.
    public init(tag: LanguageTag, name: String, question: String = "") {
      self.tag = tag
      self.name = name
      self.question = question
    }
  }

  /// A world in which nobody has been chosen yet.
  public init(
    words: Wording.Words, languages: [Language], size: Size, alphabet: Alphabet, now: Int = 0,
    learners: [Learner] = [], courses: [CourseCard] = [], courseProblems: [String] = []
  ) {
    self.words = words
    self.languages = languages
    self.size = size
    self.alphabet = alphabet
    self.now = now
    self.learners = learners
    self.learner = nil
    self.courses = courses
    self.standings = [:]
    self.courseProblems = courseProblems
    preview = nil
  }

  /// The language in force.
  public var language: LanguageTag { words.language }

  /// The layout of this terminal.
  public var layout: Layout {
    Layout(
      size: size, alphabet: alphabet, isLinear: isLinear,
      order: preferences.writing == .visual ? .visual : .terminal,
      tooSmall: say("screen.too-small"),
      colon: say("label.value", ["label": .text(""), "value": .text("")]))
  }

  /// The words of a key.
  public func say(_ key: String, _ arguments: [String: Argument] = [:]) -> DisplayText {
    DisplayText(words(key, arguments))
  }

  /// A course on offer.
  public func course(_ id: CourseID) -> CourseCard? {
    courses.first { $0.manifest.id == id }
  }

  /// The learner's progress in a course.
  public func progress(in course: CourseCard) -> CourseProgress {
    CourseProgress(course.manifest, standings[course.manifest.id] ?? CourseStanding())
  }
}

/// A course as the screens list it: its manifest, and the heads of items as far as they were read.
public struct CourseCard: Hashable, Sendable {
  /// What `course.yaml` says.
  public var manifest: Manifest
  /// The names of items in the language in force.
  public var heads: [ItemID: ItemHead]
  /// What the trainer says of the versions that are news to the learner, the oldest first.
  public var notes: [DisplayText]

  /// A course and what is known of its items.
  public init(manifest: Manifest, heads: [ItemID: ItemHead] = [:], notes: [DisplayText] = []) {
    self.manifest = manifest
    self.heads = heads
    self.notes = notes
  }

  /// An item's name, or its id where the name was not read.
  public func title(of item: ItemID) -> DisplayText {
    heads[item]?.title ?? DisplayText(item.rawValue)
  }
}

/// What is told of an item before it is opened.
public struct ItemHead: Hashable, Sendable {
  /// The item's name.
  public var title: DisplayText
  /// The time it takes.
  public var minutes: Int?

  /// A name and a time.
  public init(title: DisplayText, minutes: Int? = nil) {
    self.title = title
    self.minutes = minutes
  }
}
