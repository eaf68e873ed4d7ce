import Testing
import Wording

@testable import CourseFormat

@Suite("What a new course is called")
struct CourseSeedTests {
  static let template = CourseTemplate(common: [:], files: ["en": [:], "fr": [:]])

  @Test(
    "follows from its folder's name",
    arguments: [
      ("my-course", "my-course", "My course"),
      ("Prévention du paludisme", "prevention-du-paludisme", "Prévention du paludisme"),
      ("Œufs_et_cœurs", "oeufs-et-coeurs", "Œufs et cœurs"),
      ("...C# (2)", "c-2", "...C# (2)"), ("malaria.v2", "malaria-v2", "Malaria.v2"),
      ("🧼 soap", "soap", "🧼 soap"), ("écran", "ecran", "Écran"),
    ])
  func names(folder: String, id: String, title: String) throws {
    let course = try course(folder)
    #expect(course.id.rawValue == id && course.title == title)
  }

  @Test("keeps an id to 64 signs, at the end of a word where there is one")
  func long() throws {
    let words = String(repeating: "handwashing ", count: 9)
    #expect(
      try course(words).id.rawValue
        == "handwashing-handwashing-handwashing-handwashing-handwashing")
    let one = String(repeating: "a", count: 99)
    #expect(try course(one).id.rawValue == String(repeating: "a", count: 64))
  }

  @Test("is what was asked for")
  func asked() throws {
    let course = try course("x", id: "my.course-2", title: " A\n\ttitle  here ")
    #expect(course.id.rawValue == "my.course-2" && course.title == "A title here")
  }

  @Test("begins in the languages that were asked for, or in the writer's own, or in English")
  func languages() throws {
    #expect(try course("x", languages: "fr, en,fr").languages == ["fr", "en"])
    #expect(try course("x", languages: "fr-ML").languages == ["fr-ML"])
    #expect(try course("x", languages: " , ", usual: "fr-CI").languages == ["fr"])
    #expect(try course("x", usual: "de").languages == ["en"])
  }

  @Test("is refused with what is wrong")
  func refusals() {
    #expect(throws: NewCourseProblem.idMalformed("My Course")) {
      try course("x", id: "My Course")
    }
    #expect(throws: NewCourseProblem.idMissing(folder: "🧼")) { try course("🧼") }
    #expect(throws: NewCourseProblem.titleMissing) { try course("x", title: " \n") }
    #expect(throws: NewCourseProblem.languageUnknown("de", known: ["en", "fr"])) {
      try course("x", languages: "en,de")
    }
    #expect(throws: NewCourseProblem.languageUnknown("français", known: ["en", "fr"])) {
      try course("x", languages: "français")
    }
  }

  private func course(
    _ folder: String, id: String? = nil, title: String? = nil, languages: String = "",
    usual: LanguageTag = .english
  ) throws -> CourseSeed {
    try CourseSeed(
      folder: folder, id: id, title: title, languages: languages, usual: usual,
      from: Self.template, today: CalendarDay(daysSince1970: 20_600))
  }
}
