import Testing
import Wording

@Suite("A language's file")
struct WordTableTests {
  @Test("a line gives a key its text, without the white space around either")
  func reads() {
    let table = WordTable(reading: "home.done = done\n\thome.open\t=  go in \n")
    #expect(table.keys == ["home.done", "home.open"])
    #expect(table.text("home.done", .other) == "done")
    #expect(table.text("home.open", .other) == "go in")
    #expect(table.badLines.isEmpty)
  }

  @Test("a text may hold equals signs, brackets and number signs")
  func keepsSigns() {
    let table = WordTable(reading: "a.b = x = y [one] # no remark")
    #expect(table.text("a.b", .other) == "x = y [one] # no remark")
  }

  @Test("a no-break space at a text's end is part of it")
  func keepsNoBreakSpace() {
    let table = WordTable(reading: "number.group = \u{A0}\nscore.percent = \u{202F}%")
    #expect(table.text("number.group", .other) == "\u{A0}")
    #expect(table.text("score.percent", .other) == "\u{202F}%")
  }

  @Test("remarks and empty lines are passed over")
  func passesOverRemarks() {
    let table = WordTable(reading: "# home.done = no\n\n   \n  # neither\n")
    #expect(table.keys.isEmpty)
    #expect(table.badLines.isEmpty)
  }

  @Test("an empty file holds nothing")
  func readsNothing() {
    #expect(WordTable(reading: "").keys.isEmpty)
    #expect(WordTable().keys.isEmpty)
    #expect(WordTable(reading: "").badLines.isEmpty)
  }

  @Test("lines end as on any system")
  func readsEveryLineEnd() {
    for end in ["\n", "\r\n", "\r"] {
      let table = WordTable(
        reading: ["a.b = one", "", "c.d = two", "bad", ""].joined(separator: end))
      #expect(table.text("a.b", .other) == "one")
      #expect(table.text("c.d", .other) == "two")
      #expect(badLines(of: table) == ["4: bad"])
    }
  }

  @Test("a byte order mark, which some editors put first, is not part of the first line")
  func ignoresByteOrderMark() {
    let remark = WordTable(reading: "\u{FEFF}# words\na.b = c")
    #expect(remark.badLines.isEmpty)
    #expect(remark.keys == ["a.b"])
    #expect(WordTable(reading: "\u{FEFF}a.b = c").text("a.b", .other) == "c")
  }

  // MARK: - Plural forms

  @Test("a key has the forms that stand in brackets, and takes the form other for the rest")
  func readsPluralForms() {
    let table = WordTable(reading: "a.b[one] = one left\na.b[few]= few left\na.b = {count} left")
    #expect(table.keys == ["a.b"])
    #expect(table.categories(of: "a.b") == [.one, .few, .other])
    #expect(table.text("a.b", .one) == "one left")
    #expect(table.text("a.b", .few) == "few left")
    #expect(table.text("a.b", .two) == "{count} left")
    #expect(table.text("a.b", .other) == "{count} left")
  }

  @Test(
    "every form can be written, also the form other by its name", arguments: PluralCategory.allCases
  )
  func readsEveryForm(category: PluralCategory) {
    let table = WordTable(reading: "a.b[\(category.rawValue)] = text")
    #expect(table.badLines.isEmpty)
    #expect(table.categories(of: "a.b") == [category])
    #expect(table.text("a.b", category) == "text")
  }

  @Test("a key without the form other has no text for other numbers")
  func lacksOther() {
    let table = WordTable(reading: "a.b[one] = one left")
    #expect(table.text("a.b", .one) == "one left")
    #expect(table.text("a.b", .other) == nil)
  }

  @Test("a key that is not there has no text and no forms")
  func lacksKey() {
    #expect(WordTable(reading: "a.b = c").text("a.c", .other) == nil)
    #expect(WordTable(reading: "a.b = c").categories(of: "a.c").isEmpty)
  }

  // MARK: - Bad lines

  @Test(
    "a line that is neither text nor remark is named with its number",
    arguments: [
      "home.done", "= text", "[one] = text", "a.b[ones] = text", "a.b[] = text",
      "a.b[one][few] = text", "a.b[one = text", "a.b] = text", "two words = text", "é.b = text",
      "“a.b” = text",
    ])
  func namesBadLine(line: String) {
    let table = WordTable(reading: "x.y = z\n  \(line)\t\n")
    #expect(badLines(of: table) == ["2: \(line)"])
    #expect(table.keys == ["x.y"])
  }

  @Test("keys are Latin letters, digits, points and hyphens", arguments: ["a", "a.b-c.D9", "9.9"])
  func takesKey(key: String) {
    #expect(WordTable(reading: "\(key) = text").keys == [key])
  }

  @Test("a key that stands twice keeps its first text, and the second line is named")
  func namesDuplicates() {
    let table = WordTable(reading: "a.b = first\na.b[one] = form\na.b = second\na.b[one] = again")
    #expect(table.text("a.b", .other) == "first")
    #expect(table.text("a.b", .one) == "form")
    #expect(badLines(of: table) == ["3: a.b = second", "4: a.b[one] = again"])
  }

  @Test("the form other stands twice when it is written both with and without its name")
  func namesDuplicateOther() {
    let table = WordTable(reading: "a.b = first\na.b[other] = second")
    #expect(badLines(of: table) == ["2: a.b[other] = second"])
  }

  private func badLines(of table: WordTable) -> [String] {
    table.badLines.map { "\($0.line): \($0.text)" }
  }
}
