/// Two texts compared line by line, for a person to read.
enum LineDifference {
  /// The lines that differ, with two unchanged ones around each group: `-` what was expected, `+`
  /// what came, a space both; the number is that of the expected text's line.
  static func describe(expected: String, actual: String) -> String {
    let all = compare(expected.lines, actual.lines)
    let changed = all.indices.filter { all[$0].sign != " " }
    var shown: [String] = []
    var last = -1
    for (index, line) in all.enumerated()
    where changed.contains(where: { abs($0 - index) <= 2 }) {
      if index != last + 1 { shown.append("      …") }
      last = index
      shown.append(line.description)
    }
    return shown.joined(separator: "\n")
  }

  private struct Line: CustomStringConvertible {
    let number: Int
    let sign: Character
    let text: String

    /// Spaces at a line's end are shown, as they may be all that differs.
    var description: String {
      let kept = text.droppingLast(while: { $0 == " " })
      let spaces = String(repeating: "·", count: text.count - kept.count)
      let padding = String(repeating: " ", count: max(0, 4 - String(number).count))
      return "\(padding)\(number) \(sign) \(kept)\(spaces)"
    }
  }

  private static func compare(_ expected: [String], _ actual: [String]) -> [Line] {
    var removed: Set<Int> = []
    var inserted: Set<Int> = []
    for change in actual.difference(from: expected) {
      switch change {
      case .remove(let offset, _, _): removed.insert(offset)
      case .insert(let offset, _, _): inserted.insert(offset)
      }
    }
    var result: [Line] = []
    var (left, right) = (0, 0)
    while left < expected.count || right < actual.count {
      if removed.contains(left) {
        result.append(Line(number: left + 1, sign: "-", text: expected[left]))
        left += 1
      } else if inserted.contains(right) {
        result.append(Line(number: left + 1, sign: "+", text: actual[right]))
        right += 1
      } else {
        result.append(Line(number: left + 1, sign: " ", text: expected[left]))
        left += 1
        right += 1
      }
    }
    return result
  }
}

extension String {
  fileprivate var lines: [String] {
    split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }
}
