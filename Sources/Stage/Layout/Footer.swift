import Typography

/// The row of the keys that matter now.
struct Footer {
  let typesetter: Typesetter
  let width: Int

  /// As many hints as fit, the last one always: it is the way to all the others.
  func line(of hints: [Hint]) -> Line<Role> {
    guard let last = hints.last else { return Line() }
    let end = line(of: last)
    var line = Line<Role>()
    for hint in hints.dropLast() {
      let next = self.line(of: hint)
      let gap = line.runs.isEmpty ? 0 : 3
      guard line.cells + gap + next.cells + 3 + end.cells <= width else { break }
      line = line.runs.isEmpty ? next : line.followed(by: next, at: line.cells + gap)
    }
    return line.runs.isEmpty ? end : line.followed(by: end, at: line.cells + 3)
  }

  private func line(of hint: Hint) -> Line<Role> {
    typesetter.line([Phrase(hint.key, .key), Phrase(" " + hint.label, .plain)])
  }
}
