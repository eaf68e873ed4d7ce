import Typography

/// Breaks prose into pages, laying out no more of it than a page needs.
public struct Pager: Sendable {
  private let passage: Passage
  private var blocks: [Prose] { passage.blocks }
  /// Whether pages end where a block or a sentence does, as far as there is such a place near.
  private let endsWell: Bool
  private let linesOfBlock: @Sendable (Prose) -> [Line<Role>]

  /// A line and where it is in the text.
  public struct PlacedLine: Hashable, Sendable {
    /// What stands on it.
    public var line: Line<Role>
    /// Where it is.
    public var place: Passage.Place
  }

  /// What is seen at once.
  public struct Page: Hashable, Sendable {
    /// The lines, from the top.
    public var lines: [PlacedLine]
    /// Where the next page begins; nil on the last page.
    public var next: Passage.Place?
  }

  init(_ passage: Passage, layout: ProseLayout, endsWell: Bool = false) {
    self.init(passage, endsWell: endsWell, linesOfBlock: { layout.lines(of: $0) })
  }

  init(
    _ passage: Passage, endsWell: Bool = false,
    linesOfBlock: @escaping @Sendable (Prose) -> [Line<Role>]
  ) {
    self.passage = passage
    self.endsWell = endsWell
    self.linesOfBlock = linesOfBlock
  }

  /// The page that begins at a place.
  public func page(from place: Passage.Place, height: Int) -> Page {
    var lines: [PlacedLine] = []
    var block = min(max(0, place.block), max(0, blocks.count - 1))
    while block < blocks.count, lines.count <= height {
      let all = placedLines(of: block)
      lines += lines.isEmpty ? Array(all[start(of: place, in: all, block: block)...]) : all
      while let first = lines.first, first.line.runs.isEmpty, lines.count > 1 {
        lines.removeFirst()
      }
      block += 1
    }
    let page = Array(lines.prefix(height))
    let rest = lines.dropFirst(height).first { !$0.line.runs.isEmpty }
    if let rest {
      let kept = withoutStrandedHeading(endsWell ? endingWell(page, before: rest) : page)
      let next = page.dropFirst(kept.count).first { !$0.line.runs.isEmpty } ?? rest
      return Page(lines: kept, next: next.place)
    }
    let isLast = block >= blocks.count
    return Page(lines: page, next: isLast ? nil : .init(block: block))
  }

  /// The page without a heading at its end, which belongs to what follows on the next page.
  private func withoutStrandedHeading(_ page: [PlacedLine]) -> [PlacedLine] {
    guard let last = page.last(where: { !$0.line.runs.isEmpty }),
      case .heading = blocks[last.place.block],
      let start = page.firstIndex(where: { $0.place.block == last.place.block }), start > 0
    else { return page }
    return Array(page[..<start])
  }

  /// The place a number of lines after another; never beyond the last line.
  public func place(_ count: Int, linesAfter place: Passage.Place) -> Passage.Place {
    let page = page(from: place, height: count)
    return page.next ?? page.lines.last { !$0.line.runs.isEmpty }?.place ?? place
  }

  /// The place a number of lines before another; never before the first line.
  ///
  /// An empty line right before the place does not count: no page shows one at its end, and none
  /// begins with one.
  public func place(_ count: Int, linesBefore place: Passage.Place) -> Passage.Place {
    let block = min(max(0, place.block), max(0, blocks.count - 1))
    guard block < blocks.count else { return .start }
    let lines = placedLines(of: block)
    let above = lines[..<start(of: place, in: lines, block: block)]
    return self.place(count, linesUpTo: above, of: block) ?? (above.isEmpty ? .start : place)
  }

  /// The place of the line on which some words begin.
  public func place(of spot: Passage.Spot) -> Passage.Place {
    guard blocks.indices.contains(spot.block) else { return .start }
    let marked = blocks[spot.block].marking([(spot, .focus)])
    let line = linesOfBlock(marked).first { $0.column(of: .focus) != nil }
    return Passage.Place(block: spot.block, offset: line?.offset ?? 0)
  }

  /// The place from which the last page is full.
  public func lastPage(height: Int) -> Passage.Place {
    guard let last = blocks.indices.last else { return .start }
    return place(height, linesUpTo: placedLines(of: last)[...], of: last) ?? .start
  }

  /// The place of the first of the last lines that end with some lines of a block.
  private func place(
    _ count: Int, linesUpTo end: ArraySlice<PlacedLine>, of block: Int
  ) -> Passage.Place? {
    var block = block
    var lines = end.withoutEmptyEnd
    while lines.count < count, block > 0 {
      block -= 1
      lines = (placedLines(of: block) + lines).withoutEmptyEnd
    }
    return lines.suffix(max(0, count)).first { !$0.line.runs.isEmpty }?.place
  }

  /// The lines of a block and the empty line behind it.
  private func placedLines(of block: Int) -> [PlacedLine] {
    var lines = linesOfBlock(passage.marked(block)).map {
      PlacedLine(line: $0, place: .init(block: block, offset: $0.offset))
    }
    if block + 1 < blocks.count, !blocks[block + 1].clings(to: blocks[block]) {
      let place = Passage.Place(block: block, offset: blocks[block].length)
      lines.append(PlacedLine(line: Line(), place: place))
    }
    return lines
  }

  private func start(
    of place: Passage.Place, in lines: [PlacedLine], block: Int
  ) -> Int {
    guard block == place.block else { return 0 }
    return lines.lastIndex { $0.place.offset <= place.offset } ?? 0
  }
}

extension BidirectionalCollection<Pager.PlacedLine> {
  /// The lines without the empty ones at their end.
  fileprivate var withoutEmptyEnd: [Pager.PlacedLine] {
    var lines = Array(self)
    while let last = lines.last, last.line.runs.isEmpty { lines.removeLast() }
    return lines
  }
}

extension Line where Style == Role {
  /// The column where words in a role begin; nil if there are none.
  func column(of role: Role) -> Int? {
    var column = 0
    for run in runs {
      if run.style == role { return column }
      column += run.cells
    }
    return nil
  }
}
