import CPicture
import Foundation
import Support
import Testing

@testable import Pictures

@Suite("The reader of PNGs")
struct PNGReaderTests {
  let reader: PNGReader

  init() throws { reader = PNGReader(try PNGLibrary()) }

  @Test("every kind of pixel is read, interlaced or not, of 8 and of 16 bits")
  func kinds() throws {
    for kind in PNGMaker.Kind.allCases {
      for depth in [UInt8(8), 16] where kind != .palette || depth == 8 {
        for isInterlaced in [false, true] {
          let maker = PNGMaker(
            width: 13, height: 9, kind: kind, depth: depth, isInterlaced: isInterlaced
          ) { x, y in Array([UInt8(x * 19), UInt8(y * 28), 77, 255].suffix(kind.samples)) }
          let raster = try reader.read(maker.file, called: "a.png")
          #expect(raster.width == 13 && raster.height == 9)
          // Some libpngs blur an interlaced picture of 16 bits by a pixel, which no terminal shows.
          if depth == 16, isInterlaced { continue }
          let start = (4 * raster.width + 6) * 4
          let pixel = Array(raster.pixels[start..<start + 4])
          let expected: [UInt8] =
            switch kind {
            // One sample is the last of the four, two are the last two.
            case .grey: [255, 255, 255, 255]
            case .palette: [255, 255, 0, 255]
            case .greyAndAlpha: [77, 77, 77, 255]
            case .colours: [112, 77, 255, 255]
            case .coloursAndAlpha: [114, 112, 77, 255]
            }
          #expect(pixel == expected, "\(kind), \(depth) bits, interlaced: \(isInterlaced)")
        }
      }
    }
  }

  @Test("what is clear is white, what is half clear is half white")
  func clear() throws {
    let maker = PNGMaker(width: 3, height: 1, kind: .greyAndAlpha) { x, _ in
      [0, [0, 128, 255][x]]
    }
    let raster = try reader.read(maker.file, called: "a.png")
    #expect(raster.pixels == [255, 255, 255, 255, 127, 127, 127, 255, 0, 0, 0, 255])
  }

  @Test("a picture is light where most of it is", arguments: [(200, true), (20, false)])
  func light(grey: Int, isLight: Bool) throws {
    let maker = PNGMaker(width: 4, height: 4, kind: .grey) { x, y in
      [x + y == 0 ? 128 : UInt8(grey)]
    }
    #expect(try reader.read(maker.file, called: "a.png").isLight == isLight)
  }

  @Test("what a stranger made up is refused")
  func hostile() {
    for (name, file, problem) in HostilePictures.all {
      #expect(throws: problem, "\(name)") { try reader.read(file, called: "a.png") }
    }
  }

  @Test("a picture that ends anywhere is refused, whatever is left of it")
  func cut() {
    let file = PNGMaker.gradient.file
    for count in stride(from: 0, to: file.count, by: 7) {
      #expect(throws: PictureProblem.self) {
        try reader.read(Array(file.prefix(count)), called: "a.png")
      }
    }
  }

  @Test("a picture with wrong bytes is read or refused, and nothing else happens")
  func noise() {
    var chance = Chance(seed: 7)
    let small = PNGMaker(width: 9, height: 7, isInterlaced: true) { _, _ in [1, 2, 3] }.file
    for _ in 0..<500 {
      var file = small
      for _ in 0..<chance.number(1...4) {
        file[chance.number(0...file.count - 1)] = UInt8(chance.number(0...255))
      }
      if let raster = try? reader.read(file, called: "a.png") {
        #expect(raster.pixels.count == raster.width * raster.height * 4)
      }
    }
  }

  @Test("what no pixel needs never comes before libpng")
  func parts() throws {
    let maker = PNGMaker.checkerboard
    var file = maker.file
    let texts = PNGMaker.part("zTXt", [1, 2, 3]) + PNGMaker.part("iCCP", [4])
    file.insert(contentsOf: texts, at: PNGMaker.signature.count + maker.header.count)
    #expect(try PNGParts(file, called: "a.png").bytes == maker.file)
    #expect(
      try PNGParts(maker.file + [1, 2, 3], called: "a.png").bytes == maker.file)
  }
}
