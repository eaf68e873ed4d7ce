import Typography

/// The row of the keys that matter now.
struct Footer {
  let typesetter: Typesetter
  let width: Int

  /// The columns between two hints.
  private static let gap = 3

  /// As many hints as fit; the last two, the way back and the way to all other keys, stay longest.
  func line(of hints: [Hint]) -> Line<Role> {
    let kept = hints.suffix(2).map(line)
    var line = Line<Role>()
    var room = width - kept.reduce(0) { $0 + $1.cells + Footer.gap }
    for hint in hints.dropLast(2) {
      let next = self.line(of: hint)
      guard next.cells <= room else { continue }
      room -= next.cells + Footer.gap
      line = line.and(next)
    }
    for (index, next) in kept.enumerated() {
      let last = index == kept.count - 1 ? Line() : kept[index + 1]
      if last.runs.isEmpty || line.and(next).and(last).cells <= width { line = line.and(next) }
    }
    return line
  }

  private func line(of hint: Hint) -> Line<Role> {
    typesetter.line([Phrase(hint.key, .key), Phrase(" " + hint.label, .plain)])
  }
}

extension Line where Style == Role {
  /// The line with another behind it, some columns apart.
  fileprivate func and(_ other: Line) -> Line {
    runs.isEmpty ? other : followed(by: other, at: cells + 3)
  }
}
