import Support
import Testing

@testable import CourseFormat

@Suite("Bytes that are looked for")
struct BytesTests {
  @Test("are found where a walk over all of them finds them")
  func found() {
    var chance = Chance(seed: 5)
    for _ in 0..<500 {
      let bytes = chance.some(0...80) { UInt8($0.number(0x5B...0x5E)) }
      bytes.withUnsafeBufferPointer { buffer in
        for start in 0...bytes.count + 1 {
          let index = bytes.indices.first { $0 >= start && bytes[$0] == 0x5B }
          #expect(buffer.firstIndex(of: 0x5B, from: start) == index)
        }
        #expect(buffer.occurrences(of: 0x5B) == bytes.count { $0 == 0x5B })
      }
    }
  }

  @Test(
    "are signs in a line, whatever stands before them",
    arguments: [
      ("[!NOTE]", "[!", 0), ("> [[!NOTE]", "[!", 3), ("é.cloze", ".cloze", 2),
      ("..cloze", ".cloze", 1),
      ("[ !", "[!", nil), ("[", "[!", nil), ("", "[!", nil),
    ] as [(String, String, Int?)])
  func signs(line: String, signs: String, offset: Int?) {
    let index = line[...].firstIndex(ofSigns: signs)
    #expect(index.map { line.utf8.distance(from: line.startIndex, to: $0) } == offset)
  }
}
