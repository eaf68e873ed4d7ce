import CourseFormat
import Learning
import Stage
import Wording

extension Reader {
  /// What is seen, and as much of the lesson as that takes.
  struct View {
    let part: LessonProse.Part
    let passage: Passage
    let pager: Pager
    let page: Pager.Page
    let rows: Int
  }

  /// The page that begins at the reader's place.
  func view(in world: World) -> View {
    // A field takes the last row for itself.
    let rows = world.layout.passageRows(besides: isTyping ? 1 : 0)
    var wanted = max(0, place.block) + rows + 2
    while true {
      let part = prose.part(atLeast: wanted, in: world)
      var passage = Passage(world.marked(part, of: prose.text.id, in: course), place: place)
      passage.focus = focus
      passage.found = search?.found ?? []
      passage.foundWord = world.say("reader.found")
      let pager = world.layout.pager(of: passage)
      let page = pager.page(from: place, height: rows)
      // The last block that was made does not know yet what follows it.
      if part.isWhole || page.next.map({ $0.block + 1 < part.blocks.count }) == true {
        return View(part: part, passage: passage, pager: pager, page: page, rows: rows)
      }
      wanted = 2 * max(wanted, part.blocks.count)
    }
  }

  /// The same with all of the lesson.
  func wholeView(in world: World) -> View {
    _ = prose.part(atLeast: .max, in: world)
    return view(in: world)
  }

  mutating func perform(_ action: Action, in world: World) -> [Effect] {
    let lesson = prose.text.id
    switch action {
    case .nextLesson: return goOn(in: world) ?? [.notice(Message("reader.last"))]
    case .previousLesson: return goBack(in: world)
    case .links: return [.go(.links(course, lesson))]
    case .terms: return [.go(.glossary(course))]
    case .mark: return toggleMark(in: world)
    case .note: return writeNote(in: world)
    case .marks: return [.go(.marks(course))]
    case .language: return [.go(.languages)]
    case .search: return beginSearch()
    case .nextMatch: return goToMatch(1, in: world)
    case .previousMatch: return goToMatch(-1, in: world)
    case .back: return letGo()
    default: break
    }
    let view = action == .bottom ? wholeView(in: world) : view(in: world)
    let (pager, rows, page) = (view.pager, view.rows, view.page)
    switch action {
    case .open:
      if let focus, let anchor = view.part.anchors.first(where: { $0.spot == focus }) {
        return open(anchor.target)
      }
      if let question = question(on: view) { return [.go(.selfCheck(course, lesson, question.id))] }
      return readOn(view, in: world)
    case .pageDown: return readOn(view, in: world)
    case .pageUp where place == .start: return [.notice(Message("reader.at-start"))]
    case .pageUp: return move(to: pager.place(rows, linesBefore: place))
    case .halfDown:
      return page.next == nil ? [] : move(to: pager.place(rows / 2, linesAfter: place))
    case .halfUp: return move(to: pager.place(rows / 2, linesBefore: place))
    case .down where world.isLinear && page.next != nil:
      return move(to: pager.placeOfMore(after: place, height: rows))
    case .down: return page.next == nil ? [] : move(to: pager.place(1, linesAfter: place))
    case .up: return move(to: pager.place(1, linesBefore: place))
    case .top: return move(to: .start)
    case .bottom: return move(to: pager.lastPage(height: rows))
    case .nextLink: return goToNextAnchor(view)
    default: return []
    }
  }

  /// The first question on the page that is still to be answered.
  func question(on view: View) -> Question? {
    let blocks = Set(view.page.lines.map(\.place.block))
    return blocks.sorted().lazy.compactMap { view.part.questions[$0] }
      .first { !view.part.answered.contains($0.id) }
  }

  mutating func move(to place: Passage.Place) -> [Effect] {
    focus = nil
    guard place != self.place else { return [] }
    self.place = place
    let kept = ReadingPlace(block: place.block, offset: place.offset)
    return [.keep([.placeKept(course, prose.text.id, kept)])]
  }

  private mutating func readOn(_ view: View, in world: World) -> [Effect] {
    if let next = view.page.next {
      // Half a page costs half the bytes, and the eye keeps its place.
      return move(to: world.isThrifty ? view.pager.place(view.rows / 2, linesAfter: place) : next)
    }
    let lesson = prose.text.id
    let open = view.part.questions.sorted { $0.key < $1.key }.map(\.value)
      .first { !view.part.answered.contains($0.id) }
    if let open { return [.go(.selfCheck(course, lesson, open.id))] }
    let done = Effect.keep([
      .lessonCompleted(course, lesson, prose.text.revision), .placeKept(course, lesson, .start),
    ])
    return [done] + (goOn(in: world) ?? [.replace(.outline(course))])
  }

  private func goOn(in world: World) -> [Effect]? {
    guard let card = world.course(course) else { return nil }
    let after = card.manifest.items.drop { $0.id != prose.text.id }.dropFirst()
    guard let next = after.first else { return nil }
    return [.replace(Home.destination(of: next, in: course))]
  }

  private func goBack(in world: World) -> [Effect] {
    guard let card = world.course(course) else { return [] }
    let before = card.manifest.items.prefix { $0.id != prose.text.id }
    guard let previous = before.last(where: { $0.kind == .lesson }) else {
      return [.notice(Message("reader.first"))]
    }
    return [.replace(.lesson(course, previous.id))]
  }
}
