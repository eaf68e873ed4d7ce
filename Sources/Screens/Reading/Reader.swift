import CourseFormat
import Learning
import Stage
import Typography
import Wording

/// The reader: a lesson, page by page, remembered to the line.
public struct Reader: Screen {
  let course: CourseID
  let prose: LessonProse
  var place: Passage.Place
  /// What the cursor stands on instead of the page's first line.
  var focus: Passage.Spot?
  /// What is looked for in the lesson.
  var search: LessonSearch?
  /// Whether it was just said that the words are not in the lesson: Escape takes back that first.
  var saysNotFound = false

  /// A lesson at the place where the learner left off, of which no more is read than is shown.
  public init(_ text: LessonText, of course: CourseID, place: ReadingPlace? = nil) {
    self.course = course
    prose = LessonProse(text, of: course)
    self.place = place.map { Passage.Place(block: $0.block, offset: $0.offset) } ?? .start
  }

  /// A lesson at the place where the learner left off.
  public init(_ lesson: Lesson, of course: CourseID, place: ReadingPlace? = nil, in world: World) {
    self.init(LessonText(lesson), of: course, place: place)
  }

  /// A lesson at one of its blocks.
  public init(_ lesson: Lesson, of course: CourseID, atBlock block: Int, in world: World) {
    self.init(lesson, of: course, in: world)
    if block > 0 { place = Passage.Place(block: block + prose.lead) }
  }

  /// The lesson in another language, at the same block; or as it was rewritten, at the same words.
  public init(_ lesson: Lesson, insteadOf reader: Reader, in world: World) {
    self.init(lesson, of: reader.course, in: world)
    guard lesson.language == reader.prose.text.language else {
      place = Passage.Place(block: reader.place.block)
      return
    }
    place = reader.place.carried(
      from: reader.prose.part(atLeast: .max, in: world).blocks,
      to: prose.part(atLeast: .max, in: world).blocks)
  }

  /// Two readers are the same if they show the same of the same lesson.
  public static func == (left: Reader, right: Reader) -> Bool {
    (left.course, left.place, left.focus, left.search)
      == (right.course, right.place, right.focus, right.search)
      && (left.prose === right.prose || left.prose.text.lesson == right.prose.text.lesson)
  }

  /// The block of the lesson that the page begins with.
  public var block: Int { place.block - prose.lead }

  /// A lesson is read anew when the language changes.
  public var source: Destination? { .lesson(course, prose.text.id) }

  /// While words to look for are typed, letters are text.
  public var isTyping: Bool { search?.isTyping == true }

  /// One can read on, answer a question on the page, look up a word, search.
  public func offers(in world: World) -> [Offer] {
    if isTyping {
      return [Offer(.open, "reader.find"), Offer(.nextLink, "reader.search-everywhere")]
    }
    let view = view(in: world)
    let asks = focus == nil && question(on: view) != nil
    var offers: [Offer] = []
    if focus != nil, search == nil { offers.append(Offer(.open, "action.open")) }
    if asks { offers.append(Offer(.open, "reader.answer")) }
    offers.append(Offer(.pageDown, view.page.next == nil ? "reader.finish" : "reader.more"))
    if !asks, focus == nil || search != nil { offers += Offer.quiet(.open) }
    if search != nil {
      offers += [Offer(.nextMatch, "reader.next-match")] + Offer.quiet(.previousMatch)
    }
    offers += [Offer(.pageUp, "reader.back"), Offer(.search, "reader.search")]
    if world.preview == nil { offers.append(Offer(.contents, "action.contents")) }
    offers += Reader.markOffers
    offers.append(Offer(.nextLesson, "reader.next"))
    if !view.part.targets.isEmpty { offers.append(Offer(.links, "reader.links")) }
    if !world.isLinear, !view.part.anchors.isEmpty {
      offers.append(Offer(.nextLink, "reader.next-link"))
    }
    offers += [
      Offer(.terms, "action.terms"),
      Offer(.language, "action.language"),
    ]
    return offers
      + Offer.quiet(.previousLesson, .up, .down, .halfUp, .halfDown, .top, .bottom)
  }

  /// Turns pages; at the end, takes the lesson as read and goes on.
  public mutating func update(_ event: Event, in world: World) -> [Effect] {
    let saidNotFound = saysNotFound
    saysNotFound = false
    if isTyping { return type(event, in: world) }
    // What was said line by line is said, and q leads back as the prompt has it.
    if saidNotFound, event == .action(.back), !world.isLinear { return [.stay] }
    switch event {
    case .choose(let number):
      let targets = view(in: world).part.targets
      return targets.indices.contains(number - 1) ? open(targets[number - 1]) : []
    case .action(let action): return perform(action, in: world)
    default: return []
    }
  }

  /// The page, under the names of course and lesson.
  public func scene(in world: World) -> Scene {
    let card = world.course(course)
    let lessons = card?.manifest.items.filter { $0.kind == .lesson } ?? []
    let number = (lessons.firstIndex { $0.id == prose.text.id } ?? 0) + 1
    let view = view(in: world)
    var scene = Scene(
      name: "lesson \(prose.text.id)",
      context: card?.manifest.title[world.language] ?? .empty, title: prose.text.title,
      aside: world.say(
        "reader.position", ["number": .number(number), "total": .number(lessons.count)]),
      body: [.passage(view.passage)], notice: standing(in: world),
      prompt: world.say("prompt.read"))
    scene.more = minutesLeft(view.part).map {
      world.say("reader.minutes-left", ["minutes": .number($0)])
    }
    if let search, search.isTyping {
      let field = Field(label: world.say("reader.search-for"), text: DisplayText(search.words))
      scene.body.append(.field(field))
      scene.focus = 1
      scene.prompt = field.label
    }
    return scene
  }

  /// What is said as long as nothing else has to be.
  private func standing(in world: World) -> DisplayText? {
    if let found = search?.standing(in: world) { return found }
    let language = prose.text.language
    guard language.primary != world.language.primary else { return nil }
    return world.say(
      "reader.other-language", ["language": .text(world.name(of: language))])
  }

  /// The minutes for what is still to be read, by its share of all words.
  ///
  /// Words are weighed in bytes: not every script sets them apart.
  private func minutesLeft(_ part: LessonProse.Part) -> Int? {
    guard let minutes = prose.text.minutes, let last = part.sizes.last else { return nil }
    let all = last + part.rest
    let block = min(max(0, place.block), part.sizes.count - 1)
    guard all > 0 else { return nil }
    return max(1, (minutes * (all - part.sizes[block]) + all - 1) / all)
  }
}

extension World {
  /// A whole lesson as plain lines, for a pipe or a printer.
  public func lines(of lesson: Lesson) -> [String] {
    layout.lines(of: ProseBuilder.prose(lesson.blocks, in: self)).map(\.text)
  }
}
