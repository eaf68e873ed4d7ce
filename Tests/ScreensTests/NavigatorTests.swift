import Learning
import Stage
import Support
import Testing
import Typography

@testable import Screens

@Suite("Screens on top of each other")
struct NavigatorTests {
  @Test("Escape is never a way out, q is at the root")
  func leaves() throws {
    let world = try World.sample()
    var navigator = Navigator(Home())
    #expect(navigator.update(.key(.escape), in: world) == [])
    #expect(navigator.update(.key(.left), in: world) == [])
    #expect(navigator.update(.key(.backspace), in: world) == [])
    #expect(navigator.update(.key(.character("q")), in: world) == [.leave])
    navigator.push(ProgressOverview())
    #expect(navigator.update(.key(.character("q")), in: world) == [.back])
    #expect(navigator.update(.key(.escape), in: world) == [.back])
    #expect(navigator.update(.key(.character("Q")), in: world) == [.leave])
    #expect(navigator.update(.key(.control("c")), in: world) == [.leave])
  }

  @Test("the help names the keys that leave, and no more")
  func helpAtRoot() throws {
    let world = try World.sample()
    var navigator = Navigator(Home())
    func back() -> DisplayText? {
      navigator.keysInForce(in: world).first { $0.action == .back }?.keys
    }
    #expect(back() == "q")
    navigator.push(ProgressOverview())
    #expect(back() == "q  Esc  Left  h  Backspace")
  }

  @Test("an unknown key is answered once, and forgotten with the next")
  func unknownKey() throws {
    let world = try World.sample()
    var navigator = Navigator(Home())
    #expect(navigator.update(.key(.character("z")), in: world) == [])
    #expect(navigator.notice == "No such key here. ? shows the keys.")
    _ = navigator.update(.key(.down), in: world)
    #expect(navigator.notice == nil)
    _ = navigator.update(.key(.unknown), in: world)
    #expect(navigator.notice == nil)
  }

  @Test("letters are text where text is typed")
  func typing() throws {
    let world = try World.sample()
    var navigator = Navigator(Home())
    navigator.push(NewLearner())
    for character in "qQ?1l" {
      #expect(navigator.update(.key(.character(character)), in: world) == [])
    }
    #expect(navigator.update(.key(.enter), in: world) == [.addLearner("qQ?1l")])
    #expect(navigator.update(.key(.escape), in: world) == [.back])
  }

  @Test("the arrows lead from gap to gap where letters are text, and Space and left stay in a list")
  func arrowsBesideTyping() throws {
    let world = try World.sample()
    var navigator = Navigator(Home())
    navigator.push(SelfCheck(SampleQuestions.cloze, of: "why", in: SampleCourse.manifest.id))
    func press(_ keys: [Key]) -> DisplayText {
      for key in keys { #expect(navigator.update(.key(key), in: world) == []) }
      let scene = navigator.scene(in: world)
      guard scene.body.indices.contains(scene.focus) else { return .empty }
      switch scene.body[scene.focus] {
      case .field(let field): return field.label + "=" + field.text
      case .option(let option): return option.label.first?.text ?? .empty
      default: return .empty
      }
    }
    #expect(press([.character("q"), .right, .left]) == "Gap 1 of 3=q")
    #expect(press([.down]) == "Gap 2 of 3: ____")
    #expect(press([.right, .right, .left]) == "Gap 2 of 3: boiling")
    #expect(press([.character(" "), .character("j")]) == "Gap 3 of 3=")
    #expect(press([.character("j"), .up, .up]) == "Gap 1 of 3=q")
    navigator.push(NewLearner())
    #expect(press([.up, .down]) == "Your name=")
    #expect(navigator.notice == nil)
  }

  @Test("line by line one character is a command and more are an answer, where lines are taken")
  func linesBesideCommands() throws {
    var world = try World.sample()
    world.isLinear = true
    var navigator = Navigator(Home())
    navigator.push(SelfCheck(SampleQuestions.match, of: "why", in: SampleCourse.manifest.id))
    #expect(navigator.scene(in: world).takesLine)
    #expect(navigator.update(.line("?"), in: world) == [.go(.help)])
    #expect(navigator.update(.line("q"), in: world) == [.back])
    #expect(navigator.update(.line("4"), in: world) == [])
    #expect(navigator.scene(in: world).prompt.string.hasPrefix("Number for b,"))
    #expect(navigator.update(.line("i"), in: world) == [])
    #expect(navigator.update(.line("b1 c3 d4"), in: world).count == 1)
    #expect(!navigator.scene(in: world).takesLine)
    #expect(navigator.update(.line(""), in: world) == [.back])
  }

  @Test(
    "what is asked for line by line says whether a key or a line answers",
    arguments: ScreenGoldenTests.samples)
  func prompts(sample: ScreenGoldenTests.Sample) throws {
    var world = try sample.world("en")
    world.isLinear = true
    var navigator = Navigator(Home())
    navigator.push(sample.screen(world))
    let scene = navigator.scene(in: world)
    #expect(!scene.prompt.isEmpty && !scene.prompt.string.hasSuffix(":"))
    #expect(scene.promptByKey.string == "\(scene.prompt) (one key):")
    #expect(scene.promptByLine.string == "\(scene.prompt) (a line with Enter):")
  }

  @Test("an empty name is not handed in")
  func emptyName() throws {
    let world = try World.sample()
    var navigator = Navigator(NewLearner())
    #expect(navigator.update(.line("  "), in: world) == [.notice(.init("new-learner.empty"))])
  }

  @Test(
    "no screen shows one key for two things, or two keys for one",
    arguments: ScreenGoldenTests.samples)
  func keysAreUnique(sample: ScreenGoldenTests.Sample) throws {
    let world = try sample.world("en")
    var navigator = Navigator(Home())
    navigator.push(sample.screen(world))
    let hints = navigator.scene(in: world).hints
    #expect(Set(hints.map(\.key)).count == hints.count)
    #expect(Set(hints.map(\.label)).count == hints.count, "\(hints.map(\.label.string))")
  }

  @Test("the terminal's own keys are nobody's")
  func reservedKeys() {
    let reserved: [Key] = [.control("s"), .control("q"), .control("h"), .control("z")]
    for binding in Keymap.standard.bindings {
      #expect(binding.keys.allSatisfy { !reserved.contains($0) })
      #expect(!binding.keys.isEmpty)
    }
  }

  @Test("Page Down and Page Up bring every row of a long body into the window")
  func scrolls() throws {
    var world = try World.sample()
    world.size = Size(columns: 30, rows: 8)
    var navigator = Navigator(Home())
    navigator.push(
      AnswerReview(
        SampleCourse.choice, SampleCourse.choice.answer(.choices([0])), of: "final",
        in: SampleCourse.manifest.id, lesson: nil))
    func hidden() -> (above: Int, below: Int) {
      world.layout.hiddenRows(of: navigator.scene(in: world))
    }
    #expect(hidden().above > 0 && hidden().below > 0)
    for _ in 0..<9 { #expect(navigator.update(.key(.pageDown), in: world) == []) }
    #expect(hidden().below == 0)
    for _ in 0..<9 { #expect(navigator.update(.key(.pageUp), in: world) == []) }
    #expect(hidden().above == 0)
  }
}
