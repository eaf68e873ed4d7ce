import Support
import Typography

@testable import CourseFormat

// Blocks by chance, as reading a file could have made them.

extension Chance {
  /// Blocks of every kind, within each other as deeply as `depth` says.
  ///
  /// `levels` are those of headings; none where there may be no headings.
  mutating func blocks(
    _ count: ClosedRange<Int> = 0...3, depth: Int = 2, levels: ClosedRange<Int>? = 1...6
  ) -> [Block] {
    some(count) { $0.block(depth, levels) }
  }

  /// A block of any kind but a question.
  mutating func block(_ depth: Int, _ levels: ClosedRange<Int>?) -> Block {
    switch number(0...(depth > 0 ? 13 : 8)) {
    case 0...3: return paragraph()
    case 4: return code()
    case 5: return .table(table())
    case 6: return .picture(picture())
    case 7: return .rule
    case 8:
      guard let levels else { return paragraph() }
      let level = number(levels)
      return .heading(
        level: level, once(in: 9) ? [] : inlines(breaks: level <= 2),
        id: once(in: 2) ? id("h") : nil)
    case 9, 10: return .list(list(depth))
    case 11: return .quote(blocks(depth: depth - 1))
    default:
      return .callout(one(of: Block.Callout.allCases), blocks(depth: depth - 1))
    }
  }

  /// A paragraph that is not all about one picture.
  mutating func paragraph() -> Block {
    let inlines = inlines()
    if inlines.count == 1, case .picture? = inlines.first { return .paragraph([.text(words())]) }
    return .paragraph(inlines)
  }

  /// A list.
  mutating func list(_ depth: Int) -> Block.List {
    Block.List(
      start: one(of: [nil, nil, 1, 1, 0, 7, 999_999_999]),
      entries: some(1...3) { $0.once(in: 2) ? [$0.paragraph()] : $0.blocks(depth: depth - 1) })
  }

  /// A table.
  mutating func table() -> Block.Table {
    let width = number(1...3)
    func row(_ chance: inout Chance) -> [[Inline]] {
      (0..<width).map { _ in
        chance.once(in: 5) ? [] : chance.inlines(depth: 1, breaks: false)
      }
    }
    return Block.Table(
      alignments: (0..<width).map { _ in one(of: [.left, .center, .right]) },
      header: row(&self), rows: some(0...2) { row(&$0) })
  }

  private mutating func code() -> Block {
    let lines = some(0...3) { $0.words().string }
    let language = one(of: ["", "swift", "c++", "a`b", "&amp;", "\\*", "~~~", "{#a}"])
    let code = DisplayText(lines.joined(separator: "\n")).string
    return .code(code, language: language.isEmpty ? nil : language)
  }
}
