import Typography

/// The rows of a field: its name, and what has been typed with the cursor behind it.
struct FieldLayout {
  let typesetter: Typesetter
  let width: Int

  /// The rows, and the cursor's column in the last one.
  func rows(of field: Field) -> (lines: [Line<Role>], cursor: Int) {
    let label = typesetter.line(field.label)
    let typed = typesetter.line(field.text, .focus)
    let suffix = typesetter.line(field.suffix)
    let tail = suffix.runs.isEmpty ? 1 : suffix.cells + 2
    let isOneRow = label.cells + 2 + max(typed.cells, 12) + tail <= width
    let lead = isOneRow ? label.joined(typesetter.line(": ")) : typesetter.line("> ")
    // What does not fit is cut at its beginning: the cursor is at the end.
    let shown = typed.end(upTo: max(1, width - lead.cells - tail))
    let cursor = lead.cells + shown.cells
    let last = lead.joined(shown).followed(by: suffix, at: cursor + 1)
    return (
      (isOneRow ? [] : typesetter.lines([.plain(field.label)], width: width)) + [last], cursor
    )
  }
}

extension Line where Style == Role {
  /// The end of a line that is too long.
  fileprivate func end(upTo width: Int) -> Line {
    guard cells > width, let run = runs.first else { return self }
    var kept: [Cluster] = []
    var room = width
    for cluster in Cluster.clusters(of: run.text, in: .unicode).reversed() {
      guard cluster.cells <= room else { break }
      room -= cluster.cells
      kept.append(cluster)
    }
    let text = kept.reversed().map(\.text).joined()
    return Line(runs: [Run(text: text, style: run.style, cells: width - room)])
  }
}
