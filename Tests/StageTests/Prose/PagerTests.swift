import Support
import Synchronization
import Testing
import Typography

@testable import Stage

@Suite("Prose in pages")
struct PagerTests {
  /// Prose in which no word stands twice, so that a word names its place.
  private struct Words {
    var chance: Chance
    var count = 0

    mutating func text(_ bounds: ClosedRange<Int>) -> [Phrase] {
      let words = (0..<chance.number(bounds)).map { _ in
        count += 1
        return "w\(count)x"
      }
      return [.plain(DisplayText(words.joined(separator: " ")))]
    }

    mutating func prose(_ depth: Int = 0) -> Prose {
      switch chance.number(depth < 2 ? 0...7 : 0...1) {
      case 0: return .heading(level: chance.number(1...3), text(1...8))
      case 1, 2, 3: return .paragraph(text(1...25))
      case 4: return .quote(blocks(1...2, depth + 1))
      case 5:
        return .callout(name: text(1...1)[0].text, role: .strong, blocks(1...2, depth + 1))
      default:
        let count = chance.number(1...4)
        return .list(
          start: chance.once(in: 2) ? 1 : nil,
          entries: (0..<count).map { _ in blocks(1...2, depth + 1) })
      }
    }

    mutating func blocks(_ bounds: ClosedRange<Int>, _ depth: Int = 0) -> [Prose] {
      (0..<chance.number(bounds)).map { _ in prose(depth) }
    }
  }

  private func pager(_ blocks: [Prose], width: Int, endsWell: Bool = false) -> Pager {
    Pager(
      Passage(blocks), layout: ProseLayout(width: width, indent: 2, alphabet: .international),
      endsWell: endsWell)
  }

  private func blocks(_ seed: Int) -> [Prose] {
    var words = Words(chance: Chance(seed: UInt64(seed)))
    return words.blocks(0...6)
  }

  private static let widths = [18, 66]
  private static let heights = [1, 7, 20]

  /// The pages from the start to the end.
  private func pages(_ pager: Pager, _ height: Int) -> [Pager.Page] {
    var pages = [pager.page(from: .start, height: height)]
    while let next = pages.last?.next, pages.count < 2000 {
      pages.append(pager.page(from: next, height: height))
    }
    return pages
  }

  // MARK: - Laws

  @Test("turning pages from start to end shows every line once and in order", arguments: 0..<8)
  func showsAll(seed: Int) {
    let blocks = blocks(seed)
    for width in PagerTests.widths {
      let layout = ProseLayout(width: width, indent: 2, alphabet: .international)
      let all = blocks.flatMap { layout.lines(of: $0).map(\.text) }.filter { !$0.isEmpty }
      for (height, endsWell) in PagerTests.heights.flatMap({ [($0, false), ($0, true)] }) {
        let pages = pages(pager(blocks, width: width, endsWell: endsWell), height)
        let shown = pages.flatMap { $0.lines.map(\.line.text) }.filter { !$0.isEmpty }
        #expect(shown == all, "\(width) by \(height)")
        #expect(pages.allSatisfy { $0.lines.count <= height })
        #expect(pages.allSatisfy { $0.lines.first?.line.runs.isEmpty != true })
        let places = pages.flatMap { $0.lines.filter { !$0.line.runs.isEmpty }.map(\.place) }
        #expect(zip(places, places.dropFirst()).allSatisfy { $0 < $1 })
      }
    }
  }

