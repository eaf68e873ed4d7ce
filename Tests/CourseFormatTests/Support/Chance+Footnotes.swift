import Support
import Typography

@testable import CourseFormat

// Footnotes by chance, numbered and placed as reading a file would number and place them.

extension Chance {
  /// A text with references to footnotes here and there, what these say at the end of each part;
  /// a part ends at a question.
  mutating func footnoted(_ blocks: [Block]) -> [Block] {
    if once(in: 3) { return blocks }
    var maker = FootnoteMaker()
    for name in 1...4 {
      maker.texts[name] = some(0...2) { $0.block(1, nil) }.map { sprinkled($0) }
    }
    var result: [Block] = []
    var part: [Block] = []
    for block in blocks {
      if case .question = block {
        result += maker.part(part) + [block]
        part = []
      } else {
        part.append(sprinkled(block))
      }
    }
    return result + maker.part(part)
  }

  private mutating func sprinkled(_ block: Block) -> Block {
    block.mapInlines { inlines in
      guard once(in: 3) else { return inlines }
      var inlines = inlines
      inlines.insert(.footnote(number(1...4)), at: number(0...inlines.count))
      return inlines
    }
  }
}

/// Numbers footnotes in the order of their first use.
private struct FootnoteMaker {
  /// What each says, by the name it has before it is numbered.
  var texts: [Int: [Block]] = [:]
  private var numbers: [Int: Int] = [:]

  mutating func part(_ blocks: [Block]) -> [Block] {
    var used: [Int] = []
    var seen: Set<Int> = []
    var result = blocks.map { numbered($0, &used) }
    var next = 0
    while next < used.count {
      let name = used[next]
      next += 1
      guard seen.insert(name).inserted else { continue }
      let text = (texts[name] ?? []).map { numbered($0, &used) }
      result.append(.footnote(number(of: name), text))
    }
    return result
  }

  private mutating func number(of name: Int) -> Int {
    let number = numbers[name] ?? numbers.count + 1
    numbers[name] = number
    return number
  }

  private mutating func numbered(_ block: Block, _ used: inout [Int]) -> Block {
    block.mapInlines { inlines in
      inlines.map { inline in
        guard case .footnote(let name) = inline else { return inline }
        used.append(name)
        return .footnote(number(of: name))
      }
    }
  }
}

extension Block {
  /// The block with each piece of running text changed, from the first to the last.
  fileprivate func mapInlines(_ change: ([Inline]) -> [Inline]) -> Block {
    switch self {
    case .heading(let level, let inlines, let id): .heading(level: level, change(inlines), id: id)
    case .paragraph(let inlines): .paragraph(change(inlines))
    case .list(let list):
      .list(
        List(start: list.start, entries: list.entries.map { $0.map { $0.mapInlines(change) } }))
    case .quote(let blocks): .quote(blocks.map { $0.mapInlines(change) })
    case .callout(let kind, let blocks): .callout(kind, blocks.map { $0.mapInlines(change) })
    case .table(let table):
      .table(
        Table(
          alignments: table.alignments, header: table.header.map(change),
          rows: table.rows.map { $0.map(change) }))
    case .code, .picture, .rule, .question, .footnote: self
    }
  }
}
