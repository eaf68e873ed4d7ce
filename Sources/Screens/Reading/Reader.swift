import CourseFormat
import Learning
import Stage
import Typography
import Wording

/// The reader: a lesson, page by page, remembered to the line.
public struct Reader: Screen {
  let course: CourseID
  let lesson: Lesson
  private let links: [LinkTarget]
  private var place: Passage.Place

  /// A lesson at the place where the learner left off.
  public init(_ lesson: Lesson, of course: CourseID, place: ReadingPlace? = nil, in world: World) {
    self.course = course
    self.lesson = lesson
    links = Reader.prose(of: lesson, in: course, world).links
    self.place = place.map { Passage.Place(block: $0.block, offset: $0.offset) } ?? .start
  }

  /// A lesson at one of its blocks.
  public init(_ lesson: Lesson, of course: CourseID, atBlock block: Int, in world: World) {
    self.init(lesson, of: course, in: world)
    if block > 0 { place = Passage.Place(block: block + Reader.lead(of: lesson)) }
  }

  /// The lesson in another language, at the same block; or as it was rewritten, at the same words.
  public init(_ lesson: Lesson, insteadOf reader: Reader, in world: World) {
    self.init(lesson, of: reader.course, in: world)
    guard lesson.language == reader.lesson.language else {
      place = Passage.Place(block: reader.place.block)
      return
    }
    let before = Reader.prose(of: reader.lesson, in: course, world).blocks
    place = reader.place.carried(
      from: before, to: Reader.prose(of: lesson, in: course, world).blocks)
  }

  /// A lesson is read anew when the language changes.
  public var source: Destination? { .lesson(course, lesson.id) }

  /// One can read on, answer a question on the page, look up a word.
  public func offers(in world: World) -> [Offer] {
    let page = page(in: world)
    var offers: [Offer] = []
    if question(on: page, in: world) != nil {
      offers.append(Offer(.open, "reader.answer"))
    }
    offers.append(Offer(.pageDown, page.next == nil ? "reader.finish" : "reader.more"))
    if question(on: page, in: world) == nil { offers += Offer.quiet(.open) }
    offers.append(Offer(.pageUp, "reader.back"))
    if !links.isEmpty { offers.append(Offer(.links, "reader.links")) }
    if world.preview == nil { offers.append(Offer(.contents, "action.contents")) }
    offers += [
      Offer(.nextLesson, "reader.next"), Offer(.terms, "action.terms"),
      Offer(.language, "action.language"),
    ]
    return offers
      + Offer.quiet(.previousLesson, .up, .down, .halfUp, .halfDown, .top, .bottom)
  }

  /// Turns pages; at the end, takes the lesson as read and goes on.
  public mutating func update(_ event: Event, in world: World) -> [Effect] {
    let rows = world.layout.passageRows()
    let pager = world.layout.pager(of: passage(in: world))
    let page = page(in: world)
    switch event {
    case .choose(let number):
      return links.indices.contains(number - 1) ? follow(links[number - 1]) : []
    case .action(.open):
      if let question = question(on: page, in: world) {
        return [.go(.selfCheck(course, lesson.id, question.id))]
      }
      return readOn(page, in: world)
    case .action(.pageDown): return readOn(page, in: world)
    case .action(.pageUp): return move(to: pager.place(rows, linesBefore: place))
    case .action(.halfDown): return page.next == nil ? [] : move(pager, by: rows / 2)
    case .action(.halfUp): return move(to: pager.place(rows / 2, linesBefore: place))
    case .action(.down): return page.next == nil ? [] : move(pager, by: 1)
    case .action(.up): return move(to: pager.place(1, linesBefore: place))
    case .action(.top): return move(to: .start)
    case .action(.bottom): return move(to: pager.lastPage(height: rows))
    case .action(.links): return [.go(.links(course, lesson.id))]
    case .action(.terms): return [.go(.glossary(course))]
    case .action(.language): return [.go(.languages)]
    case .action(.nextLesson): return goOn(in: world) ?? [.notice(Message("reader.last"))]
    case .action(.previousLesson): return goBack(in: world)
    default: return []
    }
  }

  /// The page, under the names of course and lesson.
  public func scene(in world: World) -> Scene {
    let card = world.course(course)
    let lessons = card?.manifest.items.filter { $0.kind == .lesson } ?? []
    let number = (lessons.firstIndex { $0.id == lesson.id } ?? 0) + 1
    var notice: DisplayText?
    if lesson.language.primary != world.language.primary {
      notice = world.say(
        "reader.other-language", ["language": .text(world.name(of: lesson.language))])
    }
    return Scene(
      name: "lesson \(lesson.id)",
      context: card?.manifest.title[world.language] ?? .empty, title: lesson.title,
      aside: world.say(
        "reader.position", ["number": .number(number), "total": .number(lessons.count)]),
      body: [.passage(passage(in: world))], notice: notice, prompt: world.say("prompt.read"))
  }

