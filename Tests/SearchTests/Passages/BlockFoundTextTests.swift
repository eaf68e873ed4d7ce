import CourseFormat
import Testing

@testable import Search

@Suite("The words of a block on one line")
struct BlockFoundTextTests {
  @Test("entries and cells are told apart, sentences end as they do")
  func joins() {
    let list = Block.list(
      .init(entries: [
        [.paragraph([.text("soap")])], [.paragraph([.text("Water.")])],
        [.paragraph([.text("a towel")])],
      ]))
    #expect(list.foundText == "soap; Water. a towel")
    let table = Block.table(
      .init(alignments: [.left], header: [[.text("Dose")]], rows: [[[.text("5 mL")]]]))
    #expect(table.foundText == "Dose; 5 mL")
    #expect(Block.code("first\nsecond", language: nil).foundText == "first second")
    #expect(Block.rule.foundText.isEmpty)
  }
}
