/// The plural forms of a language, as Unicode CLDR names them for whole numbers.
///
/// Source: Unicode CLDR 44, Language Plural Rules (cardinal).
public enum PluralCategory: String, Sendable, CaseIterable {
  /// The form for one thing.
  case one
  /// The form for two things.
  case two
  /// The form for a few things.
  case few
  /// The form for many things.
  case many
  /// The form for everything else, which every text has.
  case other
}

/// Which plural form a whole number takes.
public struct PluralRule: Sendable {
  private let select: @Sendable (Int) -> PluralCategory

  /// The rule of a language; a language without an entry here has one form only.
  public init(for language: LanguageTag) {
    switch language.primary.rawValue {
    case "en", "de", "it", "nl", "es", "sw", "ha":
      select = { $0 == 1 ? .one : .other }
    case "fr", "pt":
      select = { $0 == 0 || $0 == 1 ? .one : .other }
    default:
      select = { _ in .other }
    }
  }

  /// The form for a number; its sign does not matter.
  public func category(of number: Int) -> PluralCategory {
    select(Int(number.magnitude & UInt(Int.max)))
  }
}
