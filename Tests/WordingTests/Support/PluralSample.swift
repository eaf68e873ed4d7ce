import Wording

/// Numbers that CLDR gives as samples of a plural form.
struct PluralSample: Sendable, CustomStringConvertible {
  let language: String
  let category: PluralCategory
  /// The samples in CLDR's own words: `0, 2~16, 100, …`; `0.0~1.5` goes by tenths.
  let text: String

  init(_ language: String, _ category: PluralCategory, _ text: String) {
    self.language = language
    self.category = category
    self.text = text
  }

  /// Every number that the samples name.
  var numbers: [String] {
    text.split(separator: ", ").filter { $0 != "…" }.flatMap { part -> [String] in
      let ends = part.split(separator: "~").map(String.init)
      guard ends.count == 2 else { return ends }
      let decimals = ends[0].split(separator: ".").dropFirst().first?.count ?? 0
      let (low, high) = (Self.units(ends[0]), Self.units(ends[1]))
      return (low...max(low, high)).map { Self.text(of: $0, decimals: decimals) }
    }
  }

  var description: String { "\(language) \(category.rawValue): \(text)" }

  private static func units(_ text: String) -> Int { Int(text.filter { $0 != "." }) ?? -1 }

  private static func text(of units: Int, decimals: Int) -> String {
    let digits = String(units)
    let padded = String(repeating: "0", count: max(0, decimals + 1 - digits.count)) + digits
    guard decimals > 0 else { return padded }
    return padded.dropLast(decimals) + "." + padded.suffix(decimals)
  }
}
