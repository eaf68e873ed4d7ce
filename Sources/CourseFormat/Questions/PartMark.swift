/// Reads a part mark as a trainer writes it, `+0.5` or `-0.25`.
enum PartMark {
  /// Whether what stands in braces is meant as a part mark.
  static func isMeant(by text: String) -> Bool {
    text.hasPrefix("+") || text.hasPrefix("-") || text.hasPrefix("\u{2212}")
  }

  /// The part in ten-thousandths; nil if it is none from -1 to +1, in four decimals at most.
  static func read(_ text: String) -> Int? {
    let number = text.dropFirst()
    let parts = number.split(separator: ".", omittingEmptySubsequences: false)
    guard isMeant(by: text), parts.count <= 2, parts.first?.count == 1,
      parts.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy { (0x30...0x39).contains($0) } })
    else { return nil }
    let decimals = parts.count == 2 ? parts[1] : ""
    guard decimals.utf8.count <= 4, let whole = parts.first.flatMap({ Int($0) }),
      let part = Int(decimals + String(repeating: "0", count: 4 - decimals.utf8.count))
    else { return nil }
    let mark = whole * ChoiceQuestion.whole + part
    guard mark <= ChoiceQuestion.whole else { return nil }
    return text.hasPrefix("+") ? mark : -mark
  }
}
