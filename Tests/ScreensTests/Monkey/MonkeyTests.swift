import CourseFormat
import Foundation
import Stage
import Support
import Testing
import Typography
import Wording

@testable import Screens

/// Keys at random, on every screen in turn.
///
/// `KARATU_MONKEY=100000 swift test --filter MonkeyTests` says how many; without it there are
/// as many as take a quarter of a minute.
@Suite("Whatever is pressed, wherever, however large the terminal")
struct MonkeyTests {
  private static let runs = 20
  private static let keys =
    ProcessInfo.processInfo.environment["KARATU_MONKEY"].flatMap { Int($0) } ?? 4_000
  /// So many keys are pressed before it goes on with another screen in another language.
  private static let stretch = 100

  private static let samples = ScreenGoldenTests.samples + PreviewGoldenTests.samples

  @Test("every screen stands", arguments: 0..<runs)
  func monkey(seed: Int) throws {
    var chance = Chance(seed: UInt64(20_261_123 + seed))
    var tongues: [LanguageTag: Words] = [PseudoLanguage.tag: try .pseudo()]
    for tag in ["en", "fr", "es", "pt"] {
      tongues[LanguageTag(rawValue: tag)] = try .inLanguage(tag)
    }
    var pressed = 0
    while pressed < Self.keys / Self.runs {
      var program = try start(&chance, tongues)
      var trail: [Input] = []
      for _ in 0..<Self.stretch {
        for input in chance.moment() {
          program.take(input)
          trail.append(input)
          pressed += 1
          let complaints = complaints(about: program)
          guard complaints.isEmpty else {
            Issue.record(
              """
              seed \(seed), \(program.world.language) on \(program.world.size), \
              \(program.world.alphabet): \(complaints.joined(separator: "; "))
              after \(trail.suffix(20).map { "\($0)" }.joined(separator: " "))
              """)
            return
          }
        }
      }
    }
  }

  /// A program with one of the samples on its screen.
  private func start(_ chance: inout Chance, _ tongues: [LanguageTag: Words]) throws -> StandIn {
    let sample = chance.one(of: Self.samples)
    var world = chance.once(in: 3) ? try World.practising() : try sample.world("en")
    let tags = tongues.keys.sorted { $0.rawValue < $1.rawValue }
    if let words = tongues[chance.one(of: tags)] { world.words = words }
    world.languages = tags.map { .init(tag: $0, name: "[\($0.rawValue)~]") }
    world.alphabet = chance.one(of: [.unicode, .ascii])
    world.size = chance.size()
    world.isLinear = chance.once(in: 6)
    world.isThrifty = chance.once(in: 2)
    world.easel.slowLine = chance.once(in: 2) ? 1_200 : nil
    let isForeign = chance.once(in: 4)
    if isForeign, !world.courses.isEmpty {
      world.courses[0].manifest.languages = ["lo", "fr"]
      world.courses[0].manifest.title = Localized(
        "ນ້ຳສະອາດ", translations: ["fr": "L'eau propre"])
    }
    var program = StandIn(world, showing: sample.screen(world), tongues: tongues)
    program.isLinuxConsole = isForeign && chance.once(in: 2)
    return program
  }

  private func complaints(about program: StandIn) -> [String] {
    guard program.navigator.top != nil else { return ["no screen is left"] }
    let world = program.world
    let scene = program.scene
    let frame = world.layout.frame(of: scene)
    var complaints = frame.complaints(in: world.alphabet)
    if world.size.isUsable {
      let keys = frame.rows.last?.runs.count { $0.style == .key } ?? 0
      if keys > (world.size.columns > 80 ? 9 : 7) {
        complaints.append("the footer names \(keys) keys")
      }
      if scene.hints.isEmpty { complaints.append("no key leads anywhere") }
    }
    let said = [scene.title, scene.aside, scene.prompt] + [scene.notice].compactMap(\.self)
    for text in said.map(\.string) + frame.text where WordlessText.isIn(text) {
      complaints.append("“\(text)” is not in words")
    }
    return complaints
  }
}

/// What stands on a screen where a text is missing: its key, or a gap that nothing filled.
enum WordlessText {
  static func isIn(_ text: String) -> Bool {
    has(in: text, "[", "]") { $0.contains(".") } || has(in: text, "{", "}") { _ in true }
  }

  private static func has(
    in text: String, _ open: Character, _ close: Character, where isOne: (Substring) -> Bool
  ) -> Bool {
    guard text.contains(open) else { return false }
    return text.split(separator: open, omittingEmptySubsequences: false).dropFirst().contains {
      guard let end = $0.firstIndex(of: close) else { return false }
      let name = $0[..<end]
      return !name.isEmpty && isOne(name)
        && name.utf8.allSatisfy { (97...122).contains($0) || $0 == 0x2D || $0 == 0x2E }
    }
  }
}