  @Test("a page that is heard ends with a block where one ends near, else with a sentence")
  func endsWell() {
    func said(_ texts: [DisplayText], _ height: Int) -> [[String]] {
      let blocks = texts.map { Prose.paragraph([.plain($0)]) }
      let layout = ProseLayout(width: 10, alphabet: .international)
      return pages(Pager(Passage(blocks), layout: layout, endsWell: true), height).map {
        $0.lines.map(\.line.text).filter { !$0.isEmpty }
      }
    }
    let long: DisplayText = "one two three four five six seven eight"
    #expect(
      said(["a", long, "nine ten eleven"], 9) == [
        ["a", "one two", "three four", "five six", "seven", "eight"],
        ["nine ten", "eleven"],
      ])
    #expect(
      said(["one two three four five “six.” seven eight"], 4) == [
        ["one two", "three four", "five", "“six.”"], ["seven", "eight"],
      ])
    #expect(
      said(["one two three four five six seven eight. nine ten eleven"], 6) == [
        ["one two", "three four", "five six", "seven", "eight."], ["nine ten", "eleven"],
      ])
    // Where neither is near, the page is full.
    #expect(
      said(["a.", "one two three four five six seven"], 4) == [
        ["a.", "one two", "three four"], ["five six", "seven"],
      ])
    #expect(said(["one two three four"], 1) == [["one two"], ["three four"]])
  }

  @Test("the least that there is to say after a page is more than nothing", arguments: 0..<8)
  func more(seed: Int) {
    let pager = pager(blocks(seed), width: 18, endsWell: true)
    for height in [1, 7, 20] {
      var place = Passage.Place.start
      while let end = pager.page(from: place, height: height).next {
        let next = pager.placeOfMore(after: place, height: height)
        let later = pager.page(from: next, height: height).next
        #expect(next > place && later.map { $0 > end } ?? true, "\(height)")
        guard next > place else { break }
        place = next
      }
    }
  }

  @Test("a page back from the next page shows the page again", arguments: 0..<8)
  func comesBack(seed: Int) {
    let blocks = blocks(seed)
    for width in PagerTests.widths {
      let pager = pager(blocks, width: width)
      for height in PagerTests.heights {
        for page in pages(pager, height) {
          guard let next = page.next, let first = page.lines.first else { continue }
          let back = pager.place(height, linesBefore: next)
          let again = pager.page(from: back, height: height)
          let words = page.lines.map(\.line.text).filter { !$0.isEmpty }
          // An empty line at a page's end, or a heading that goes to the next, may make room for
          // more at its beginning.
          #expect(
            again.lines.map(\.line.text).filter { !$0.isEmpty }.suffix(words.count) == words[...],
            "\(width) by \(height)")
          #expect(again.next == next)
          if page.lines.count == height, page.lines.last?.line.runs.isEmpty == false {
            #expect(back == first.place)
          }
        }
      }
    }
  }

  @Test("a place survives a new width: the same word is on its line", arguments: 0..<8)
  func survives(seed: Int) {
    let blocks = blocks(seed)
    var strayed: [String] = []
    for (old, new) in [(18, 66), (66, 18), (38, 66)] {
      let (before, after) = (pager(blocks, width: old), pager(blocks, width: new))
      for line in before.page(from: .start, height: 10_000).lines {
        guard let word = line.line.text.split(separator: " ").first(where: { $0.hasSuffix("x") })
        else { continue }
        let there = after.page(from: line.place, height: 1).lines.first?.line.text ?? ""
        if !there.split(separator: " ").contains(word) {
          strayed.append("from \(old) to \(new): “\(line.line.text)” became “\(there)”")
        }
      }
    }
    #expect(strayed.prefix(3) == [])
  }

  @Test("moving by lines goes down every line and up again", arguments: 0..<20)
  func movesByLines(seed: Int) {
    let pager = pager(blocks(seed), width: 38)
    let places = pager.page(from: .start, height: 10_000).lines
      .filter { !$0.line.runs.isEmpty }.map(\.place)
    for (place, next) in zip(places, places.dropFirst()) {
      #expect(pager.place(1, linesAfter: place) == next)
      #expect(pager.place(1, linesBefore: next) == place)
    }
    if let first = places.first, let last = places.last {
      #expect(pager.place(1, linesBefore: first) == first)
      #expect(pager.place(1, linesAfter: last) == last)
    }
  }

  @Test("the last page is full and ends with the last line", arguments: 0..<8)
  func lastPage(seed: Int) {
    for width in PagerTests.widths {
      let pager = pager(blocks(seed), width: width)
      let all = pager.page(from: .start, height: 10_000).lines
      for height in PagerTests.heights {
        let last = pager.page(from: pager.lastPage(height: height), height: height)
        #expect(last.next == nil)
        #expect(last.lines.last == all.last)
        // A page does not begin with empty lines, of which two may follow each other.
        #expect(last.lines.count >= min(height, all.count) - 2)
      }
    }
  }

  // MARK: - Edges

  @Test("a text without blocks is one empty page")
  func empty() {
    let pager = pager([], width: 38)
    let place = Passage.Place(block: 3, offset: 9)
    #expect(pager.page(from: place, height: 5) == Pager.Page(lines: [], next: nil))
    #expect(pager.place(3, linesAfter: .start) == .start)
    #expect(pager.place(3, linesBefore: place) == .start)
    #expect(pager.lastPage(height: 5) == .start)
  }

  @Test("blocks without lines are passed over")
  func hollow() {
    let hollow = Prose.list(start: nil, entries: [])
    let blocks = [hollow, .plain("one"), hollow, hollow, .plain("two"), hollow]
    let pager = pager(blocks, width: 38)
    #expect(pages(pager, 1).map { $0.lines.map(\.line.text) } == [["  one"], ["  two"]])
  }

  @Test(
    "a place beyond the text is brought into it",
    arguments: [(-1, 0), (0, -1), (9, 0), (0, 9999), (.max, .max), (.min, .min)])
  func foreignPlaces(block: Int, offset: Int) {
    let pager = pager([.plain("one two"), .plain("three four")], width: 38)
    let place = Passage.Place(block: block, offset: offset)
    #expect(!pager.page(from: place, height: 5).lines.isEmpty)
    #expect(pager.place(1, linesBefore: place) <= .init(block: 1))
    #expect(pager.place(1, linesAfter: place) <= .init(block: 1))
  }

  @Test("a page without a height does not hang")
  func noHeight() {
    let pager = pager([.plain("one two"), .plain("three four")], width: 38)
    #expect(pager.page(from: .start, height: 0).lines.isEmpty)
    #expect(pager.place(0, linesAfter: .start) == .start)
    #expect(pager.place(0, linesBefore: .start) == .start)
  }

  // MARK: - Long texts

  @Test("a page of a text of ten thousand blocks lays out no more blocks than it shows")
  func touchesFew() {
    let count = Mutex(0)
    let layout = ProseLayout(width: 66, indent: 2, alphabet: .international)
    let blocks: [Prose] = (0..<10_000).map { .plain("Paragraph \($0).") }
    let pager = Pager(Passage(blocks)) { block in
      count.withLock { $0 += 1 }
      return layout.lines(of: block)
    }
    func touched(_ work: () -> Void) -> Int {
      let before = count.withLock { $0 }
      work()
      return count.withLock { $0 } - before
    }
    let middle = Passage.Place(block: 5000)
    #expect(touched { _ = pager.page(from: .start, height: 20) } <= 12)
    #expect(touched { _ = pager.page(from: middle, height: 20) } <= 12)
    #expect(touched { _ = pager.place(20, linesAfter: middle) } <= 12)
    #expect(touched { _ = pager.place(20, linesBefore: middle) } <= 14)
    #expect(touched { _ = pager.lastPage(height: 20) } <= 14)
  }
}
