import Stage
import Support
import Typography

extension Chance {
  /// Words, and all else that a course, a keyboard or an attacker brings.
  static let pieces = [
    "water", "a", "strip", "x-ray", "Wasserglasrand", "1.5", "(", ")", "?", "—", "…", " ", " ",
    "é", "e\u{301}", "ລາວ", "क्षि", "作者", "日本語", "👩🏽‍⚕️", "\u{A0}", "\u{200B}", "\u{AD}", "\n", "\t",
    "\u{1B}[2J", "\u{202E}", "\u{301}", "\u{E000}", "supercalifragilisticexpialidocious",
  ]

  mutating func text(_ count: ClosedRange<Int> = 0...6) -> DisplayText {
    DisplayText(some(count) { $0.one(of: Chance.pieces) }.joined())
  }

  mutating func phrases() -> [Phrase] {
    some(0...5) { Phrase($0.text(), $0.one(of: Role.allCases)) }
  }

  /// A block; the deeper it lies, the fewer there are in it.
  mutating func prose(depth: Int = 0) -> Prose {
    let inside = 0...max(1, 3 - depth)
    switch number(depth < 6 ? 0...11 : 0...5) {
    case 0: return .heading(level: number(1...6), phrases())
    case 1: return .rule
    case 2: return .preformatted(some(0...4) { $0.phrases() })
    case 3: return .table(table())
    case 4: return .paragraph(phrases())
    case 5: return .drawing(some(0...4) { $0.text() })
    case 6, 7:
      let entries = some(0...(depth == 0 ? 11 : 1)) { chance in
        chance.some(inside) { $0.prose(depth: depth + 2) }
      }
      return .list(start: once(in: 2) ? nil : number(0...1200), entries: entries)
    case 8, 9: return .quote(some(inside) { $0.prose(depth: depth + 1) })
    default:
      return .callout(
        name: text(1...3), role: one(of: [.warning, .strong]),
        some(inside) { $0.prose(depth: depth + 1) })
    }
  }

  mutating func table() -> Prose.Table {
    let columns = number(0...5)
    return Prose.Table(
      isNumeric: some(0...5) { $0.once(in: 2) },
      header: some(columns...columns) { $0.phrases() },
      rows: some(0...4) { chance in chance.some(columns...columns) { $0.phrases() } })
  }

  mutating func option() -> Option {
    Option(
      key: once(in: 2) ? .empty : DisplayText(String(number(1...12))),
      isTicked: once(in: 2) ? nil : once(in: 2), tickedWord: "ticked", label: phrases(),
      columns: some(0...3) {
        Column(
          $0.text(), role: $0.one(of: Role.allCases), isNumber: $0.once(in: 2),
          isElastic: $0.once(in: 3))
      })
  }

  mutating func element() -> Element {
    switch number(0...8) {
    case 0: .gap
    case 1: .heading(text())
    case 2: .text(phrases())
    case 3: .prose(some(0...3) { $0.prose() })
    case 4: .field(Field(label: text(), text: text(0...30), suffix: text(0...2)))
    case 5:
      .detail(
        Detail(
          label: text(), value: text(), role: one(of: Role.allCases),
          meter: once(in: 2) ? nil : number(-5...10_005)))
    case 6:
      .passage(
        Passage(
          some(0...6) { $0.prose() }, place: .init(block: number(-1...7), offset: number(-1...90))))
    default: .option(option())
    }
  }

  mutating func scene() -> Scene {
    var scene = Scene(
      name: "chance", context: text(0...3), title: text(), aside: text(0...4),
      body: some(0...9) { $0.element() }, focus: number(-1...9),
      hints: some(0...7) { Hint(key: $0.text(1...2), label: $0.text(1...3)) },
      notice: once(in: 3) ? text() : nil)
    scene.scroll = once(in: 3) ? number(-40...40) : 0
    return scene
  }

  /// A terminal from the smallest that people have to the largest.
  mutating func size() -> Size {
    one(of: [
      Size(columns: 80, rows: 24), Size(columns: 40, rows: 12), Size(columns: 20, rows: 6),
      Size(columns: 200, rows: 60), Size(columns: number(20...200), rows: number(6...60)),
    ])
  }
}
