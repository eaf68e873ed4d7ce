/// How a language quotes: “so”, « so » or „so“.
public struct Quotation: Hashable, Sendable {
  /// What stands before the quoted words, with its space if it has one.
  public let opening: String
  /// What stands behind them.
  public let closing: String

  /// Takes the marks around the gap of `sheet.quoted`; nil where the table has no such text.
  public init?(in table: WordTable) {
    guard let text = table.text("sheet.quoted", .other),
      let gap = text.firstIndex(of: "{"), let end = text.lastIndex(of: "}"), gap < end,
      let open = text[..<gap].lastIndex(where: Quotation.marks.contains),
      let close = text[end...].firstIndex(where: Quotation.marks.contains)
    else { return nil }
    opening = String(text[open..<gap])
    closing = String(text[text.index(after: end)...close])
  }

  /// The first mark in a text that is not the language's own, has no partner or a wrong space.
  func wrongMark(in text: String) -> Character? {
    var rest = text[...]
    var isOpen = false
    while let next = rest.firstIndex(where: Quotation.marks.contains) {
      let mark = rest[next]
      let closes = isOpen && rest[..<rest.index(after: next)].hasSuffix(closing)
      let opens = !isOpen && rest[next...].hasPrefix(opening)
      // A closing mark has its space before it, so what was read up to it counts.
      guard closes || opens else { return mark }
      isOpen = opens
      rest = rest[(opens ? rest.index(next, offsetBy: opening.count) : rest.index(after: next))...]
    }
    return isOpen ? opening.first : nil
  }

  /// Every mark that some language quotes with, but not the straight one, which code needs.
  private static let marks: Set<Character> = [
    "“", "”", "„", "‟", "«", "»", "‹", "›", "「", "」", "『", "』",
  ]
}
