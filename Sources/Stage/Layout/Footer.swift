import Typography

/// The row of the keys that matter now.
struct Footer {
  let typesetter: Typesetter
  let width: Int

  /// The columns between two hints.
  fileprivate static let gap = 3

  /// The most hints that are shown: a row of more is not read, and it is sent over a slow line.
  private static let most = 5

  /// As many hints as fit, but no more than five, in their order.
  ///
  /// What is done here first and the way to all other keys stay longest: who knows these two finds
  /// everything else. Where even these two do not fit, the way back stands for the first.
  func line(of hints: [Hint]) -> Line<Role> {
    guard let last = hints.indices.last else { return Line() }
    let lines = hints.map(line)
    var room = width - lines[last].cells
    var kept: Set = [last]
    for index in [0, last - 1] + hints.indices.dropFirst().dropLast(2)
    where index >= 0 && !kept.contains(index) && kept.count < Footer.most {
      guard lines[index].cells + Footer.gap <= room else {
        // Nothing else takes the place of the way back.
        if index > 0, index == last - 1 { break }
        continue
      }
      kept.insert(index)
      room -= lines[index].cells + Footer.gap
    }
    return kept.sorted().reduce(Line()) { $0.and(lines[$1]) }
  }

  private func line(of hint: Hint) -> Line<Role> {
    typesetter.line([Phrase(hint.key, .key), Phrase(" " + hint.label, .plain)])
  }
}

extension Line where Style == Role {
  /// The line with another behind it, some columns apart.
  fileprivate func and(_ other: Line) -> Line {
    runs.isEmpty ? other : followed(by: other, at: cells + Footer.gap)
  }
}
