import Typography

/// The rows of a field: its name, and what has been typed with the cursor behind it.
///
/// What does not fit behind the name stands under it, on as many rows as it needs.
struct FieldLayout {
  let typesetter: Typesetter
  let width: Int

  /// Columns that are kept for typing behind the name.
  private static let narrowest = 12

  /// The rows, and the cursor's column in the last one; a name that is empty takes no row.
  func rows(of field: Field) -> (lines: [Line<Role>], cursor: Int) {
    let label = typesetter.line(field.label)
    let typed = typesetter.line(field.text, .focus)
    // Where the program turns words round, the next letter stands before them.
    let isReadLeftward = typesetter.isReadLeftward(field.text)
    let suffix = typesetter.line(field.suffix)
    let tail = suffix.runs.isEmpty ? 1 : suffix.cells + 2
    let isNamed = !label.runs.isEmpty
    let colon = typesetter.line(typesetter.colon)
    if isNamed, label.cells + colon.cells + max(typed.cells, FieldLayout.narrowest) + tail <= width
    {
      let lead = label.joined(colon)
      let end = lead.cells + typed.cells
      let row = lead.joined(typed).followed(by: suffix, at: end + 1)
      return ([row], isReadLeftward ? lead.cells - 1 : end)
    }
    let lead = typesetter.line("> ")
    let room = max(2, width - lead.cells - tail)
    var rows = lead.hanging(typesetter.linesAtTheLeft([Phrase(field.text, .focus)], width: room))
    // Spaces at a row's end are not drawn, but the cursor stands behind them.
    let spaces = field.text.string.reversed().prefix { $0 == " " }.count
    let cursor = min((rows.last?.cells ?? 0) + spaces, width - 1)
    if let last = rows.popLast() {
      rows.append(last.followed(by: suffix, at: cursor + 1).cut(to: width))
    }
    let names = isNamed ? typesetter.lines([.plain(field.label)], width: width) : []
    return (names + rows, isReadLeftward ? lead.cells - 1 : cursor)
  }
}
