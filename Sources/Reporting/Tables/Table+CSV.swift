extension Table {
  /// The table as comma-separated values: a header of names, lines that end in CR LF.
  ///
  /// A cell of text that a spreadsheet would take for a formula is made harmless with an
  /// apostrophe before it. Source of the form: RFC 4180.
  public var csv: String {
    let lines = [columns.map { Table.quoted($0.name) }] + rows.map { $0.map(Table.csv(of:)) }
    return lines.map { $0.joined(separator: ",") + "\r\n" }.joined()
  }

  private static func csv(of cell: Cell) -> String {
    switch cell {
    case .none: ""
    case .number(let number): String(number)
    case .text(let text): quoted(harmless(text))
    }
  }

  /// Signs that begin a formula in some spreadsheet, in their full-width forms too.
  private static let formulaSigns: Set<Character> = [
    "=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠",
  ]

  private static func harmless(_ text: String) -> String {
    guard let first = text.first(where: { $0 != " " }), formulaSigns.contains(first) else {
      return text
    }
    return "'" + text
  }

  private static func quoted(_ text: String) -> String {
    guard text.utf8.contains(where: { [0x22, 0x2C, 0x0A, 0x0D].contains($0) }) else {
      return text
    }
    return "\"" + text.replacing("\"", with: "\"\"") + "\""
  }
}
