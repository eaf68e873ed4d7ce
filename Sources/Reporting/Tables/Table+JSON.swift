extension Table {
  /// The table as a JSON array of objects, one a line, keys in the order of the columns.
  ///
  /// Nothing is `null`. Source of the form: RFC 8259.
  public var json: String {
    guard !rows.isEmpty else { return "[]\n" }
    let objects = rows.map { row in
      "  {"
        + zip(columns, row).map { column, cell in
          "\(Table.string(column.name)): \(Table.json(of: cell))"
        }.joined(separator: ", ") + "}"
    }
    return "[\n" + objects.joined(separator: ",\n") + "\n]\n"
  }

  private static func json(of cell: Cell) -> String {
    switch cell {
    case .none: "null"
    case .number(let number): String(number)
    case .text(let text): string(text)
    }
  }

  private static func string(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      case "\t": result += "\\t"
      default:
        if scalar.value < 0x20 {
          let digits = String(scalar.value, radix: 16)
          result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
        } else {
          result.unicodeScalars.append(scalar)
        }
      }
    }
    return result + "\""
  }
}
