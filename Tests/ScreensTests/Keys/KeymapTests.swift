import Stage
import Support
import Testing
import Wording

@testable import Screens

@Suite("The one table of keys")
struct KeymapTests {
  @Test("every action has one line in the table", arguments: Action.allCases)
  func isBound(action: Action) {
    #expect(Keymap.standard.bindings.count { $0.action == action } == 1)
  }

  @Test(
    "every action has a letter or a sign, and a key that is neither", arguments: Action.allCases)
  func hasBoth(action: Action) throws {
    let keys = try #require(Keymap.standard.bindings.first { $0.action == action }).keys
    #expect(keys.contains { $0.isCharacter })
    #expect(keys.contains { !$0.isCharacter })
    #expect(Set(keys).count == keys.count)
  }

  @Test("the terminal's own keys are nobody's")
  func reserved() {
    // Ctrl-H, Ctrl-I, Ctrl-J, Ctrl-M and Ctrl-[ are other keys' codes; a tty takes S, Q, Z and \.
    let reserved = "sqhz\\ijm[".map(Key.control)
    for binding in Keymap.standard.bindings {
      #expect(binding.keys.allSatisfy { !reserved.contains($0) }, "\(binding.action)")
    }
  }

  @Test(
    "every screen's offers can be reached, each by a key of its own",
    arguments: ScreenGoldenTests.samples)
  func reaches(sample: ScreenGoldenTests.Sample) throws {
    let world = try sample.world("en")
    var navigator = Navigator(Home())
    navigator.push(sample.screen(world))
    for key in sample.keys { _ = navigator.update(.key(key), in: world) }
    let screen = try #require(navigator.top)
    let offers = screen.offers(in: world) + navigator.common(besides: screen, in: world)
    let offered = Set(offers.map(\.action))
    #expect(offered.count == offers.count, "an action is offered twice")
    var taken: Set<Key> = []
    for action in offered {
      let keys = Keymap.standard.keys(for: action, among: offered)
      let usable = keys.filter { !(screen.isTyping && $0.isCharacter) }
      #expect(!usable.isEmpty, "\(action) has no key here")
      #expect(taken.isDisjoint(with: keys), "\(action)")
      taken.formUnion(keys)
    }
  }

  @Test("every action has a name in every language that the manual is in", arguments: ["en", "fr"])
  func names(language: String) throws {
    let words = try Words.inLanguage(language)
    for action in Action.allCases { #expect(words.has("action.\(action.rawValue)"), "\(action)") }
  }

  @Test(
    "the keys that every terminal program has do here what they do there",
    arguments: [
      (Key.character("j"), Action.down), (.control("n"), .down), (.down, .down),
      (.character("k"), .up), (.control("p"), .up), (.character("g"), .top), (.home, .top),
      (.character("G"), .bottom), (.end, .bottom), (.pageDown, .pageDown),
      (.character(" "), .pageDown), (.character("b"), .pageUp), (.control("d"), .halfDown),
      (.control("u"), .halfUp), (.enter, .open), (.right, .open), (.character("l"), .open),
      (.character("q"), .back), (.escape, .back), (.left, .back), (.character("h"), .back),
      (.backspace, .back), (.character("Q"), .leave), (.control("c"), .leave),
      (.character("?"), .help), (.help, .help), (.control("l"), .redraw),
    ])
  func known(key: Key, action: Action) {
    let all: Set<Action> = [
      .up, .down, .pageDown, .pageUp, .halfDown, .halfUp, .top, .bottom, .open, .back, .leave,
      .help, .redraw,
    ]
    #expect(Keymap.standard.action(for: key, among: all) == action)
  }
}
