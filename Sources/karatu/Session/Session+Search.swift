import CourseFormat
import Learning
import Screens
import Search
import Stage
import Typography
import Wording

extension Session {
  /// What is found for some words in all courses; without words, an empty field.
  mutating func search(_ words: String) throws -> any Screen {
    guard !FoldedQuery(words).isEmpty else { return CourseSearch() }
    let answer = try finder.find(words, in: shelf.packages, language: world.language)
    // Who opens what is locked is told by name what comes before it.
    for course in Set(answer.hits.map(\.course)) where world.course(course)?.isOrdered == true {
      nameItems(of: course)
    }
    return CourseSearch(
      SearchResults(
        words: words, hits: answer.hits.map { hit($0, answer.query) },
        remarks: answer.remarks(on: words, language: world.name(of: world.language)),
        trouble: answer.trouble?.message))
  }

  /// A lesson at one of its blocks.
  ///
  /// Where the learner was reading is not forgotten for it: a place is kept once they read on.
  mutating func passage(
    _ item: ItemID, at block: Int, in course: CourseID, words: String
  ) throws -> any Screen {
    let package = try find(item, in: course).package
    let lesson = try package.lesson(item, in: world.language)
    try enrol(in: package)
    nameItems(of: course)
    return Reader(lesson, of: course, atBlock: block, finding: words, in: world)
  }

  private func hit(_ hit: SearchHit, _ query: FoldedQuery) -> SearchResults.Hit {
    SearchResults.Hit(
      destination(of: hit, query), name: hit.name, place: place(of: hit),
      context: hit.context.map { Phrase($0.text, $0.isMatch ? .strong : .plain) })
  }

  private func destination(of hit: SearchHit, _ query: FoldedQuery) -> Destination {
    switch hit.part {
    case .course: return .outline(hit.course)
    case .term(let term): return .term(hit.course, term)
    case .lesson(let item, let block):
      // As the lesson has it: one looks on for the same.
      let name = hit.name.string
      let words =
        hit.context.first(where: \.isMatch)?.text.string
        ?? query.matches(in: name).first.map { String(name[$0]) } ?? ""
      return .passage(hit.course, item, block: block, words: words)
    case .item(let id):
      let item = shelf[hit.course]?.manifest.items.first { $0.id == id }
      return item.map { Home.destination(of: $0, in: hit.course) } ?? .outline(hit.course)
    }
  }

  private func place(of hit: SearchHit) -> DisplayText {
    let title = shelf[hit.course]?.manifest.title[world.language] ?? .empty
    let part: DisplayText
    switch hit.part {
    case .course: return world.say("search.course")
    case .lesson where hit.lesson.isEmpty: return title
    case .lesson: part = hit.lesson
    case .term, .item:
      part = DisplayText(world.words(hit.kind(in: shelf[hit.course]?.manifest)))
    }
    return world.say(
      "search.course-place", ["part": .text(part.string), "course": .text(title.string)])
  }
}

extension CourseCard {
  /// Whether its items open one after the other.
  fileprivate var isOrdered: Bool { manifest.order != .free }
}
