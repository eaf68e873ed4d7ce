import Stage

extension CellPicture {
  /// What stands in the cells, then the colour of each sign and the colour behind it.
  var golden: String {
    var parts = [text]
    if rows.joined().contains(where: { $0.ink != nil || $0.paper != nil }) {
      parts += [colours(\.ink), colours(\.paper)]
    }
    return parts.joined(separator: "\n\n") + "\n"
  }

  private var text: String {
    rows.map { row in
      "|" + String(String.UnicodeScalarView(row.map(\.symbol))) + "|"
    }.joined(separator: "\n")
  }

  private func colours(_ colour: (Cell) -> UInt8?) -> String {
    rows.map { row in
      row.map { cell in
        let name = colour(cell).map { String($0) } ?? "-"
        return String(repeating: " ", count: 3 - name.count) + name
      }.joined(separator: " ")
    }.joined(separator: "\n")
  }
}