  private func passage(in world: World) -> Passage {
    Passage(Reader.prose(of: lesson, in: course, world).blocks, place: place)
  }

  /// The lesson as prose, and the links in it: what it is for, the text, addresses at the end.
  private static func prose(
    of lesson: Lesson, in course: CourseID, _ world: World
  ) -> (blocks: [Prose], links: [LinkTarget]) {
    let answers = world.standings[course]?[lesson.id].selfChecks ?? [:]
    var builder = ProseBuilder(world, numbersLinks: true, answers: answers)
    var prose: [Prose] = []
    if !lesson.objectives.isEmpty {
      prose.append(.paragraph([.plain(world.say("reader.objectives"))]))
      prose.append(.list(start: nil, entries: lesson.objectives.map { [.paragraph([.plain($0)])] }))
    }
    prose += builder.prose(lesson.blocks)
    return (prose + addresses(in: builder.links), builder.links)
  }

  /// The block of the lesson that the page begins with.
  public var block: Int { place.block - Reader.lead(of: lesson) }

  /// How many blocks stand before the lesson's own.
  static func lead(of lesson: Lesson) -> Int { lesson.objectives.isEmpty ? 0 : 2 }

  func page(in world: World) -> Pager.Page {
    world.layout.pager(of: passage(in: world)).page(
      from: place, height: world.layout.passageRows())
  }

  private static func addresses(in links: [LinkTarget]) -> [Prose] {
    let lines = links.enumerated().compactMap { index, target -> DisplayText? in
      guard case .address(let address) = target else { return nil }
      return DisplayText("[\(index + 1)] \(address)")
    }
    return lines.isEmpty ? [] : [.rule] + lines.map { .paragraph([.plain($0)]) }
  }

  private func question(on page: Pager.Page, in world: World) -> Question? {
    let answered = world.standings[course]?[lesson.id].selfChecks ?? [:]
    let shift = Reader.lead(of: lesson)
    for line in page.lines {
      let index = line.place.block - shift
      if lesson.blocks.indices.contains(index), case .question(let question) = lesson.blocks[index],
        answered[question.id] == nil
      {
        return question
      }
    }
    return nil
  }

  private mutating func readOn(_ page: Pager.Page, in world: World) -> [Effect] {
    if let next = page.next { return move(to: next) }
    let answered = world.standings[course]?[lesson.id].selfChecks ?? [:]
    if let open = lesson.questions.first(where: { answered[$0.id] == nil }) {
      return [.go(.selfCheck(course, lesson.id, open.id))]
    }
    let done = Effect.keep([
      .lessonCompleted(course, lesson.id, lesson.revision),
      .placeKept(course, lesson.id, .start),
    ])
    return [done] + (goOn(in: world) ?? [.replace(.outline(course))])
  }

  private func goOn(in world: World) -> [Effect]? {
    guard let card = world.course(course) else { return nil }
    let after = card.manifest.items.drop { $0.id != lesson.id }.dropFirst()
    guard let next = after.first else { return nil }
    return [.replace(Home.destination(of: next, in: course))]
  }

  private func goBack(in world: World) -> [Effect] {
    guard let card = world.course(course) else { return [] }
    let before = card.manifest.items.prefix { $0.id != lesson.id }
    guard let previous = before.last(where: { $0.kind == .lesson }) else {
      return [.notice(Message("reader.first"))]
    }
    return [.replace(.lesson(course, previous.id))]
  }

  private func follow(_ link: LinkTarget) -> [Effect] {
    switch link {
    case .term(let term): [.go(.term(course, term))]
    case .lesson(let lesson): [.go(.lesson(course, lesson))]
    case .address(let address):
      [.notice(Message("reader.address", ["address": .text(address.string)]))]
    }
  }

  private mutating func move(_ pager: Pager, by lines: Int) -> [Effect] {
    move(to: pager.place(lines, linesAfter: place))
  }

  private mutating func move(to place: Passage.Place) -> [Effect] {
    guard place != self.place else { return [] }
    self.place = place
    let kept = ReadingPlace(block: place.block, offset: place.offset)
    return [.keep([.placeKept(course, lesson.id, kept)])]
  }
}

extension World {
  /// A whole lesson as plain lines, for a pipe or a printer.
  public func lines(of lesson: Lesson) -> [String] {
    layout.lines(of: ProseBuilder.prose(lesson.blocks, in: self)).map(\.text)
  }
}
