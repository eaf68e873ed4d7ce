import Stage
import Testing

@testable import Console

@Suite("The pairs of colours")
struct ColourPairsTests {
  @Test("a pair is told once, and the other way round it is reversed")
  func once() {
    var pairs = ColourPairs(count: 64, taken: 6)
    var told: [[Int32]] = []
    func number(_ ink: UInt8?, _ paper: UInt8?) -> ColourPairs.Number {
      pairs.number(of: .init("x", ink: ink, paper: paper)) { told.append([$0, $1, $2]) }
    }
    #expect(number(nil, nil) == .init(pair: 0, isReversed: false))
    #expect(number(3, 1) == .init(pair: 7, isReversed: false))
    #expect(number(1, 3) == .init(pair: 7, isReversed: true))
    #expect(number(2, nil) == .init(pair: 8, isReversed: false))
    #expect(number(nil, 2) == .init(pair: 8, isReversed: true))
    #expect(told == [[7, 3, 1], [8, 2, -1]])
  }

  @Test("all pairs of eight colours fit on a terminal that has 64")
  func eight() {
    var pairs = ColourPairs(count: 64, taken: 6)
    let colours: [UInt8?] = [nil] + (0..<8).map { UInt8($0) }
    for ink in colours {
      for paper in colours {
        let cell = CellPicture.Cell("x", ink: ink, paper: paper)
        pairs.makeRoom(for: [cell])
        let number = pairs.number(of: cell) { pair, _, _ in #expect(pair < 64) }
        #expect((number.pair == 0) == (ink == nil && paper == nil))
      }
    }
  }

  @Test("where no pair is left, the terminal's own colours are")
  func full() {
    var pairs = ColourPairs(count: 8, taken: 6)
    _ = pairs.number(of: .init("x", ink: 1)) { _, _, _ in }
    let number = pairs.number(of: .init("x", ink: 2)) { _, _, _ in Issue.record("told") }
    #expect(number == .init(pair: 0, isReversed: false))
  }

  @Test("a new picture takes the pairs of one that went before, if it must")
  func room() {
    var pairs = ColourPairs(count: 9, taken: 6)
    let first = [1, 2].map { CellPicture.Cell("x", ink: $0) }
    let second = [2, 3].map { CellPicture.Cell("x", ink: $0) }
    for cells in [first, second] {
      pairs.makeRoom(for: cells)
      for cell in cells {
        #expect((7...8).contains(pairs.number(of: cell) { _, _, _ in }.pair))
      }
    }
    var count = 0
    pairs.makeRoom(for: second)
    for cell in second { _ = pairs.number(of: cell) { _, _, _ in count += 1 } }
    #expect(count == 0)
  }
}
