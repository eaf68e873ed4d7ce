import Typography

/// Lays out lines that stand as they are.
///
/// Nothing of them is lost and no space in them goes: a line that is too long goes on under itself,
/// a backslash at the end of its first part.
struct CodeLayout {
  let width: Int
  let typesetter: Typesetter

  /// The lines, their places counted on from one to the next.
  func lines(of texts: [[Phrase]]) -> [Line<Role>] {
    var lines: [Line<Role>] = []
    var base = 0
    for text in texts {
      lines += folded(text).map { $0.placed(at: $0.offset + base) }
      base += 1 + text.length
    }
    return lines
  }

  private func folded(_ text: [Phrase]) -> [Line<Role>] {
    let whole = typesetter.line(text)
    guard whole.cells > width, width > 1 else { return [whole] }
    var lines = [Line<Role>()]
    var (room, count) = (width - 1, 0)
    for phrase in text {
      for cluster in Cluster.clusters(of: phrase.text.string, in: typesetter.alphabet) {
        if cluster.cells > room, room < width - 1 {
          lines[lines.count - 1].append("\\", .plain, 1)
          lines.append(Line(offset: count))
          room = width - 1
        }
        let text = cluster.text == "\n" ? " " : cluster.text
        lines[lines.count - 1].append(text, phrase.style, cluster.cells)
        (room, count) = (room - cluster.cells, count + 1)
      }
    }
    return lines
  }
}

extension Line where Style == Role {
  /// Puts some words behind the others.
  fileprivate mutating func append(_ text: String, _ role: Role, _ cells: Int) {
    guard let last = runs.indices.last, runs[last].style == role else {
      runs.append(Run(text: text, style: role, cells: cells))
      return
    }
    runs[last].text += text
    runs[last].cells += cells
  }

  /// The line as far as it fits, with a sign at its end if it goes on.
  func clipped(to width: Int) -> Line {
    guard cells > width, width > 1 else { return self }
    let cut = self.cut(to: width - 1)
    return cut.followed(
      by: Line(runs: [Run(text: ">", style: .strong, cells: 1)]), directlyAt: width - 1)
  }

  /// The line with another at a column that it does not reach beyond.
  private func followed(by other: Line, directlyAt column: Int) -> Line {
    let gap = column - cells
    return Line(runs: runs + (gap > 0 ? [.space(gap)] : []) + other.runs, offset: offset)
  }
}
