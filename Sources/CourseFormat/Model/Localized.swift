import Wording

/// A value in the course's source language and its translations.
public struct Localized<Value> {
  /// The value in the course's first language.
  public let source: Value
  /// The value in other languages, as far as they have it.
  public let translations: [LanguageTag: Value]

  /// A value and its translations.
  public init(_ source: Value, translations: [LanguageTag: Value] = [:]) {
    self.source = source
    self.translations = translations
  }

  /// The value in a language, in its primary language, or else in the source language.
  public subscript(_ language: LanguageTag) -> Value {
    translations[language] ?? translations[language.primary] ?? source
  }
}

extension Localized: Equatable where Value: Equatable {}
extension Localized: Hashable where Value: Hashable {}
extension Localized: Sendable where Value: Sendable {}
