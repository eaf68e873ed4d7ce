import CourseFormat
import Stage
import Support
import Testing
import Typography
import Wording

@testable import Screens

@Suite("What is told before a course whose letters the terminal does not have")
struct LetterWarningTests {
  private let course = SampleCourse.manifest.id
  private let ascii = Lettering(alphabet: .ascii)

  private func world(_ languages: [LanguageTag]) throws -> World {
    var world = try World.lao(languages)
    world.alphabet = .ascii
    return world
  }

  private func warning(_ world: World, _ lettering: Lettering) -> Navigator? {
    LetterWarning(before: .outline(course), of: lettering, in: world).map { Navigator($0) }
  }

  @Test("nothing is said where the letters can be shown, or are in the learner's language")
  func silent() throws {
    #expect(warning(try world(["lo", "en"]), ascii) == nil)
    #expect(warning(try world(["lo"]), Lettering(alphabet: .unicode)) == nil)
    #expect(LetterWarning(before: .home, of: ascii, in: try world(["lo"])) == nil)
  }

  @Test("a language of the course that can be shown comes first, and the course follows in it")
  func offers() throws {
    let world = try world(["lo", "fr"])
    var navigator = try #require(warning(world, ascii))
    let lines = world.layout.frame(of: navigator.scene(in: world)).text
    #expect(
      lines.contains {
        $0.hasPrefix("This terminal does not have the letters that the course is written in")
          || $0.hasPrefix(" This terminal does not have the letters")
      })
    #expect(lines.contains(" > 1  Take the course in this language: Francais"))
    #expect(lines.contains("   2  Go on all the same"))
    #expect(lines.contains { $0.contains("LC_ALL=C.UTF-8") })
    let effects = navigator.update(.key(.enter), in: world)
    #expect(effects == [.speak("fr"), .replace(.outline(course))])
    #expect(
      navigator.update(.key(.character("2")), in: world)
        == [.acceptLetters(course), .replace(.outline(course))])
  }

  @Test("in no other language one can only go on all the same, or back")
  func alone() throws {
    let world = try world(["lo"])
    var navigator = try #require(warning(world, ascii))
    #expect(
      navigator.update(.key(.enter), in: world)
        == [.acceptLetters(course), .replace(.outline(course))])
  }

  @Test("on the Linux console, where the locale is not to blame, it is not blamed")
  func console() throws {
    var world = try world(["lo"])
    world.alphabet = .unicode
    let lettering = Lettering(alphabet: .unicode, isLinuxConsole: true)
    let navigator = try #require(warning(world, lettering))
    let lines = world.layout.frame(of: navigator.scene(in: world)).text
    #expect(lines.contains { $0.contains("The Linux console has few letters") })
    #expect(!lines.contains { $0.contains("LC_ALL") })
  }
}

extension World {
  /// A world whose course is written in Lao first, and in some languages besides.
  static func lao(_ languages: [LanguageTag], for language: String = "en") throws -> World {
    var world = try sample(language)
    world.courses[0].manifest.languages = languages
    world.courses[0].manifest.title = Localized(
      "ນ້ຳສະອາດ", translations: ["en": "Clean water", "fr": "L'eau propre"])
    world.courses[0].manifest.summary = nil
    return world
  }
}

extension ScreenGoldenTests {
  /// The warning on the Linux console, and where a locale says that there is only ASCII.
  static let letters: [Sample] = [
    Sample(
      name: "letters",
      world: { try .lao(["lo", $0 == "en" ? "fr" : "en"], for: $0) },
      screen: { world in
        let lettering = Lettering(
          alphabet: world.alphabet, isLinuxConsole: world.alphabet == .unicode)
        return LetterWarning(before: .outline(course), of: lettering, in: world)
          ?? LanguageChoice(in: world)
      })
  ]
}
