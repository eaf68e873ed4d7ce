import CourseFormat
import Screens
import Typography
import Wording

// The pages that only a preview has.

extension Session {
  /// The questions of a quiz or a lesson.
  func sheet(
    of item: ItemID, at question: QuestionID?, in course: CourseID
  ) throws -> QuestionSheet {
    let (package, outlined) = try find(item, in: course)
    if outlined.kind == .lesson {
      let lesson = try package.lesson(item, in: world.language)
      return QuestionSheet(lesson, at: question, of: course, in: world)
    }
    return QuestionSheet(
      try package.bank(item, in: world.language), at: question, of: course, in: world)
  }

  /// Everything in a course by name; what cannot be read is listed as far as it can.
  func contents(of course: CourseID) throws -> [Contents.Entry] {
    let package = try find(course)
    var items: [Contents.Entry] = []
    var parts: [Contents.Entry] = []
    for item in package.manifest.items {
      items.append(
        Contents.Entry(
          Session.destination(of: item, in: course),
          title: world.course(course)?.title(of: item.id) ?? DisplayText(item.id.rawValue),
          id: item.id.rawValue, isItem: true, kind: world.kind(of: item)))
      let questions =
        (try? package.bank(item.id, in: world.language))?.questions
        ?? (try? package.lesson(item.id, in: world.language))?.questions ?? []
      parts += questions.map { question in
        Contents.Entry(
          .sheet(course, item.id, question.id), title: DisplayText(question.prompt.plainText),
          id: question.id.rawValue, kind: world.say("contents.question"))
      }
    }
    let terms = (try? package.glossary(in: world.language)) ?? []
    parts += terms.map { term in
      Contents.Entry(
        .term(course, term.id), title: term.name, id: term.id.rawValue,
        kind: world.say("links.term"))
    }
    return items + parts
  }

  /// The page that shows a line of a file, in the language of that file.
  mutating func screen(atLine line: Int, of file: String) throws -> any Screen {
    guard let package = preview?.package else {
      return try page(for: .outline(navigator.root?.course ?? Session.noCourse))
    }
    guard let found = package.part(atLine: line, of: file) else {
      throw PreviewProblem.noPage(file: file)
    }
    if let language = found.in, package.manifest.language(for: world.language) != language,
      world.languages.contains(where: { $0.tag == language })
    {
      try speak(language)
    }
    return try page(showing: found.part, of: file)
  }

  mutating func page(showing part: CoursePart, of file: String) throws -> any Screen {
    guard let package = preview?.package else { throw PreviewProblem.noPage(file: file) }
    let course = package.manifest.id
    switch part {
    case .outline: return Outline(course, in: world)
    case .lesson(let item, let block):
      guard let lesson = try? package.lesson(item, in: world.language) else {
        return try page(for: .lesson(course, item))
      }
      nameItems(of: course)
      return Reader(lesson, of: course, atBlock: block, in: world)
    case .quiz(let item, let question): return try page(for: .sheet(course, item, question))
    case .glossary(let term):
      guard let term = try term ?? package.glossary(in: world.language).first?.id else {
        throw PreviewProblem.noPage(file: file)
      }
      return try page(for: .term(course, term))
    case .item(let item):
      guard let outlined = package.manifest.items.first(where: { $0.id == item }) else {
        throw PreviewProblem.noPage(file: file)
      }
      return try page(for: Session.destination(of: outlined, in: course))
    }
  }

  static func destination(of item: OutlineItem, in course: CourseID) -> Destination {
    Home.destination(of: item, in: course)
  }
}
