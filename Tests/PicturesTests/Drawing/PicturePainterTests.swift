import Stage
import Support
import Testing
import Typography

@testable import Pictures

@Suite("The painter", .serialized)
struct PicturePainterTests {
  let painter: PicturePainter
  static let easels = [
    Easel(colours: .none), Easel(colours: .eight), Easel(colours: .eight, symbols: .blocks),
    Easel(colours: .full), Easel(colours: .full, symbols: .blocks),
  ]

  init() throws {
    _ = Alphabet.international
    painter = try PicturePainter()
  }

  @Test("draws what it drew", arguments: [Size(columns: 78, rows: 18), Size(columns: 38, rows: 8)])
  func golden(room: Size) throws {
    for (name, maker) in [("gradient", PNGMaker.gradient), ("checkerboard", .checkerboard)] {
      for easel in PicturePainterTests.easels {
        let picture = try painter.draw(maker.file, called: "a.png", in: room, on: easel)
        expectGolden(
          picture.golden,
          named: "pictures/\(name)-\(room.columns)x\(room.rows)-\(easel.colours)-\(easel.symbols)")
      }
    }
  }

  @Test("is never given more room than it needs, and never takes more than it is given")
  func room() throws {
    var chance = Chance(seed: 11)
    for _ in 0..<150 {
      let maker = PNGMaker(
        width: chance.number(1...60), height: chance.number(1...60), kind: .grey
      ) { x, y in [UInt8((x * 7 + y * 13) % 256)] }
      let room = Size(columns: chance.number(0...40), rows: chance.number(0...15))
      let easel = chance.one(of: PicturePainterTests.easels)
      let picture = try painter.draw(maker.file, called: "a.png", in: room, on: easel)
      #expect(picture.size.columns <= min(room.columns, maker.width))
      #expect(picture.size.rows <= room.rows)
      #expect(room.columns == 0 || room.rows == 0 || picture.size.rows > 0)
      for cell in picture.rows.joined() {
        #expect(String(cell.symbol).cells(in: .unicode) == 1)
        if easel.symbols == .ascii { #expect(cell.symbol.isASCII) }
        switch easel.colours {
        case .none: #expect(cell.ink == nil && cell.paper == nil)
        case .eight: #expect((cell.ink ?? 0) < 8 && (cell.paper ?? 0) < 8)
        case .full: #expect((cell.ink ?? 16) >= 16 && (cell.paper ?? 16) >= 16)
        }
      }
    }
  }

  @Test("keeps the shape, where a cell is twice as high as wide")
  func shape() {
    let wide = Raster(width: 640, height: 320)
    #expect(
      PicturePainter.size(of: wide, in: Size(columns: 80, rows: 24)) == Size(columns: 80, rows: 20))
    #expect(
      PicturePainter.size(of: wide, in: Size(columns: 80, rows: 10)) == Size(columns: 40, rows: 10))
    let line = Raster(width: 1, height: 16_384)
    #expect(
      PicturePainter.size(of: line, in: Size(columns: 80, rows: 24)) == Size(columns: 1, rows: 24))
    let small = Raster(width: 8, height: 8)
    #expect(
      PicturePainter.size(of: small, in: Size(columns: 80, rows: 24)) == Size(columns: 8, rows: 4))
  }

  @Test("draws the lines of a drawing rather than its paper, be it dark or light")
  func ink() throws {
    for (paper, pen) in [(UInt8(255), UInt8(0)), (0, 255)] {
      let maker = PNGMaker(width: 64, height: 64, kind: .grey) { x, _ in
        [(24..<32).contains(x) ? pen : paper]
      }
      let room = Size(columns: 16, rows: 8)
      let picture = try painter.draw(maker.file, called: "a.png", in: room, on: Easel())
      let drawn = picture.rows.joined().count { $0.symbol != " " }
      #expect((8...24).contains(drawn), "\(picture.golden)")
    }
  }
}
