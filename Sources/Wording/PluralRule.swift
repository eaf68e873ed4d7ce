/// Which plural form a number takes in a language.
public struct PluralRule: Sendable {
  private let conditions: [(category: PluralCategory, condition: PluralCondition)]

  /// The rule of a language; a language that CLDR has no rule for has one form only.
  public init(for language: LanguageTag) {
    let groups = language.rawValue.lowercased().split(separator: "-")
    let primary = groups.first ?? ""
    let isPortugal = primary == "pt" && groups.dropFirst().contains("pt")
    let name = isPortugal ? "pt_PT" : primary
    let rule = PluralRule.table.first { $0.languages.split(separator: " ").contains(name) }
    conditions = (rule?.conditions ?? []).map { ($0, PluralCondition($1)) }
  }

  /// The form for a whole number; its sign does not matter.
  public func category(of number: Int) -> PluralCategory {
    category(of: Numeral(number))
  }

  /// The form for a number with its decimals as they are written; its sign does not matter.
  public func category(of number: Numeral) -> PluralCategory {
    let operands = PluralOperands(number)
    return conditions.first { $0.condition.holds(for: operands) }?.category ?? .other
  }

  /// The forms that whole numbers can take, in CLDR's order.
  ///
  /// Numbers of things on a screen stay below a million, at which some languages have a form of
  /// their own, “un millón de”; such a form may be written, but need not be.
  public var needed: [PluralCategory] {
    let found = Set((0...1000).map(category)).union([.other])
    return PluralCategory.allCases.filter(found.contains)
  }

  /// The forms that the language's rule knows at all, in CLDR's order.
  public var known: [PluralCategory] {
    PluralCategory.allCases.filter { form in
      form == .other || conditions.contains { $0.category == form }
    }
  }
}
