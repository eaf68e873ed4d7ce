/// A language as BCP 47 names it, such as `en` or `pt-BR`.
public struct LanguageTag: RawRepresentable, Hashable, Sendable, Comparable, Codable {
  /// The tag as written.
  public let rawValue: String

  /// Takes a tag that is known to be well-formed.
  public init(rawValue: String) {
    self.rawValue = rawValue
  }

  /// Reads a tag from a file: two or three letters, then groups of 1 to 8 letters or digits.
  public init?(_ text: some StringProtocol) {
    let groups = text.split(separator: "-", omittingEmptySubsequences: false)
    guard let primary = groups.first, (2...3).contains(primary.count),
      primary.allSatisfy({ $0.isASCII && $0.isLetter }),
      groups.dropFirst().allSatisfy({
        (1...8).contains($0.count) && $0.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) }
      })
    else { return nil }
    rawValue = String(text)
  }

  /// English, the language of last resort.
  public static let english = LanguageTag(rawValue: "en")

  /// The language without script, region or variant: `pt-BR` gives `pt`.
  public var primary: LanguageTag {
    LanguageTag(rawValue: rawValue.prefix { $0 != "-" }.lowercased())
  }

  /// Orders by the tag's text, for lists that must not depend on chance.
  public static func < (left: LanguageTag, right: LanguageTag) -> Bool {
    left.rawValue < right.rawValue
  }
}

extension LanguageTag: CustomStringConvertible {
  /// The tag as written.
  public var description: String { rawValue }
}
