import Support
import Testing
import Typography

@testable import Stage

@Suite("Lines to choose from")
struct OptionLayoutTests {
  private func option(_ label: DisplayText, _ columns: Column...) -> Element {
    .option(Option(label: [.plain(label)], columns: columns))
  }

  private let answers: [Element] = [
    ("1", "Read the test line"), ("2", "Wait another 15 minutes, then read it"),
    ("10", "Repeat the test with a new strip"),
  ].map { .option(Option(key: $0.0, label: [.plain($0.1)])) }

  private var courses: [Element] {
    [
      option(
        "Hand hygiene", Column("medical", isElastic: true), Column("2 h", isNumber: true),
        Column("done", role: .good, isNumber: true)),
      option(
        "Malaria rapid diagnostic test", Column("medical, laboratory", isElastic: true),
        Column("12 h", isNumber: true), Column("38 %", isNumber: true)),
    ]
  }

  @Test("the one in focus has a marker and the role of the focus")
  func marker() {
    #expect(rows([option("One"), option("Two")], focus: 1, width: 40) == ["  One", "> Two"])
  }

  @Test("lines that belong to one stand under it, and no further than the edge")
  func lines() {
    let found = Element.option(
      Option(label: [.plain("No choice is right")], lines: ["- [ ] The test line", "  ^"]))
    #expect(
      rows([found, option("Two")], focus: 0, width: 18) == [
        "> No choice is", "  right", "  - [ ] The test l", "    ^", "  Two",
      ])
  }

  @Test("columns stand under each other, numbers at their right")
  func columns() {
    #expect(
      rows(courses, focus: 0, width: 78) == [
        "> Hand hygiene                               medical                2 h   done",
        "  Malaria rapid diagnostic test              medical, laboratory   12 h   38 %",
      ])
  }

  @Test("an elastic column gives way before the table does")
  func elastic() {
    #expect(
      rows(courses, focus: 0, width: 66) == [
        "> Hand hygiene                    medical               2 h   done",
        "  Malaria rapid diagnostic test   medical, laborato…   12 h   38 %",
      ])
  }

  @Test("nothing is cut as long as there is room for it")
  func wide() {
    let place: DisplayText = "Why water makes us ill, Clean water for the village"
    let hit = option("From the well to the cup", Column(place, isElastic: true))
    #expect(rows([hit], focus: 0, width: 80) == ["> From the well to the cup   \(place)"])
  }

  @Test("an elastic cell reaches into the empty ones behind it before it is cut")
  func reaches() {
    let lesson = option(
      "Hand hygiene", Column("The moments at work", isElastic: true), Column(.empty),
      Column("9 min", isNumber: true))
    let course = option(
      "Hand hygiene", Column("medical", isElastic: true), Column("1 h 58 min", isNumber: true),
      Column("12 %", isNumber: true))
    #expect(
      rows([lesson, course], focus: 0, width: 45) == [
        "> Hand hygiene   The moments at work    9 min",
        "  Hand hygiene   medical   1 h 58 min    12 %",
      ])
  }

  @Test("where columns do not fit, the state stands at the right of the label or under it")
  func narrow() {
    #expect(
      rows(courses, focus: 0, width: 38) == [
        "> Hand hygiene                    done",
        "  Malaria rapid diagnostic test   38 %",
      ])
    #expect(
      rows(courses, focus: 0, width: 33) == [
        "> Hand hygiene               done",
        "  Malaria rapid diagnostic test",
        "  38 %",
      ])
  }

  @Test("a state that is too long goes on under itself, and none of its words is lost")
  func longState() {
    let option = Option(
      key: "a", label: [.plain("Fever")],
      columns: [Column("wrong, right answer: A rapid test at once")])
    #expect(
      rows([.option(option)], focus: 0, width: 28) == [
        "> a  Fever",
        "     wrong, right answer: A",
        "     rapid test at once",
      ])
  }

  @Test("a label that is too long goes on under itself")
  func hanging() {
    #expect(
      rows(answers, focus: 1, width: 28) == [
        "   1  Read the test line",
        ">  2  Wait another 15",
        "      minutes, then read it",
        "  10  Repeat the test with a",
        "      new strip",
      ])
  }

  @Test("a tick is a cross between brackets")
  func ticks() {
    let options: [Element] = [true, false].map {
      .option(Option(key: "1", isTicked: $0, label: [.plain("Soap")]))
    }
    #expect(rows(options, focus: 0, width: 40) == ["> 1  [x] Soap", "  1  [ ] Soap"])
  }

  @Test("stressed words of a label keep their role in the focus, plain ones take the focus's")
  func roles() {
    let label = [Phrase.plain("Take "), Phrase("new", .strong), Phrase.plain(" gloves")]
    let scene = Scene(
      name: "", title: .empty, body: [.option(Option(label: label))], focus: 0)
    let line = BodyLayout(Layout(size: Size(columns: 40, rows: 20), alphabet: .international))
      .rows(of: scene).rows[0]
    #expect(line.runs.map(\.style) == [.focus, .focus, .strong, .focus])
  }

  @Test("no row is wider than the window, and no word of a label is lost", arguments: 0..<40)
  func laws(seed: Int) {
    var chance = Chance(seed: UInt64(seed))
    let options = chance.some(1...6) { $0.option() }
    let width = chance.number(20...98)
    let rows = rows(options.map(Element.option), focus: 0, width: width)
    for row in rows {
      #expect(row.cells(in: .international) <= width, "\(width) “\(row)” \(options)")
    }
    let shown = rows.joined().filter { !$0.isWhitespace }
    for option in options {
      for phrase in option.label {
        for word in phrase.text.string.shown(in: .international).split(
          whereSeparator: \.isWhitespace)
        where word.cells(in: .international) < 8 {
          #expect(shown.contains(word), "“\(word)” at \(width)")
        }
      }
    }
  }
}

extension Substring {
  fileprivate func cells(in alphabet: Alphabet) -> Int { String(self).cells(in: alphabet) }
}
