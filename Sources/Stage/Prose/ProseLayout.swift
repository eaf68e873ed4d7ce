import Typography

/// Lays blocks of prose out as lines.
///
/// A line knows how many characters of its block come before it, so a place in the text outlives
/// a new width. Headings stand at the margin, what belongs to them two columns in.
public struct ProseLayout: Sendable {
  let width: Int
  /// The columns by which everything but headings is moved in.
  let indent: Int
  /// Whether tables become records even where they would fit.
  let flattensTables: Bool
  let typesetter: Typesetter

  /// Columns by which what belongs together is moved in.
  static let step = 2
  /// Deeper lists and quotations are moved in no further: on a narrow terminal nothing would
  /// be left of the line.
  static let deepest = 4

  init(width: Int, indent: Int = 0, flattensTables: Bool = false, alphabet: Alphabet) {
    self.width = width
    self.flattensTables = flattensTables
    self.indent = min(indent, width / 10)
    typesetter = Typesetter(alphabet: alphabet)
  }

  /// The lines of a block, the empty line behind it not among them.
  func lines(of block: Prose) -> [Line<Role>] {
    if case .heading(let level, let phrases) = block {
      return lines(ofHeading: phrases, level: level)
    }
    return lines(of: block, depth: 0).map { $0.indented(by: indent) }
  }

  /// The lines of several blocks, an empty one between them.
  func lines(of blocks: [Prose]) -> [Line<Role>] {
    lines(of: blocks, depth: 0).map { $0.indented(by: indent) }
  }

  private func lines(ofHeading phrases: [Phrase], level: Int) -> [Line<Role>] {
    let role: Role = level <= 2 ? .heading : .strong
    let shown = phrases.map { $0.style == .plain ? Phrase($0.text, role) : $0 }
    return typesetter.lines(shown, width: width)
  }

  private func lines(of block: Prose, depth: Int) -> [Line<Role>] {
    let room = self.room(at: depth)
    switch block {
    case .heading(let level, let phrases): return lines(ofHeading: phrases, level: level)
    case .paragraph(let phrases): return typesetter.lines(phrases, width: room)
    case .list(let start, let entries): return lines(ofList: entries, start: start, depth: depth)
    case .quote(let blocks):
      return lines(of: blocks, depth: depth + 1).map { $0.indented(by: ProseLayout.step) }
    case .callout(let name, let role, let blocks):
      return lines(ofCallout: name, role, blocks, depth: depth)
    case .preformatted(let texts):
      return texts.enumerated().map { row, text in
        var line = typesetter.line(text, .code, upTo: room)
        line.offset = row
        return line
      }
    case .table(let table):
      let layout = TableLayout(table: table, width: room, typesetter: typesetter)
      return flattensTables ? layout.records : layout.lines
    case .rule:
      return [typesetter.line(DisplayText(String(repeating: "-", count: min(room, 20))))]
    }
  }

  /// The lines of several blocks, an empty one between them, their places counted on.
  private func lines(of blocks: [Prose], depth: Int) -> [Line<Role>] {
    var lines: [Line<Role>] = []
    for (index, block) in blocks.enumerated() {
      if index > 0, !block.clings(to: blocks[index - 1]) {
        lines.append(Line(offset: next(after: lines)))
      }
      lines += self.lines(of: block, depth: depth).counted(from: next(after: lines))
    }
    return lines
  }

  private func lines(ofList entries: [[Prose]], start: Int?, depth: Int) -> [Line<Role>] {
    let last = (start ?? 0) + entries.count - 1
    let cells = start == nil ? 1 : "\(last).".count
    var lines: [Line<Role>] = []
    for (index, entry) in entries.enumerated() {
      let marker = start.map { "\($0 + index)." } ?? "-"
      let padding = String(repeating: " ", count: max(0, cells - marker.count))
      let lead = typesetter.line(DisplayText(padding + marker + " "))
      let inner = ProseLayout(narrowing: self, by: lead.cells).lines(of: entry, depth: depth)
      let body = inner.isEmpty ? [Line()] : inner
      lines += lead.hanging(body).counted(from: next(after: lines))
    }
    return lines
  }

  /// The name of a callout in the margin where there is room for it, else on a line of its own.
  private func lines(
    ofCallout name: DisplayText, _ role: Role, _ blocks: [Prose], depth: Int
  ) -> [Line<Role>] {
    let lead = typesetter.line([Phrase(name, role)])
    guard room(at: depth) - lead.cells - 2 >= 36 else {
      let inner = lines(of: blocks, depth: depth + 1).map { $0.indented(by: ProseLayout.step) }
      return [lead] + inner.counted(from: 1)
    }
    let inner = ProseLayout(narrowing: self, by: lead.cells + 2)
    return lead.joined(Line(runs: [.space(2)])).hanging(inner.lines(of: blocks, depth: depth))
  }

  private init(narrowing outer: ProseLayout, by columns: Int) {
    width = max(8, outer.width - columns)
    indent = outer.indent
    flattensTables = outer.flattensTables
    typesetter = outer.typesetter
  }

  private func room(at depth: Int) -> Int {
    max(8, width - indent - ProseLayout.step * min(depth, ProseLayout.deepest))
  }

  private func next(after lines: [Line<Role>]) -> Int {
    lines.last.map { $0.offset + max(1, $0.text.count) } ?? 0
  }
}

extension [Line<Role>] {
  /// The lines with their places counted on from what came before.
  fileprivate func counted(from base: Int) -> [Line<Role>] {
    map { Line(runs: $0.runs, offset: $0.offset + base) }
  }
}

extension Prose {
  /// Whether no empty line stands between this block and the one before it.
  func clings(to previous: Prose) -> Bool {
    if case .list = self, case .paragraph = previous { return true }
    return false
  }
}
