import Stage
import Support
import Testing
import Typography

@testable import Screens

@Suite("The place of a reader in a text that is being written")
struct PlaceCarriedTests {
  private func text(_ words: String) -> [Prose] {
    words.map { .paragraph([.plain(DisplayText(String($0)))]) }
  }

  private func carried(_ block: Int, _ old: String, _ new: String) -> Int {
    Passage.Place(block: block, offset: 3).carried(from: text(old), to: text(new)).block
  }

  @Test("it stays with its words, whatever is put before them or taken away")
  func sameWords() {
    #expect(carried(2, "abcde", "xyabcde") == 4)
    #expect(carried(2, "abcde", "cde") == 0)
    #expect(carried(2, "abcde", "abcx") == 2)
    #expect(carried(4, "abcab", "abxab") == 4)
    #expect(carried(3, "abcab", "ab") == 0)
  }

  @Test("of words that stand more than once, the nearest are meant")
  func nearest() {
    #expect(carried(2, "aaaaa", "aaaaa") == 2)
    #expect(carried(3, "abcab", "xabcab") == 4)
  }

  @Test("rewritten words are where those around them are")
  func rewritten() {
    #expect(carried(2, "abcde", "abXde") == 2)
    #expect(carried(2, "abcde", "xyabXde") == 4)
    #expect(carried(2, "abcde", "aXde") == 1)
    #expect(carried(4, "abcde", "abcdX") == 4)
  }

  @Test("how far into its words it is, it stays")
  func offset() {
    let place = Passage.Place(block: 1, offset: 7).carried(from: text("ab"), to: text("xab"))
    #expect(place == Passage.Place(block: 2, offset: 7))
  }

  @Test("it is in the text, whatever becomes of that")
  func bounds() {
    #expect(carried(3, "abcd", "") == 0)
    #expect(carried(9, "abcd", "ab") == 0)
    var chance = Chance(seed: 7)
    for _ in 0..<500 {
      let old = String(chance.some(1...6) { $0.one(of: Array("abc")) })
      let new = String(chance.some(1...6) { $0.one(of: Array("abc")) })
      for block in 0..<old.count {
        #expect((0..<new.count).contains(carried(block, old, new)), "\(old) \(new) \(block)")
      }
    }
  }
}
