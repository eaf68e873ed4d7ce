import Stage
import Support
import Testing
import Typography

@testable import Teletype

@Suite("A scene in words")
struct UtterancesTests {
  private let utterances = Utterances(
    layout: Layout(size: Size(columns: 40, rows: 12), alphabet: .ascii, isLinear: true))

  private func scene(_ body: [Element], focus: Int = 0) -> Scene {
    Scene(
      name: "quiz", context: "Malaria", title: "Final quiz", aside: "Question 3 of 15", body: body,
      focus: focus)
  }

  @Test("begins with where one is, a sentence each")
  func heading() {
    #expect(utterances.heading(of: scene([])) == "Malaria. Final quiz. Question 3 of 15.")
    let asked = Scene(name: "x", title: "Who are you?", body: [])
    #expect(utterances.heading(of: asked) == "Who are you?")
  }

  @Test("numbers options as they are chosen, headings between them or not")
  func options() {
    let body = utterances.body(
      of: scene([
        .heading("Continue"), .option(Option(label: [.plain("Malaria")], columns: ["6 min"])), .gap,
        .heading("Courses"), .option(Option(label: [.plain("Été")], columns: ["", "done"])),
      ]))
    #expect(body == ["Continue:", "1. Malaria, 6 min", "Courses:", "2. Ete, done"])
  }

  @Test("says the key of an option that has one")
  func keys() {
    let body = utterances.body(
      of: scene([
        .option(Option(key: "b", label: [.plain("Fever: -")])),
        .option(Option(key: "12", label: [.plain("Rinse")])),
      ]))
    #expect(body == ["b. Fever: -", "12. Rinse"])
  }

  @Test("says the lines that belong to an option after it")
  func lines() {
    let body = utterances.body(
      of: scene([.option(Option(label: [.plain("No choice")], lines: ["- [ ] Été", "  ^"]))]))
    #expect(body == ["1. No choice", "- [ ] Ete", "  ^"])
  }

  @Test("says a tick in words")
  func tick() {
    let body = utterances.body(
      of: scene([
        .option(Option(isTicked: true, tickedWord: "ticked", label: [.plain("Boil it")])),
        .option(Option(isTicked: false, tickedWord: "ticked", label: [.plain("Let it stand")])),
      ]))
    #expect(body == ["1. Boil it, ticked", "2. Let it stand"])
  }

  @Test("makes a table records, and a bar nothing")
  func records() {
    let table = Prose.Table(
      header: [[.plain("Water")], [.plain("Litres")]],
      rows: [[[.plain("Drink")], [.plain("3")]], [[.plain("Wash")], [.plain("15")]]])
    let body = utterances.body(
      of: scene([
        .prose([.table(table)]), .detail(Detail(label: "Score", value: "50 %", meter: 5_000)),
      ]))
    #expect(
      body == ["Water: Drink", "Litres: 3", "Water: Wash", "Litres: 15", "Score: 50 %"])
  }

  @Test("writes the colon as the language does")
  func colon() {
    let french = Utterances(
      layout: Layout(
        size: Size(columns: 40, rows: 12), alphabet: .international, isLinear: true,
        colon: "\u{A0}: "))
    let body = french.body(
      of: scene([.heading("Continuer"), .detail(Detail(label: "Temps", value: "2 min"))]))
    #expect(body == ["Continuer\u{A0}:", "Temps\u{A0}: 2 min"])
  }

  @Test("breaks long text where a line may end")
  func wraps() {
    let text = String(repeating: "word ", count: 20)
    let body = utterances.body(of: scene([.text([.plain(DisplayText(text))])]))
    #expect(body.count == 3)
    #expect(body.allSatisfy { $0.count <= 40 && !$0.hasSuffix(" ") })
  }

  @Test("says a passage page by page")
  func passage() {
    let blocks = (1...40).map { Prose.paragraph([.plain(DisplayText("Paragraph \($0)"))]) }
    let first = utterances.body(of: scene([.passage(Passage(blocks))]))
    let next = utterances.body(of: scene([.passage(Passage(blocks, place: .init(block: 5)))]))
    #expect(first.first == "Paragraph 1" && first.count == 9)
    #expect(next.first == "Paragraph 6")
  }

  @Test("of a page that is turned what was said is not said again, though more has been read of it")
  func turned() {
    let blocks = (1...40).map { Prose.paragraph([.plain(DisplayText("Paragraph \($0)"))]) }
    let before = Passage(Array(blocks.prefix(20)))
    let half = Passage(blocks, place: .init(block: 3))
    #expect(utterances.lines(of: half, after: before).first == "Paragraph 6")
    #expect(utterances.lines(of: before, after: before) == [])
  }

  @Test("puts a word before lines with words that were looked for, and says the match again")
  func found() {
    let blocks = ["Clean water", "Soap"].map { Prose.paragraph([.plain($0)]) }
    var passage = Passage(blocks)
    let before = passage
    passage.found = [.init(block: 0, text: 0, range: 6..<11)]
    passage.foundWord = "Found:"
    #expect(utterances.body(of: scene([.passage(passage)])) == ["Found: Clean water", "", "Soap"])
    passage.focus = passage.found[0]
    #expect(utterances.lines(of: passage, after: before).first == "Found: Clean water")
    // Nothing is said again when the search is over.
    #expect(utterances.lines(of: before, after: passage) == [])
  }
}

extension Column: ExpressibleByStringLiteral {
  /// A cell of words in a test.
  public init(stringLiteral value: String) { self.init(DisplayText(value)) }
}
