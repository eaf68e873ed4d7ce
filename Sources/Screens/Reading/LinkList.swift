import CourseFormat
import Stage
import Typography
import Wording

/// The terms, lessons, addresses and footnotes that a lesson mentions.
public struct LinkList: Screen {
  private let course: CourseID
  private let lesson: Lesson
  private let links: [(target: Reference.Target, name: DisplayText)]
  private var selection = Selection()

  /// The links of a lesson, each once, in the order of their first mention.
  public init(of lesson: Lesson, in course: CourseID, world: World) {
    self.course = course
    self.lesson = lesson
    var names: [Reference.Target: DisplayText] = [:]
    LinkList.collect(lesson.blocks, into: &names)
    var builder = ProseBuilder(world, numbersLinks: true)
    _ = builder.prose(lesson.blocks)
    links = builder.targets.map { ($0, names[$0] ?? .empty) }
  }

  /// Two lists are the same if they are of the same lesson with the same focus.
  public static func == (left: LinkList, right: LinkList) -> Bool {
    left.course == right.course && left.lesson == right.lesson
      && left.selection == right.selection
  }

  /// Lessons are read anew when the language changes.
  public var source: Destination? { .links(course, lesson.id) }

  /// A link can be followed.
  public func offers(in world: World) -> [Offer] {
    [Offer(.open, "action.open")] + Selection.offers
  }

  /// Follows a link.
  public mutating func update(_ event: Event, in world: World) -> [Effect] {
    switch event {
    case .action(.open): return follow()
    case .action(let action): _ = selection.move(action, among: links.count)
    case .choose(let number):
      return selection.choose(number, among: links.count) ? follow() : []
    default: break
    }
    return []
  }

  /// The links with their numbers.
  public func scene(in world: World) -> Scene {
    let options = links.enumerated().map { index, link in
      Element.option(
        Option(
          key: DisplayText(String(index + 1)), label: [.plain(link.name)],
          columns: [Column(kind(of: link.target, in: world))]))
    }
    return Scene(
      name: "links \(lesson.id)", context: lesson.title, title: world.say("links.title"),
      body: options, focus: selection.index, prompt: world.say("prompt.choose"))
  }

  private func kind(of target: Reference.Target, in world: World) -> DisplayText {
    switch target {
    case .link(.term): world.say("links.term")
    case .link(.lesson): world.say("item.lesson")
    case .link(.address(let address)): address
    case .note: world.say("links.note")
    case .picture: .empty
    }
  }

  private func follow() -> [Effect] {
    guard links.indices.contains(selection.index) else { return [] }
    return Reader(LessonText(lesson), of: course).open(links[selection.index].target)
  }

  private static func collect(
    _ blocks: [Block], into names: inout [Reference.Target: DisplayText]
  ) {
    for block in blocks {
      switch block {
      case .heading(_, let inlines, _), .paragraph(let inlines): collect(inlines, into: &names)
      case .list(let list): for entry in list.entries { collect(entry, into: &names) }
      case .quote(let inner), .callout(_, let inner): collect(inner, into: &names)
      case .table(let table):
        for cell in table.header + table.rows.flatMap({ $0 }) { collect(cell, into: &names) }
      case .question(let question): collect(question.prompt, into: &names)
      case .footnote(let number, let inner):
        names[.note(number)] = DisplayText(words(of: inner))
        collect(inner, into: &names)
      case .code, .picture, .rule: break
      }
    }
  }

  /// The words of the first paragraph.
  private static func words(of blocks: [Block]) -> String {
    if case .paragraph(let inlines)? = blocks.first { inlines.plainText } else { "" }
  }

  private static func collect(
    _ inlines: [Inline], into names: inout [Reference.Target: DisplayText]
  ) {
    for inline in inlines {
      switch inline {
      case .link(let target, let inner):
        let words = DisplayText(inner.plainText)
        names[.link(target)] = names[.link(target)] ?? words
      case .emphasis(let inner), .strong(let inner), .struck(let inner):
        collect(inner, into: &names)
      case .text, .code, .picture, .lineBreak, .gap, .footnote: break
      }
    }
  }
}
