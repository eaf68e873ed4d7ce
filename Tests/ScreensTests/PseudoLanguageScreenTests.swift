import CourseFormat
import Stage
import Support
import Testing
import Typography
import Wording

@testable import Screens

/// A language that nobody speaks, whose texts are two fifths longer, shows what is written into
/// the program: every word on a screen is the course's, a name's or one of that language.
@Suite("No screen has words of its own")
struct PseudoLanguageScreenTests {
  /// Karatu's name, and the name of a key that is the same everywhere.
  private static let names: Set<String> = ["Karatu", "Ctrl"]

  @Test(
    "every word is in the languages' files, and the longer ones find room",
    arguments: ScreenGoldenTests.samples + PreviewGoldenTests.samples)
  func words(sample: ScreenGoldenTests.Sample) throws {
    for size in [Size(columns: 80, rows: 24), Size(columns: 40, rows: 12)] {
      var world = try sample.world("en")
      world.words = try .pseudo()
      world.size = size
      var navigator = Navigator(Home())
      navigator.push(sample.screen(world))
      for key in sample.keys { _ = navigator.update(.key(key), in: world) }
      let frame = world.layout.frame(of: navigator.scene(in: world))
      #expect(frame.complaints(in: .unicode).isEmpty)
      // A word may be cut where the terminal ends.
      // What was not read yet of a lesson is out of sight.
      let lessons = navigator.stack.compactMap { ($0 as? Reader)?.prose.text.lesson }
      let known = TextsWithin.words(of: world, navigator.stack, lessons).union(Self.names)
      let strange = frame.text.flatMap(PseudoLanguage.plainWords(in:)).filter { word in
        !known.contains(word) && !known.contains { $0.contains(word) }
      }
      #expect(strange == [], "\(size)\n\(frame.text.joined(separator: "\n"))")
    }
  }

  @Test("a word that stands in no file is found out")
  func findsOut() {
    let known = TextsWithin.words(of: SampleCourse.lesson, "Awa")
    #expect(known.isSuperset(of: ["Germs", "bucket", "well", "Awa"]))
    #expect(!known.contains("Continue"))
    #expect(
      TextsWithin.words(of: Words(language: "en", table: WordTable(reading: "a = Lid"))) == [])
  }
}
