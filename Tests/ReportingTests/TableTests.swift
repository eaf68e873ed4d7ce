import Support
import Testing
import Typography
import Wording

@testable import Reporting

@Suite("A table")
struct TableTests {
  private func table(_ cells: [Table.Cell]...) -> Table {
    Table(columns: [.init("who", heading: "Who"), .init("count", heading: "Count")], rows: cells)
  }

  @Test("as CSV quotes what RFC 4180 says, and ends each line with CR LF")
  func csv() {
    let table = table(
      [.text("plain"), .number(1)], [.text("a,b"), .none], [.text("say \"no\""), .number(-2)],
      [.text("two\nlines"), .number(3)])
    #expect(
      table.csv
        == "who,count\r\nplain,1\r\n\"a,b\",\r\n\"say \"\"no\"\"\",-2\r\n\"two\nlines\",3\r\n")
  }

  @Test(
    "as CSV makes no text a formula",
    arguments: ["=1+1", "+1", "-1", "@x", "  =1", "\u{FF1D}1", "\u{FF0B}1", "\u{FF20}x"])
  func formula(text: String) {
    #expect(table([.text(text), .none]).csv == "who,count\r\n'\(text),\r\n")
  }

  @Test("as JSON escapes what RFC 8259 says, and nothing is null")
  func json() {
    let table = table([.text("\"\\\n\u{1}é"), .none], [.text(""), .number(5)])
    #expect(
      table.json == """
        [
          {"who": "\\"\\\\\\n\\u0001é", "count": null},
          {"who": "", "count": 5}
        ]

        """)
    #expect(Table(columns: [], rows: []).json == "[]\n")
  }

  @Test("as text stands in columns, numbers at the right, nothing as a hyphen")
  func text() {
    _ = Alphabet.taken(fromLocale: "C.UTF-8")
    let table = table([.text("Aïssata"), .number(5)], [.text("作者"), .number(12)], [.text("x")])
    #expect(
      table.text(in: .unicode) == """
        Who      Count
        Aïssata      5
        作者        12
        x            -

        """)
  }

  @Test("as text has numbers in the form of the reader's language, as CSV and JSON never")
  func numbers() throws {
    _ = Alphabet.taken(fromLocale: "C.UTF-8")
    let table = table([.text("a"), .number(12_345)])
    let text = table.text(in: .unicode, words: try Words.inLanguage("pt"))
    #expect(text == "Who   Count\na    12\u{202F}345\n")
    #expect(table.text(in: .unicode) == "Who  Count\na    12345\n")
    #expect(table.csv.contains("12345") && table.json.contains("12345"))
  }

  @Test("has no row that is longer or shorter than its columns")
  func shape() {
    let table = table([.text("a")], [.text("b"), .number(1), .number(2)])
    #expect(table.rows == [[.text("a"), .none], [.text("b"), .number(1)]])
  }
}
