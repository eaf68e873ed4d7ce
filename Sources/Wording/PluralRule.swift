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
  private let select: @Sendable (UInt) -> PluralCategory

  /// The rule of a language; a language without an entry here has one form only.
  public init(for language: LanguageTag) {
    let isPortugal = language.rawValue.lowercased() == "pt-pt"
    switch isPortugal ? "pt-pt" : language.primary.rawValue {
    case "en", "de", "nl", "sw", "ha":
      select = { $0 == 1 ? .one : .other }
    case "es", "it", "pt-pt":
      select = { $0 == 1 ? .one : PluralRule.isMillions($0) ? .many : .other }
    case "fr", "pt":
      select = { $0 <= 1 ? .one : PluralRule.isMillions($0) ? .many : .other }
    default:
      select = { _ in .other }
    }
  }

  /// The form for a number; its sign does not matter.
  public func category(of number: Int) -> PluralCategory {
    select(number.magnitude)
  }

  /// Whether a Romance language says “de” between the number and what is counted.
  private static func isMillions(_ number: UInt) -> Bool {
    number != 0 && number.isMultiple(of: 1_000_000)
  }
}
