import Typography
import Wording

/// A lesson in one language, its self-checks carrying the source language's answer key.
public struct Lesson: Hashable, Sendable {
  /// The lesson's id, which is also its file's name.
  public var id: ItemID
  /// The language it is in, which is the source language where a translation is missing.
  public var language: LanguageTag
  /// The lesson's name.
  public var title: DisplayText
  /// The time a learner needs for it.
  public var minutes: Int?
  /// What a learner can do afterwards.
  public var objectives: [DisplayText]
  /// The text and its self-checks.
  public var blocks: [Block]
  /// Identifies the source text the lesson was read from: it changes with every edit.
  public var revision: Revision

  /// A lesson with all its parts.
  public init(
    id: ItemID, language: LanguageTag, title: DisplayText, minutes: Int? = nil,
    objectives: [DisplayText] = [], blocks: [Block], revision: Revision
  ) {
    self.id = id
    self.language = language
    self.title = title
    self.minutes = minutes
    self.objectives = objectives
    self.blocks = blocks
    self.revision = revision
  }

  /// The self-checks, in order.
  public var questions: [Question] {
    blocks.compactMap { if case .question(let question) = $0 { question } else { nil } }
  }
}

/// Which text something was read from: the first 8 bytes of its SHA-256, in hexadecimal.
public struct Revision: RawRepresentable, Hashable, Sendable {
  /// 16 hexadecimal digits.
  public let rawValue: String

  /// Takes digits that are known to be right.
  public init(rawValue: String) { self.rawValue = rawValue }
}

/// The questions of a quiz in one language.
public struct QuestionBank: Hashable, Sendable {
  /// The quiz's id, which is also its file's name.
  public var id: ItemID
  /// The language it is in.
  public var language: LanguageTag
  /// The quiz's name.
  public var title: DisplayText
  /// The questions, in the trainer's order.
  public var questions: [Question]

  /// A bank of questions.
  public init(id: ItemID, language: LanguageTag, title: DisplayText, questions: [Question]) {
    self.id = id
    self.language = language
    self.title = title
    self.questions = questions
  }
}

/// A term of the glossary, reviewed as a flash card.
public struct Term: Hashable, Sendable {
  /// The term's id.
  public var id: TermID
  /// The word.
  public var name: DisplayText
  /// What it means.
  public var definition: [Block]

  /// A term and what it means.
  public init(id: TermID, name: DisplayText, definition: [Block]) {
    self.id = id
    self.name = name
    self.definition = definition
  }
}
