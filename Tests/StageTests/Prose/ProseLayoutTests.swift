import Support
import Testing
import Typography

@testable import Stage

@Suite("Blocks of prose as lines")
struct ProseLayoutTests {
  @Test("a heading is bold at two levels and strong below, and needs no sign")
  func headings() {
    let layout = ProseLayout(width: 40, indent: 2, alphabet: .international)
    let roles = (1...6).map { level in
      layout.lines(of: .heading(level: level, [.plain("Strips")])).flatMap(\.runs).map(\.style)
    }
    #expect(roles == [[.heading], [.heading], [.strong], [.strong], [.strong], [.strong]])
    #expect(layout.lines(of: .heading(level: 1, [.plain("Strips")])).map(\.text) == ["Strips"])
  }

  @Test("a heading stands at the margin, what belongs to it two columns in")
  func indent() {
    let layout = ProseLayout(width: 40, indent: 2, alphabet: .international)
    let blocks: [Prose] = [.heading(level: 1, [.plain("Strips")]), .plain("Take one.")]
    #expect(blocks.flatMap { layout.lines(of: $0).map(\.text) } == ["Strips", "  Take one."])
  }

  @Test("an empty line parts blocks; a list clings to the sentence that announces it")
  func gaps() {
    #expect(
      lines(
        [.plain("You need:"), .list(start: nil, entries: [[.plain("soap")]]), .plain("Begin.")],
        width: 30) == ["You need:", "- soap", "", "Begin."])
  }

  @Test("an entry that is too long goes on under itself, and lists stand in lists")
  func lists() {
    let inner = Prose.list(
      start: nil, entries: [[.plain("palms")], [.plain("backs of the hands")]])
    #expect(
      lines(
        [.list(start: nil, entries: [[.plain("Rub for 20 seconds:"), inner], [.plain("Rinse")]])],
        width: 16) == [
          "- Rub for 20", "  seconds:", "  - palms", "  - backs of the", "    hands", "- Rinse",
        ])
  }

  @Test("numbers of a list stand at the right")
  func numbers() {
    let entries: [[Prose]] = (1...10).map { [.plain(DisplayText("step \($0)"))] }
    let lines = lines([.list(start: 1, entries: entries)], width: 30)
    #expect(lines.first == " 1. step 1")
    #expect(lines.last == "10. step 10")
    #expect(
      StageTests.lines([.list(start: 99, entries: Array(entries.prefix(2)))], width: 30)
        == [" 99. step 1", "100. step 2"])
  }

  @Test("a quotation is moved in, and draws no bar")
  func quotes() {
    #expect(
      lines([.quote([.plain("Wash your hands."), .quote([.plain("Both.")])])], width: 30)
        == ["  Wash your hands.", "", "    Both."])
  }

  @Test("the name of a callout stands in the margin, or above where that is too narrow")
  func callouts() {
    let callout = Prose.callout(
      name: "Warning", role: .warning,
      [.plain("A strip with no control line says nothing. Take a new one.")])
    #expect(
      lines([callout], width: 50) == [
        "Warning  A strip with no control line says", "         nothing. Take a new one.",
      ])
    #expect(
      lines([callout], width: 38) == [
        "Warning", "  A strip with no control line says", "  nothing. Take a new one.",
      ])
  }

  @Test("lines that stand as they are keep their spaces")
  func preformatted() {
    #expect(
      lines([.code(["if a:", "    b", "", "c"])], width: 30)
        == ["if a:", "    b", "", "c"])
  }

  @Test("a rule is short: it parts, it does not frame")
  func rules() {
    #expect(lines([.rule], width: 60) == [String(repeating: "-", count: 20)])
    #expect(lines([.rule], width: 12) == [String(repeating: "-", count: 12)])
  }

  @Test("blocks without anything in them do no harm")
  func empty() {
    #expect(lines([], width: 30) == [])
    #expect(lines([.list(start: nil, entries: [[]])], width: 30) == ["- "])
    #expect(lines([.list(start: 1, entries: [])], width: 30) == [])
    #expect(lines([.quote([])], width: 30) == [])
    #expect(lines([.callout(name: "Note", role: .strong, [])], width: 60).count <= 1)
  }

  // MARK: - Laws

  @Test("no line is wider than its width, however deep it lies", arguments: 0..<60)
  func fits(seed: Int) {
    var chance = Chance(seed: UInt64(seed))
    let blocks = chance.some(1...4) { $0.prose() }
    for width in [18, 20, 38, 66, chance.number(18...68)] {
      for alphabet in [Alphabet.international, .ascii] {
        let layout = ProseLayout(width: width, indent: 2, alphabet: alphabet)
        let wide = blocks.flatMap { layout.lines(of: $0) }.filter { $0.cells > width }
        #expect(wide.map(\.text) == [], "at \(width)")
      }
    }
  }

  @Test("no word is lost, however deep it lies", arguments: 1...40, [18, 38, 66])
  func losesNothing(depth: Int, width: Int) {
    var block = Prose.plain("Deepest words stay readable")
    for level in 0..<depth {
      switch level % 4 {
      case 0: block = .quote([block])
      case 1: block = .list(start: nil, entries: [[block]])
      case 2: block = .callout(name: "Note", role: .strong, [block])
      default: block = .list(start: 9, entries: [[block]])
      }
    }
    let text = lines([block], width: width).joined(separator: " ")
    for word in ["Deepest", "words", "stay", "readable"] {
      #expect(text.contains(word), "“\(text)”")
    }
  }

  @Test("places go up from line to line of a block", arguments: 0..<60)
  func offsetsIncrease(seed: Int) {
    var chance = Chance(seed: UInt64(seed))
    let block = chance.prose()
    for width in [18, 38, 66] {
      let offsets = ProseLayout(width: width, alphabet: .international).lines(of: block)
        .map(\.offset)
      #expect(zip(offsets, offsets.dropFirst()).allSatisfy { $0 < $1 }, "\(offsets) of \(block)")
    }
  }
}
