import Support
import Testing
import Typography

@testable import Stage

@Suite("A picture in cells")
struct CellPictureTests {
  @Test("has rows of one length")
  func rows() {
    let picture = CellPicture(rows: [[.init("a")], [], [.init("b"), .init("c")]])
    #expect(picture.size == Size(columns: 2, rows: 3))
    #expect(picture.rows[1] == [.empty, .empty])
    #expect(CellPicture(rows: []).size == Size(columns: 0, rows: 0))
  }

  @Test("costs what is sent for it: no empty ends, ten bytes a change of colour")
  func bytes() {
    #expect(CellPicture(rows: [[.init("a"), .empty, .init("b"), .empty]]).bytes == 7)
    #expect(CellPicture(rows: [[.init("▄", ink: 1), .init("▄", ink: 1)]]).bytes == 20)
    #expect(CellPicture(rows: [[.init("a", ink: 1, paper: 2)], [.empty]]).bytes == 29)
  }

  @Test("keeps a slow line busy for ten bits a byte, and a second at least")
  func seconds() {
    let row = Array(repeating: CellPicture.Cell("#"), count: 116)
    let picture = CellPicture(rows: Array(repeating: row, count: 10))
    #expect(Easel(slowLine: 1_200).seconds(for: picture) == 10)
    #expect(Easel(slowLine: 9_600).seconds(for: CellPicture(rows: [])) == 1)
    #expect(Easel().seconds(for: picture) == nil)
  }

  @Test("stands in a frame where the body is, and its colours with it")
  func frame() {
    let row: [CellPicture.Cell] = [.init("#", ink: 1), .init(" ", paper: 2)]
    let scene = Scene(
      name: "a", title: "A",
      body: [.text([.plain("Words")]), .picture(CellPicture(rows: [row, [.init("x")], row]))])
    let frame = Layout(size: Size(columns: 40, rows: 12), alphabet: .ascii).frame(of: scene)
    #expect(frame.text[1...4] == [" Words", " # ", " x", " # "])
    #expect(
      frame.tints == [
        .init(start: .init(row: 2, column: 1), cells: row),
        .init(start: .init(row: 4, column: 1), cells: row),
      ])
    #expect(frame.cursor == .init(row: 1, column: 1))
    #expect(frame.complaints(in: .ascii).isEmpty)
  }

  @Test("is cut off at the window, above and below, with its colours")
  func cut() {
    let row = Array(repeating: CellPicture.Cell("#", ink: 1), count: 60)
    let picture = CellPicture(rows: Array(repeating: row, count: 30))
    var scene = Scene(name: "a", title: "A", body: [.picture(picture)], focus: 0)
    let layout = Layout(size: Size(columns: 40, rows: 12), alphabet: .ascii)
    for scroll in [0, 5, 100] {
      scene.scroll = scroll
      let frame = layout.frame(of: scene)
      #expect(frame.tints.map(\.start.row) == Array(1...10))
      #expect(frame.tints.allSatisfy { $0.cells.count == 39 })
      #expect(frame.complaints(in: .ascii).isEmpty)
    }
    let frame = Frame(
      size: Size(columns: 5, rows: 2), rows: [], cursor: .init(row: 0, column: 0),
      tints: [-1, 0, 1, 2].map { .init(start: .init(row: $0, column: 2), cells: row) })
    #expect(frame.tints.map(\.start.row) == [0, 1])
    #expect(frame.tints.allSatisfy { $0.cells.count == 3 })
  }

  @Test("has the room that words leave, or a page where they leave too little")
  func room() {
    let layout = Layout(size: Size(columns: 80, rows: 24), alphabet: .ascii)
    #expect(layout.room(besides: []) == Size(columns: 78, rows: 20))
    #expect(layout.room(besides: [.text([.plain("Words")]), .gap]) == Size(columns: 78, rows: 18))
    #expect(
      layout.room(besides: Array(repeating: .gap, count: 11)) == Size(columns: 78, rows: 19))
    let tiny = Layout(size: Size(columns: 3, rows: 3), alphabet: .ascii)
    #expect(tiny.room(besides: []) == Size(columns: 0, rows: 0))
  }
}
