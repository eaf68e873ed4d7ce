import Learning
import Stage
import Support
import Testing
import Typography

@testable import Screens

@Suite("Who is learning")
struct SignInTests {
  @Test("the one who learned last is in focus, and every name comes into the window")
  func scrolls() throws {
    var world = try World.crowded()
    for size in [Size(columns: 80, rows: 24), Size(columns: 40, rows: 12)] {
      world.size = size
      var screen = SignIn(focusOn: world.learners[29].id, in: world)
      func line() -> String {
        let frame = world.layout.frame(of: screen.scene(in: world))
        return frame.text[frame.cursor.row]
      }
      #expect(line().contains("Learner 29"))
      for _ in 0..<50 { _ = screen.update(.action(.up), in: world) }
      #expect(line().contains("Aïcha"))
      for _ in 0..<50 { _ = screen.update(.action(.down), in: world) }
      #expect(line().contains("Somebody new"))
    }
  }

  @Test("letters find a name in a long list, in capitals or not, with accents or without")
  func finds() throws {
    let world = try World.crowded()
    for (typed, name) in [("AÏCHA", "Aïcha"), ("maiga", "Moussa Maïga"), ("learner 2", nil)] {
      var screen = SignIn(in: world)
      for character in typed { #expect(screen.update(.typed(character), in: world) == []) }
      let expected = name.flatMap { name in world.learners.first { $0.name == name } }
      let effects = screen.update(.action(.open), in: world)
      #expect(effects == [.signIn(expected?.id ?? world.learners[20].id)], "\(typed)")
    }
    var screen = SignIn(in: world)
    for character in "zzz" { _ = screen.update(.typed(character), in: world) }
    #expect(screen.update(.action(.open), in: world) == [.go(.newLearner)])
    for _ in 0..<3 { _ = screen.update(.erased, in: world) }
    #expect(screen.update(.action(.open), in: world) == [.signIn(world.learners[0].id)])
  }

  @Test("line by line a number chooses, and a name that one person has is enough")
  func lines() throws {
    var world = try World.crowded()
    world.isLinear = true
    var screen = SignIn(in: world)
    #expect(screen.update(.line("12"), in: world) == [.signIn(world.learners[11].id)])
    #expect(screen.update(.line("99"), in: world) == [])
    #expect(screen.update(.line("learner"), in: world) == [])
    #expect(screen.update(.line("3"), in: world) == [.signIn(world.learners[5].id)])
    #expect(screen.update(.line("maïga"), in: world) == [.signIn(world.learners[1].id)])
  }

  @Test("in a short list letters are commands and digits choose")
  func short() throws {
    let world = try World.sample()
    var navigator = Navigator(SignIn(in: world))
    #expect(navigator.update(.key(.character("2")), in: world) == [.signIn(world.learners[1].id)])
    #expect(navigator.update(.key(.character("l")), in: world) == [.go(.languages)])
    #expect(navigator.update(.key(.character("q")), in: world) == [.leave])
  }

  @Test("in a long list the way out and the languages have keys that are no letters")
  func ways() throws {
    let world = try World.crowded()
    var navigator = Navigator(SignIn(in: world))
    #expect(navigator.scene(in: world).hints.map(\.key).contains("Ctrl-C"))
    #expect(navigator.update(.key(.function(2)), in: world) == [.go(.languages)])
    #expect(navigator.update(.key(.escape), in: world) == [])
    #expect(navigator.update(.key(.control("c")), in: world) == [.leave])
  }

  @Test("whoever finds somebody else signed in gets to the list from everywhere")
  func everywhere() throws {
    let world = try World.sample()
    for screen: any Screen in [Home(), ProgressOverview(), CertificateList(), SettingsScreen()] {
      var navigator = Navigator(Home())
      navigator.push(screen)
      #expect(navigator.update(.key(.character("s")), in: world) == [.go(.learners)])
    }
    var navigator = Navigator(SignIn(in: world))
    #expect(navigator.update(.key(.character("s")), in: world) == [])
  }

  @Test("a name is mended, and left as it was by an empty line")
  func renames() throws {
    let world = try World.sample()
    var screen = NewLearner(renaming: "Fatou")
    #expect(screen.update(.action(.open), in: world) == [.back])
    _ = screen.update(.typed("u"), in: world)
    #expect(screen.update(.action(.open), in: world) == [.rename("Fatouu")])
    screen = NewLearner(renaming: "Fatou")
    #expect(screen.update(.line(""), in: world) == [.back])
    screen = NewLearner(renaming: String(repeating: "a", count: 64))
    #expect(screen.update(.typed("a"), in: world) == [.notice(.init("new-learner.full"))])
  }
}

extension World {
  /// A machine that forty people share, one of them with as long a name as there is room for.
  static func crowded(_ language: String = "en") throws -> World {
    var world = try sample(language)
    let names =
      ["Aïcha", "Moussa Maïga", "Aissatou Diallo née Camara de la Commune de Kaloum, Conakry"]
      + (3..<40).map { "Learner \($0)" }
    world.learners = names.enumerated().map { index, name in
      let digits = String(index)
      return Learner(
        id: .init(rawValue: String(repeating: "0", count: 32 - digits.count) + digits), name: name,
        language: "en")
    }
    world.learner = nil
    return world
  }
}
