import Typography

/// The rows of options, their columns under each other across the whole screen.
///
/// Where the columns do not fit, the last one (the state) stands at the right of the label or
/// under it, on as many rows as it needs, and the others go away.
struct OptionLayout {
  private let typesetter: Typesetter
  private let width: Int
  private let keyCells: Int
  private let columnCells: [Int]
  private let labelCells: Int
  private let isTable: Bool

  /// The marker and the space behind it.
  private static let markerCells = 2
  private static let gap = 3
  /// A table whose words need less is as wide: the eye must find its way from label to state.
  private static let widestTable = 78
  /// An elastic column is not cut shorter than this: less would say nothing.
  private static let narrowestColumn = 12

  init(scene: Scene, typesetter: Typesetter, width: Int) {
    let options = scene.body.compactMap { element -> Option? in
      if case .option(let option) = element { option } else { nil }
    }
    self.typesetter = typesetter
    keyCells = options.map { typesetter.line($0.key).cells }.max() ?? 0
    var columns = Array(repeating: 0, count: options.map(\.columns.count).max() ?? 0)
    var elastic: Set<Int> = []
    // From the last column on: how wide those are that a cell may reach into is known.
    for index in columns.indices.reversed() {
      for option in options where option.columns.indices.contains(index) {
        let cell = option.columns[index]
        let room = OptionLayout.room(behind: index, in: option, columns)
        columns[index] = max(columns[index], typesetter.line(cell.text).cells - room)
        if cell.isElastic { elastic.insert(index) }
      }
    }
    let lead =
      OptionLayout.markerCells + (keyCells > 0 ? keyCells + 2 : 0)
      + (options.contains { $0.isTicked != nil } ? 4 : 0)
    let natural = options.map { typesetter.line($0.label).cells }.max() ?? 0
    var table = columns.reduce(0) { $0 + OptionLayout.gap + $1 }
    let surplus = lead + natural + table - width
    if surplus > 0, let widest = elastic.max(by: { columns[$0] < columns[$1] }),
      columns[widest] - surplus >= OptionLayout.narrowestColumn
    {
      columns[widest] -= surplus
      table -= surplus
    }
    columnCells = columns
    self.width = width
    isTable = !columns.isEmpty && lead + natural + table <= width
    labelCells =
      isTable ? max(natural, min(width, OptionLayout.widestTable) - lead - table) : width - lead
  }

  func rows(of option: Option, isFocused: Bool) -> [Line<Role>] {
    ownRows(of: option, isFocused: isFocused) + context(of: option)
      + option.lines.map {
        typesetter.line($0, .code).indented(by: OptionLayout.markerCells).cut(to: width)
      }
  }

  /// The empty cells behind one that can be cut, into which it reaches.
  private static func room(behind index: Int, in option: Option, _ columns: [Int]) -> Int {
    guard option.columns[index].isElastic else { return 0 }
    let empty = option.columns.dropFirst(index + 1).prefix { $0.text.isEmpty }
    return empty.indices.reduce(0) { $0 + gap + columns[$1] }
  }

  private func context(of option: Option) -> [Line<Role>] {
    if option.context.isEmpty { return [] }
    let indent = lead(of: option, isFocused: false).cells
    let room = max(1, min(width, Layout.measure) - indent)
    return [typesetter.line(option.context, upTo: room).indented(by: indent)]
  }

  private func ownRows(of option: Option, isFocused: Bool) -> [Line<Role>] {
    let lead = self.lead(of: option, isFocused: isFocused)
    let role: Role = isFocused ? .focus : .plain
    let label = option.label.map { $0.style == .plain ? Phrase($0.text, role) : $0 }
    if isTable {
      var line = lead.joined(typesetter.line(label))
      var column = lead.cells + labelCells
      for (index, cell) in option.columns.enumerated() {
        let room = columnCells[index] + OptionLayout.room(behind: index, in: option, columnCells)
        let text = typesetter.line(cell.text, cell.role, upTo: room)
        column += OptionLayout.gap
        let inset = cell.isNumber ? max(0, columnCells[index] - text.cells) : 0
        line = line.followed(by: text, at: column + inset)
        column += columnCells[index]
      }
      return [line]
    }
    return withState(
      of: option, lead.hanging(typesetter.lines(label, width: max(1, width - lead.cells))),
      indent: lead.cells)
  }

  private func lead(of option: Option, isFocused: Bool) -> Line<Role> {
    var lead = typesetter.line([Phrase(isFocused ? "> " : "  ", isFocused ? .focus : .plain)])
    if keyCells > 0 {
      let key = typesetter.line(option.key, .key)
      lead.runs += [.space(keyCells - key.cells)].filter { $0.cells > 0 } + key.runs + [.space(2)]
    }
    if let isTicked = option.isTicked {
      lead.runs += typesetter.line(isTicked ? "[x] " : "[ ] ").runs
    }
    return lead
  }

  /// Lines with the state at the right of the last, or under it.
  private func withState(
    of option: Option, _ lines: [Line<Role>], indent: Int
  ) -> [Line<Role>] {
    guard let state = option.columns.last(where: { !$0.text.isEmpty }), let last = lines.last else {
      return lines
    }
    let line = typesetter.line(state.text, state.role)
    if last.cells + 2 + line.cells <= width {
      return lines.dropLast() + [last.followed(by: line, at: width - line.cells)]
    }
    let states = typesetter.lines(
      [Phrase(state.text, state.role)], width: max(1, width - indent))
    return lines + states.map { $0.indented(by: indent) }
  }
}

extension Line where Style == Role {
  /// The line with another right behind it.
  func joined(_ other: Line) -> Line {
    Line(runs: runs + other.runs, offset: offset)
  }

  /// Lines with this one before the first and as much space before the others.
  func hanging(_ lines: [Line]) -> [Line] {
    lines.enumerated().map { index, line in
      index == 0 ? joined(line) : line.indented(by: cells)
    }
  }
}
