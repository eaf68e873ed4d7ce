import Support
import Testing
import Typography

@testable import Stage

@Suite("Tables on a terminal")
struct TableLayoutTests {
  private func table(
    _ header: [DisplayText], _ rows: [[DisplayText]], numeric: [Bool] = []
  ) -> Prose {
    .table(
      Prose.Table(
        isNumeric: numeric, header: header.map { [.plain($0)] },
        rows: rows.map { $0.map { [.plain($0)] } }))
  }

  private var doses: Prose {
    table(
      ["Age", "Tablets", "Remarks"],
      [
        ["under 5 years", "1", "dissolve it in a spoon of clean water"],
        ["5 to 11 years", "2", "with food"],
        ["adult", "4", ""],
      ], numeric: [false, true, false])
  }

  @Test("columns are as wide as what they hold where there is room, numbers at their right")
  func natural() {
    #expect(
      lines([doses], width: 66) == [
        "Age            Tablets  Remarks",
        "-------------------------------------------------------------",
        "under 5 years        1  dissolve it in a spoon of clean water",
        "5 to 11 years        2  with food",
        "adult                4",
      ])
  }

  @Test("the widest column shrinks first, and rows of several lines stand apart")
  func shrinking() {
    #expect(
      lines([doses], width: 44) == [
        "Age            Tablets  Remarks",
        "--------------------------------------------",
        "under 5 years        1  dissolve it in a",
        "                        spoon of clean water",
        "",
        "5 to 11 years        2  with food",
        "",
        "adult                4",
      ])
  }

  @Test("no column shrinks under its longest word")
  func words() {
    #expect(
      lines([doses], width: 27) == [
        "Age       Tablets  Remarks",
        "---------------------------",
        "under 5         1  dissolve",
        "years              it in a",
        "                   spoon of",
        "                   clean",
        "                   water",
        "",
        "5 to 11         2  with",
        "years              food",
        "",
        "adult           4",
      ])
  }

  @Test("where not even the longest words fit, each row becomes a record")
  func records() {
    #expect(
      lines([doses], width: 20) == [
        "Age: under 5 years",
        "Tablets: 1",
        "Remarks: dissolve it",
        "in a spoon of clean",
        "water",
        "",
        "Age: 5 to 11 years",
        "Tablets: 2",
        "Remarks: with food",
        "",
        "Age: adult",
        "Tablets: 4",
        "Remarks:",
      ])
  }

  @Test("Chinese cells wrap between any two signs, for no sign there is a space")
  func ideographs() {
    #expect(
      lines([table(["症状", "做什么"], [["发烧超过三天", "到卫生站做快速检测"]])], width: 18) == [
        "症状      做什么",
        "------------------",
        "发烧超过  到卫生站",
        "三天      做快速检",
        "          测",
      ])
  }

  @Test("line by line a table is records, be there room or not")
  func flat() {
    #expect(
      lines([table(["Sign", "Do"], [["fever", "test"]])], width: 66, flat: true)
        == ["Sign: fever", "Do: test"])
  }

  @Test("the header is told apart by its role")
  func roles() {
    let lines = ProseLayout(width: 66, alphabet: .international)
      .lines(of: table(["Sign", "Do"], [["fever", "test"]]))
    #expect(lines[0].runs.filter { !$0.text.isBlank }.map(\.style) == [.strong, .strong])
    #expect(lines[2].runs.allSatisfy { $0.style == .plain })
  }

  @Test("a table without columns or without rows does no harm")
  func empty() {
    #expect(lines([table([], [])], width: 40).allSatisfy { $0.isBlank })
    #expect(lines([table([], [[], []])], width: 40).allSatisfy { $0.isBlank })
    #expect(lines([table(["Sign"], [])], width: 40) == ["Sign", "----"])
  }

  @Test("a cell as long as a file is laid out as soon as any other")
  func huge() {
    let text = DisplayText(String(repeating: "word ", count: 4_000))
    let lines = lines([table(["A", "B"], [[text, "b"]])], width: 40)
    #expect(lines.count > 400)
    #expect(lines.allSatisfy { $0.count <= 40 })
  }

  @Test("every word of every cell is shown in any width", arguments: 0..<40)
  func losesNothing(seed: Int) {
    var chance = Chance(seed: UInt64(seed))
    let columns = chance.number(1...5)
    var number = 0
    func cell(_ chance: inout Chance) -> DisplayText {
      DisplayText(
        chance.some(0...6) { _ in
          number += 1
          return "w\(number)."
        }.joined(separator: " "))
    }
    let header = (0..<columns).map { _ in cell(&chance) }
    let rows = (0..<chance.number(1...4)).map { _ in (0..<columns).map { _ in cell(&chance) } }
    for width in [18, 30, 66] {
      let text = lines([table(header, rows)], width: width).joined(separator: " ")
      let shown = Set(text.split(whereSeparator: { $0 == " " || $0 == ":" }).map(String.init))
      for word in 1...max(1, number) where number > 0 {
        let isInHeaderOnly = header.contains { $0.string.contains("w\(word).") }
        #expect(shown.contains("w\(word).") || isInHeaderOnly, "w\(word) at \(width):\n\(text)")
      }
    }
  }
}

extension String {
  fileprivate var isBlank: Bool { allSatisfy { $0 == " " || $0 == "-" } }
}
