import Learning
import Stage
import Support
import Testing
import Typography

@testable import Screens

@Suite("Places that are found again")
struct AnchorProseTests {
  static func paragraph(_ text: DisplayText) -> Prose { .paragraph([.plain(text)]) }

  let text: [Prose] = [
    paragraph("Clear water is not always clean."),
    .list(
      start: 1,
      entries: [
        [paragraph("The bucket touches the ground.")],
        [paragraph("The hand touches the water, and what was on it stays there.")],
      ]),
    .callout(name: "Warning", role: .warning, [paragraph("A cup that many drink from.")]),
    .table(
      Prose.Table(
        header: [[.plain("Water")], [.plain("Litres")]],
        rows: [[[.plain("To drink")], [.plain("3")]]])),
    .code(["one", "two words"]), .rule,
  ]

  @Test("an anchor says the first words at its place")
  func words() {
    func words(_ block: Int, _ offset: Int = 0) -> String {
      Anchor(Passage.Place(block: block, offset: offset), in: text).words
    }
    #expect(words(0) == "Clear water is not always clean.")
    #expect(words(0, 6) == "water is not always clean.")
    #expect(words(1) == "The bucket touches the ground. The hand touches the water,")
    #expect(words(2) == "A cup that many drink from.")
    #expect(words(3) == "Water Litres To drink 3")
    #expect(words(4, 4) == "two words")
    #expect(words(5) == "" && words(9) == "")
  }

  @Test("the words at a page's first line are the line's, at any width")
  func lines() {
    for width in [20, 33, 60] {
      let layout = Layout(size: Size(columns: width, rows: 24), alphabet: .unicode)
      let page = layout.pager(of: Passage(Array(text.prefix(2)))).page(from: .start, height: 40)
      for line in page.lines where !line.line.runs.isEmpty {
        let words = Anchor(line.place, in: text).words.prefix { $0 != " " }
        #expect(line.line.text.contains(words), "\(line.line.text) at \(width): \(words)")
      }
    }
  }

  @Test("a place is where it was in a text that stayed the same")
  func same() {
    for block in 0..<6 {
      for offset in [0, 5, 31] {
        let place = Passage.Place(block: block, offset: offset)
        #expect(Anchor(place, in: text).place(in: text) == place)
      }
    }
  }

  @Test("a place moves with its words, also where the words behind them were mended")
  func moved() {
    let anchor = Anchor(Passage.Place(block: 1, offset: 32), in: text)
    #expect(anchor.words == "The hand touches the water, and what was on it stays there.")
    let before = [Self.paragraph("New."), Self.paragraph("Newer.")] + text
    #expect(anchor.place(in: before) == Passage.Place(block: 3, offset: 32))
    let mended = [
      text[2], Self.paragraph("So: The hand touches the water, and germs that stick to it."),
    ]
    #expect(anchor.place(in: mended) == Passage.Place(block: 1, offset: 4))
  }

  @Test("of several places with the words the nearest counts")
  func nearest() {
    let many = (0..<5).map { _ in Self.paragraph("Wash your hands.") }
    let anchor = Anchor(ReadingPlace(block: 3, offset: 2), words: "Wash your hands.")
    #expect(anchor.place(in: many) == Passage.Place(block: 3, offset: 0))
  }

  @Test("without its words a place keeps its block, and lies in the text")
  func lost() {
    let anchor = Anchor(ReadingPlace(block: 4, offset: 7), words: "Lavez-vous les mains.")
    #expect(anchor.place(in: text) == Passage.Place(block: 4, offset: 7))
    #expect(anchor.place(in: [text[0]]) == Passage.Place(block: 0, offset: 0))
    #expect(anchor.place(in: []) == .start)
  }
}
