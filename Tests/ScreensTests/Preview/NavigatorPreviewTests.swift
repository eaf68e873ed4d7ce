import CourseFormat
import Learning
import Stage
import Support
import Testing
import Wording

@testable import Screens

@Suite("What a preview adds to every screen")
struct NavigatorPreviewTests {
  static let course = ScreenGoldenTests.course

  private func footer(of navigator: Navigator, in world: World) -> [String] {
    navigator.scene(in: world).hints.map { "\($0.key) \($0.label)" }
  }

  @Test("learners are offered nothing of it, and its keys do nothing")
  func learners() throws {
    let world = try World.sample()
    var navigator = Navigator(Outline(Self.course, in: world))
    #expect(!footer(of: navigator, in: world).contains { $0.hasPrefix("d ") || $0.hasPrefix("t ") })
    for key in "dDta" {
      #expect(navigator.update(.key(.character(key)), in: world) == [])
      #expect(navigator.notice == world.say("screen.no-such-key"))
    }
    #expect(!navigator.scene(in: world).aside.string.contains("Preview"))
  }

  @Test("the help does not say that anything is kept")
  func help() throws {
    for (world, key) in [
      (try World.sample(), "help.saved"), (try World.previewed(), "help.not-kept"),
    ] {
      let help = KeyHelp(for: Navigator(Outline(Self.course, in: world)), in: world)
      let said = help.scene(in: world).body.compactMap { element -> [String]? in
        guard case .passage(let passage) = element else { return nil }
        return passage.blocks.compactMap {
          guard case .paragraph(let phrases) = $0 else { return nil }
          return phrases.map(\.text.string).joined()
        }
      }
      #expect(said == [[world.words(key), world.words("help.size")]])
    }
  }

  @Test("a key leads to all findings from any page, or says that there is none")
  func allFindings() throws {
    var world = try World.previewed()
    for screen: any Screen in [
      Outline(Self.course, in: world), Reader(SampleCourse.lesson, of: Self.course, in: world),
    ] {
      world = try World.previewed()
      var navigator = Navigator(screen)
      let all = Destination.allFindings(Self.course)
      #expect(navigator.update(.key(.character("D")), in: world) == [.go(all)])
      world.preview?.findings = []
      #expect(
        navigator.update(.key(.character("D")), in: world) == [.notice(Message("findings.none"))])
    }
  }

  @Test("a page names its own findings, the contents name all")
  func findings() throws {
    let world = try World.previewed()
    var navigator = Navigator(Outline(Self.course, in: world))
    #expect(footer(of: navigator, in: world).contains("d 4 findings"))
    #expect(navigator.update(.key(.character("d")), in: world) == [.go(.findings)])
    navigator.push(Reader(SampleCourse.lesson, of: Self.course, in: world))
    #expect(footer(of: navigator, in: world).contains("d 2 findings"))
    #expect(navigator.update(.key(.character("t")), in: world) == [.go(.contents(Self.course))])
    navigator.push(TermCard(SampleCourse.term, of: Self.course))
    #expect(footer(of: navigator, in: world) == ["t contents", "q back", "? help"])
    #expect(navigator.update(.key(.character("d")), in: world) == [.go(.findings)])
  }

  @Test("a question leads to its answers, by a key that is no letter where letters are the answer")
  func answers() throws {
    let world = try World.previewed()
    var navigator = Navigator(SelfCheck(SampleCourse.choice, of: "why", in: Self.course))
    #expect(
      navigator.update(.key(.character("a")), in: world) == [
        .go(.sheet(Self.course, "why", "clear"))
      ])
    let attempt = ScreenGoldenTests.attempt(["clear", "litres"])
    navigator.push(
      Quiz(SampleCourse.bank, attempt, of: ScreenGoldenTests.check, in: Self.course))
    _ = navigator.update(.key(.enter), in: world)
    _ = navigator.update(.key(.enter), in: world)
    for letter in "adt" {
      #expect(navigator.update(.key(.character(letter)), in: world) == [])
    }
    #expect(
      navigator.update(.key(.control("k")), in: world) == [
        .go(.sheet(Self.course, "check", "litres"))
      ])
  }

  @Test("a page that cannot be shown leads to what is to be mended, and to no answers")
  func broken() throws {
    let world = try World.previewed()
    let page = BrokenPage(
      insteadOf: nil, at: .quiz(Self.course, "final"), because: Message("preview.gone"))
    var navigator = Navigator(Outline(Self.course, in: world))
    navigator.push(page)
    #expect(
      footer(of: navigator, in: world) == ["d 1 finding", "t contents", "q back", "? help"])
    #expect(navigator.update(.key(.enter), in: world) == [.go(.findings)])
  }

  @Test("a narrow footer names what is to be mended before anything else")
  func narrow() throws {
    var world = try World.previewed()
    world.size = Size(columns: 40, rows: 12)
    let navigator = Navigator(Outline(Self.course, in: world))
    #expect(footer(of: navigator, in: world).first == "d 4 findings")
    world.preview?.findings = []
    #expect(footer(of: navigator, in: world).first == "Enter open")
  }

  @Test("line by line the title says how many findings there are")
  func linear() throws {
    var world = try World.previewed()
    world.isLinear = true
    let navigator = Navigator(Reader(SampleCourse.lesson, of: Self.course, in: world))
    #expect(navigator.scene(in: world).aside == "Preview en, 2 findings, 1 of 2")
  }

  @Test("a missing file is a finding on the page that is missing")
  func missing() throws {
    let missing = Diagnostic(
      .fileMissing, at: Place(file: "course.yaml", line: 9), ["file": "lessons/how.en.md"])
    let preview = Preview(findings: [missing], files: ["how": ["lessons/how.en.md"]])
    #expect(preview.findings(on: .lesson(Self.course, "how")) == [missing])
    #expect(preview.errors(on: .lesson(Self.course, "how")) == [missing])
    #expect(preview.findings(on: .term(Self.course, "germ")) == [])
  }

  @Test("errors come before warnings")
  func order() throws {
    let severities = try #require(World.previewed().preview).findings.map(\.severity)
    #expect(severities == [.error, .error, .warning, .warning])
  }
}
