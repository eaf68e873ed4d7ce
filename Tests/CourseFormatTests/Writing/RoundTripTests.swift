import Foundation
import Support
import Testing

@testable import CourseFormat

@Suite("A course that is written")
struct RoundTripTests {
  @Test("reads back as the same course, whatever it says", arguments: 0..<8)
  func generated(part: UInt64) throws {
    // Each course has three or six documents: 2,000 and more in all.
    for seed in (part * 50)..<((part + 1) * 50) {
      var chance = Chance(seed: seed)
      try chance.course().expectRoundTrip("seed \(seed)")
    }
  }

  @Test("reads back as the same course, for every course that comes with the program")
  func shipped() throws {
    let folder = Checkout.root.appending(path: "Courses")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    for name in names.sorted() where !name.hasPrefix(".") {
      let course = try CourseDocument(
        reading: FolderSource(path: folder.appending(path: name).path))
      #expect(course.languages.count >= 2)
      try course.expectRoundTrip(name)
    }
  }
}
