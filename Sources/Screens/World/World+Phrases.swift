import CourseFormat
import Learning
import Typography
import Wording

/// Times, days and scores in the language's form, for screens and papers alike.
public struct Phrases: Sendable {
  private let words: Words

  /// Phrases in a language.
  public init(_ words: Words) {
    self.words = words
  }

  /// A time as people say it: `6 min`, `2 h`, `6 h 20 min`.
  public func duration(minutes: Int) -> DisplayText {
    let (hours, rest) = minutes.quotientAndRemainder(dividingBy: 60)
    if hours == 0 { return say("time.minutes", ["minutes": .number(rest)]) }
    if rest == 0 { return say("time.hours", ["hours": .number(hours)]) }
    return say("time.hours-minutes", ["hours": .number(hours), "minutes": .number(rest)])
  }

  /// A day in the language's form.
  public func date(_ day: CalendarDay) -> DisplayText { DisplayText(words.date(day)) }

  /// A score in per cent.
  public func percent(_ score: Score) -> DisplayText {
    say("score.percent", ["percent": .number(score.percent)])
  }

  private func say(_ key: String, _ arguments: [String: Argument]) -> DisplayText {
    DisplayText(words(key, arguments))
  }
}

extension World {
  /// A time as people say it, nothing where it is not known.
  func duration(minutes: Int?) -> DisplayText {
    minutes.map { Phrases(words).duration(minutes: $0) } ?? .empty
  }

  /// A day in the language's form.
  func date(_ day: CalendarDay) -> DisplayText { Phrases(words).date(day) }

  /// A score in per cent.
  func percent(_ score: Score) -> DisplayText { Phrases(words).percent(score) }

  /// A course's field in words, or as the trainer wrote it where there are none.
  func subject(of manifest: Manifest) -> DisplayText {
    guard let subject = manifest.subjects.first else { return .empty }
    let key = "subject.\(subject)"
    return words.has(key) ? say(key) : DisplayText(subject)
  }

  /// A language's own name, or its tag where the interface does not speak it.
  public func name(of language: LanguageTag) -> String {
    languages.first { $0.tag == language }?.name ?? language.rawValue
  }

  /// What an item is, in a word.
  public func kind(of item: OutlineItem) -> DisplayText {
    switch item.kind {
    case .lesson: say("item.lesson")
    case .quiz: say("item.quiz")
    case .caseStudy: say("item.case")
    case .drill: say("item.drill")
    }
  }
}
