import CourseFormat
import Learning
import Screens
import Stage
import Typography
import Wording

@testable import Screens

extension ScreenGoldenTests {
  /// The screens on which something is looked for, and on which a course is told of.
  static let finding: [Sample] = [
    Sample(
      name: "search", world: { try .sample($0) }, screen: { _ in CourseSearch() },
      keys: "bucket".map(Key.character)),
    Sample(
      name: "search-found", world: { try .sample($0) },
      screen: { CourseSearch(SampleSearch.results(in: $0)) }, keys: [.down]),
    Sample(
      name: "search-none", world: { try .sample($0) },
      screen: { CourseSearch(SampleSearch.nothing(in: $0)) }),
    Sample(
      name: "glossary", world: { try .sample($0) },
      screen: { _ in Glossary(SampleSearch.terms, in: "en", of: course) }, keys: [.down]),
    Sample(
      name: "glossary-narrowed", world: { try .sample($0) },
      screen: { _ in Glossary(SampleSearch.terms, in: "en", of: course) },
      keys: "ge".map(Key.character)),
    Sample(
      name: "course-contents", world: { try .sample($0) },
      screen: { CourseContents(of: course, at: SampleCourse.lesson, block: 2, in: $0) }),
    Sample(
      name: "details", world: { try .described($0) },
      screen: { _ in
        CourseDetails(
          course, objectives: ["Say how germs get into water", "Boil water as long as it needs"],
          publisher: Message("courses.signed", ["name": "Niger health posts"]))
      }),
  ]
}

/// What a search finds in the sample course.
enum SampleSearch {
  static let terms: [Term] = [
    term("well", "Well"), term("germ", "Germ"), term("ebullition", "Ébullition"),
    term("gel", "Gel"), SampleCourse.term, term("lo", "ລ້າງມື"),
  ]

  static func results(in world: World) -> SearchResults {
    let course = SampleCourse.manifest.id
    let title = SampleCourse.manifest.title[world.language]
    return SearchResults(
      words: "bucket",
      hits: [
        .init(
          .passage(course, "why", block: 2, words: "bucket"), name: "From the well to the cup",
          place: "Why water makes us ill, " + title,
          context: [
            .plain("The "), Phrase("bucket", .strong),
            .plain(" touches the ground. The hand touches the water, and what was on it stays."),
          ]),
        .init(
          .term(course, "bucket"), name: "Bucket",
          place: world.say("links.term") + ", " + title,
          context: [.plain("What water is carried in.")]),
        .init(.quiz(course, "final"), name: "Final quiz", place: title),
      ],
      remarks: [Message("search.beginnings", ["words": "buckett", "found": "bucket"])])
  }

  static func nothing(in world: World) -> SearchResults {
    SearchResults(
      words: "antibiotic", hits: [],
      remarks: [
        Message("search.none", ["words": "antibiotic"]),
        Message("search.none-hint", ["language": .text(world.name(of: world.language))]),
      ],
      trouble: Message("search.index-read-only", ["path": "/srv/karatu/search.sqlite"]))
  }

  private static func term(_ id: TermID, _ name: DisplayText) -> Term {
    Term(id: id, name: name, definition: [.paragraph([.text("What it means.")])])
  }
}

extension World {
  /// The course with all that is told of one.
  static func described(_ language: String = "en") throws -> World {
    var world = try sample(language)
    world.courses[0].manifest.audience = Localized(
      "Everybody who fetches, keeps or hands out water.",
      translations: ["fr": "Toutes celles et ceux qui vont chercher, gardent ou donnent l'eau."])
    world.courses[0].manifest.authors = [
      Author(name: "Awa Diallo", organisation: "Ministry of Health"), Author(name: "Fatou Sow"),
    ]
    world.courses[0].manifest.license = "CC-BY-4.0"
    world.courses[0].manifest.sources = [
      Source(
        title: "Guidelines for drinking-water quality", publisher: "World Health Organization",
        year: 2022, url: "https://www.who.int/publications")
    ]
    world.courses[0].manifest.reviewBy = CalendarDay(daysSince1970: 20_000)
    world.courses[0].manifest.certificate = CertificateRule(
      validMonths: 24, statement: Localized("The holder can make water safe to drink."))
    return world
  }
}
