import Typography

/// Lays blocks of prose out as lines.
///
/// A line knows where in its block it begins, in a measure that no width changes, so a place in
/// the text outlives a new width. Headings stand at the margin, what belongs to them two columns
/// in.
public struct ProseLayout: Sendable {
  let width: Int
  /// The columns by which everything but headings is moved in.
  let indent: Int
  /// Whether tables become records even where they would fit.
  let flattensTables: Bool
  let typesetter: Typesetter

  /// Columns by which what belongs together is moved in.
  static let step = 2
  /// What would have less room than this is moved in no further, however deep it lies.
  static let narrowest = 8
  /// Columns that a callout needs beside its name.
  static let besideName = 36

  init(
    width: Int, indent: Int = 0, flattensTables: Bool = false, alphabet: Alphabet,
    order: LineOrder = .terminal
  ) {
    self.width = width
    self.flattensTables = flattensTables
    self.indent = min(indent, width / 10)
    typesetter = Typesetter(
      alphabet: alphabet, order: order, alignsParagraphs: !flattensTables)
  }

  /// The lines of a block, the empty line behind it not among them.
  func lines(of block: Prose) -> [Line<Role>] {
    if case .heading(let level, let phrases) = block {
      return lines(ofHeading: phrases, level: level, width: width)
    }
    return lines(of: block, width: width - indent).map { $0.indented(by: indent) }
  }

  /// The lines of several blocks, an empty one between them.
  func lines(of blocks: [Prose]) -> [Line<Role>] {
    lines(of: blocks, width: width - indent).map { $0.indented(by: indent) }
  }

  private func lines(
    ofHeading phrases: [Phrase], level: Int, width: Int
  ) -> [Line<Role>] {
    let role: Role = level <= 2 ? .heading : .strong
    let shown = phrases.map { $0.style == .plain ? Phrase($0.text, role) : $0 }
    return typesetter.lines(shown, width: width)
  }

  private func lines(of block: Prose, width: Int) -> [Line<Role>] {
    switch block {
    case .heading(let level, let phrases):
      return lines(ofHeading: phrases, level: level, width: width)
    case .paragraph(let phrases): return typesetter.lines(phrases, width: width)
    case .list(let start, let entries): return lines(ofList: entries, start: start, width: width)
    case .quote(let blocks): return movedIn(blocks, width: width)
    case .callout(let name, let role, let blocks):
      return lines(ofCallout: Phrase(name, role), blocks, width: width)
    case .preformatted(let lines):
      return CodeLayout(width: width, typesetter: typesetter).lines(of: lines)
    case .drawing(let lines):
      return lines.enumerated().map { row, line in
        typesetter.line(line, .code).clipped(to: width).placed(at: row)
      }
    case .table(let table):
      let layout = TableLayout(table: table, width: width, typesetter: typesetter)
      return flattensTables ? layout.records : layout.lines
    case .rule:
      return [typesetter.line(DisplayText(String(repeating: "-", count: min(width, 20))))]
    }
  }

  /// The lines of several blocks, an empty one between them, their places counted on.
  private func lines(of blocks: [Prose], width: Int) -> [Line<Role>] {
    var lines: [Line<Role>] = []
    var base = 0
    for (index, block) in blocks.enumerated() {
      if index > 0 {
        if !block.clings(to: blocks[index - 1]) { lines.append(Line(offset: base)) }
        base += 1
      }
      lines += self.lines(of: block, width: width).counted(from: base)
      base += block.length
    }
    return lines
  }

  /// Blocks moved in by a step, as long as there is room for that.
  private func movedIn(_ blocks: [Prose], width: Int) -> [Line<Role>] {
    let step = width - ProseLayout.step < ProseLayout.narrowest ? 0 : ProseLayout.step
    return lines(of: blocks, width: width - step).map { $0.indented(by: step) }
  }

  private func lines(ofList entries: [[Prose]], start: Int?, width: Int) -> [Line<Role>] {
    let last = (start ?? 0) + entries.count - 1
    let cells = start == nil ? 1 : "\(last).".count
    var lines: [Line<Role>] = []
    var base = 0
    for (index, entry) in entries.enumerated() {
      let marker = start.map { "\($0 + index)." } ?? "-"
      let padding = String(repeating: " ", count: max(0, cells - marker.count))
      let lead = typesetter.line(DisplayText(padding + marker + " "))
      if width - lead.cells < ProseLayout.narrowest {
        let name = typesetter.line(DisplayText(marker))
        lines +=
          [name.placed(at: base)] + self.lines(of: entry, width: width).counted(from: base + 1)
      } else {
        let inner = self.lines(of: entry, width: width - lead.cells)
        lines += lead.hanging(inner.isEmpty ? [Line()] : inner).named(at: base)
      }
      base += 1 + entry.length
    }
    return lines
  }

  /// The name of a callout in the margin where there is room for it, else on a line of its own.
  private func lines(
    ofCallout name: Phrase, _ blocks: [Prose], width: Int
  ) -> [Line<Role>] {
    let lead = typesetter.line([name]).joined(Line(runs: [.space(2)]))
    guard width - lead.cells >= ProseLayout.besideName, !blocks.isEmpty else {
      let names = typesetter.lines([name], width: width).prefix(1)
      return names + movedIn(blocks, width: width).counted(from: 1)
    }
    return lead.hanging(lines(of: blocks, width: width - lead.cells)).named(at: 0)
  }
}

extension Line where Style == Role {
  /// The line at another place.
  func placed(at offset: Int) -> Line { Line(runs: runs, offset: offset) }
}

extension [Line<Role>] {
  /// The lines with their places counted on from what came before.
  fileprivate func counted(from base: Int) -> [Line<Role>] {
    map { $0.placed(at: $0.offset + base) }
  }

  /// The lines with a name before the first, which the name alone would begin elsewhere.
  fileprivate func named(at base: Int) -> [Line<Role>] {
    enumerated().map { $1.placed(at: $0 == 0 ? base : $1.offset + base + 1) }
  }
}

extension Prose {
  /// Whether no empty line stands between this block and the one before it.
  func clings(to previous: Prose) -> Bool {
    if case .list = self, case .paragraph = previous { return true }
    return false
  }
}
