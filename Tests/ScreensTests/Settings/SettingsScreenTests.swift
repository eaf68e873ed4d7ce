import Learning
import Stage
import Support
import Testing
import Typography
import Wording

@testable import Screens

@Suite("A learner's settings")
struct SettingsScreenTests {
  @Test("Space and Right change a value, Left changes it back, at once")
  func changes() throws {
    var world = try World.sample()
    var navigator = Navigator(Home())
    navigator.push(SettingsScreen())
    func press(_ key: Key) -> [Effect] { navigator.update(.key(key), in: world) }
    #expect(press(.character(" ")) == [.speak("es")])
    #expect(press(.left) == [.speak("pt")])
    _ = press(.down)
    #expect(press(.right) == [.keep([.preferenceChosen(.look(.mono))])])
    #expect(press(.left) == [.keep([.preferenceChosen(.look(.full))])])
    world.learner?.preferences.look = .full
    #expect(press(.enter) == [.keep([.preferenceChosen(.look(.automatic))])])
    #expect(press(.character("3")) == [.keep([.preferenceChosen(.bytes(.few))])])
    #expect(press(.character("4")) == [.keep([.preferenceChosen(.writing(.visual))])])
    #expect(
      press(.character("5")) == [
        .keep([.preferenceChosen(.form(.lines))]), .notice(Message("settings.next-start")),
      ])
    #expect(press(.character("6")) == [.go(.rename)])
    #expect(press(.character("q")) == [.back])
  }

  @Test("the footer names one key for a change")
  func footer() throws {
    let world = try World.sample()
    var navigator = Navigator(Home())
    navigator.push(SettingsScreen())
    #expect(navigator.scene(in: world).hints.map(\.key) == ["Enter", "q", "?"])
  }

  @Test("a value that was changed is on the screen, with what it is for")
  func shows() throws {
    var world = try World.sample()
    world.learner?.preferences.take(.look(.eight))
    var screen = SettingsScreen()
    _ = screen.update(.action(.down), in: world)
    let text = world.layout.frame(of: screen.scene(in: world)).text.joined(separator: "\n")
    #expect(text.contains("> Look"))
    #expect(text.contains("eight colours"))
    #expect(text.contains("Colours help some eyes"))
  }

  @Test("what the command line says goes before what was settled")
  func precedence() {
    var preferences = Preferences()
    #expect(Appearance(preferences, given: Appearance()) == Appearance())
    preferences.take(.look(.full))
    preferences.take(.bytes(.few))
    let settled = Appearance(theme: .full, isThrifty: true)
    #expect(Appearance(preferences, given: Appearance()) == settled)
    let given = Appearance(theme: .mono, isThrifty: true)
    #expect(Appearance(preferences, given: given) == given)
  }

  @Test("a thrifty line is sent half a page at a time")
  func half() throws {
    var world = try World.sample()
    world.size = Size(columns: 60, rows: 12)
    var whole = Reader(SampleCourse.lesson, of: MarksTests.course, in: world)
    _ = whole.update(.action(.pageDown), in: world)
    world.isThrifty = true
    var half = Reader(SampleCourse.lesson, of: MarksTests.course, in: world)
    _ = half.update(.action(.pageDown), in: world)
    #expect(.start < half.place && half.place < whole.place)
    for _ in 0..<20 { _ = half.update(.action(.pageDown), in: world) }
    #expect(half.view(in: world).page.next == nil)
  }
}

extension ScreenGoldenTests {
  /// The settings, and the names of many people.
  static let people: [Sample] = [
    Sample(
      name: "settings", world: { try .sample($0) }, screen: { _ in SettingsScreen() },
      keys: [.down]),
    Sample(
      name: "rename", world: { try .sample($0) }, screen: { _ in NewLearner(renaming: "Aïssata") }),
    Sample(
      name: "sign-in-many", world: { try .crowded($0) },
      screen: { SignIn(focusOn: $0.learners.dropFirst(29).first?.id, in: $0) }),
    Sample(
      name: "sign-in-found", world: { try .crowded($0) }, screen: { SignIn(in: $0) },
      keys: "ai".map(Key.character) + [.down]),
  ]
}
