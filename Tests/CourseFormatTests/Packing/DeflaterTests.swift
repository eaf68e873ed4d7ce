import Foundation
import Support
import Testing

@testable import CourseFormat

@Suite("Deflated bytes")
struct DeflaterTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test("are unpacked by zlib to what they were", arguments: 0..<40)
  func roundTrip(seed: Int) throws {
    var chance = Chance(seed: UInt64(seed))
    let bytes = Self.bytes(&chance)
    #expect(try unpacked(Self.deflated(bytes), as: bytes) == bytes)
  }

  @Test("are the same however the bytes came in", arguments: 0..<10)
  func pieces(seed: Int) {
    var chance = Chance(seed: UInt64(seed))
    let bytes = Self.bytes(&chance)
    var deflater = Deflater()
    var result: [UInt8] = []
    var rest = bytes[...]
    while !rest.isEmpty {
      let piece = rest.prefix(chance.number(1...30_000))
      rest = rest.dropFirst(piece.count)
      result += deflater.deflate(Array(piece))
    }
    #expect(result + deflater.finish() == Self.deflated(bytes))
  }

  @Test("are these very bytes on every machine")
  func golden() {
    let text = (0..<40).map { "line \($0 * $0) of a lesson about strips\n" }.joined()
    #expect(
      SHA256.digest(of: Self.deflated(Array(text.utf8))).description
        == "b501928ac8b100a00a502634f0e433f498410c73521cb9f26cc480e91a4f7cdf")
  }

  @Test("of our own courses are hardly more than zlib's")
  func size() throws {
    var (plain, packed) = (0, 0)
    let course = FolderSource(path: Checkout.root.appending(path: "Courses/hand-hygiene").path)
    for entry in try course.entries() where entry.path.hasSuffix(".md") {
      let bytes = try course.read(entry.path, atMost: 1 << 20)
      plain += bytes.count
      packed += Self.deflated(bytes).count
    }
    // zlib's level 6 makes 42.7 % of it.
    #expect(packed * 1000 < plain * 430)
  }

  // MARK: - Samples

  static func deflated(_ bytes: [UInt8]) -> [UInt8] {
    var deflater = Deflater()
    return deflater.deflate(bytes) + deflater.finish()
  }

  /// Noise, text, long runs and far repeats, from nothing to several blocks.
  static func bytes(_ chance: inout Chance) -> [UInt8] {
    var bytes: [UInt8] = []
    for _ in 0..<chance.number(0...6) {
      switch chance.number(0...4) {
      case 0: bytes += chance.some(0...3000) { UInt8($0.number(0...255)) }
      case 1: bytes += chance.some(0...3000) { $0.one(of: Array("the strip ".utf8)) }
      case 2:
        bytes += Array(repeating: UInt8(chance.number(0...255)), count: chance.number(0...70_000))
      case 3: bytes += bytes.suffix(chance.number(0...40_000))
      default:
        // Frequencies like Fibonacci's numbers make the deepest codes.
        var (one, two) = (1, 1)
        for symbol in 0..<chance.number(1...20) {
          bytes += Array(repeating: UInt8(symbol), count: one)
          (one, two) = (two, one + two)
        }
        bytes.shuffle(using: &chance)
      }
    }
    return bytes
  }

  private func unpacked(_ packed: [UInt8], as bytes: [UInt8]) throws -> [UInt8] {
    let zip = ZipBuilder([
      .init("a").with {
        $0.data = bytes
        $0.packed = packed
      }
    ])
    let path = folder.path("a.zip")
    try Data(zip.bytes()).write(to: URL(filePath: path))
    guard !bytes.isEmpty else { return [] }
    return try ZipSource(path: path).read("a", atMost: 1 << 20)
  }
}

extension SHA256 {
  static func digest(of bytes: [UInt8]) -> Digest {
    var sum = SHA256()
    sum.add(bytes)
    return sum.digest()
  }
}
