import Wording

/// Somebody who learns here.
public struct Learner: Hashable, Sendable {
  /// A random 128-bit pseudonym, 32 hexadecimal digits: the only thing of a learner that is in
  /// every fact.
  public struct ID: RawRepresentable, Hashable, Sendable, Comparable {
    /// 32 hexadecimal digits.
    public let rawValue: String
    /// Takes digits that are known to be right.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// Orders by the digits, for lists that must not depend on chance.
    public static func < (left: ID, right: ID) -> Bool { left.rawValue < right.rawValue }
  }

  /// The learner's pseudonym.
  public let id: ID
  /// The name the learner is greeted with and that a certificate bears.
  public var name: String
  /// The language of the learner's interface.
  public var language: LanguageTag
  /// What the learner has settled besides.
  public var preferences: Preferences

  /// A learner with a name and a language.
  public init(
    id: ID, name: String, language: LanguageTag, preferences: Preferences = Preferences()
  ) {
    self.id = id
    self.name = name
    self.language = language
    self.preferences = preferences
  }
}
