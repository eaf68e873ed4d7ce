import CourseFormat
import Stage
import Typography
import Wording

extension Reader {
  /// A lesson at one of its blocks, words being looked for from there on that were found in all
  /// courses.
  ///
  /// The place at which the learner was reading is not forgotten for it.
  public init(
    _ lesson: Lesson, of course: CourseID, atBlock block: Int, finding words: String,
    in world: World
  ) {
    self.init(lesson, of: course, atBlock: block, in: world)
    var search = LessonSearch()
    search.words = words
    search.isOfAllCourses = true
    search.find(in: prose.part(atLeast: .max, in: world).blocks)
    guard !search.found.isEmpty else { return }
    self.search = search
    _ = goToMatch(1, in: world)
  }

  mutating func beginSearch() -> [Effect] {
    search = LessonSearch()
    focus = nil
    return []
  }

  /// Takes in the words to look for.
  mutating func type(_ event: Event, in world: World) -> [Effect] {
    switch event {
    case .typed("/") where search?.words.isEmpty == true: return searchEverywhere()
    case .action(.nextLink): return searchEverywhere()
    case .typed(let character): search?.words.append(character)
    case .erased: _ = search?.words.popLast()
    case .line(let line):
      search?.words = line
      return find(in: world)
    case .action(.open): return find(in: world)
    case .action(.back):
      search = nil
      return [.stay]
    default: break
    }
    return []
  }

  /// Looks for the words in all courses.
  private mutating func searchEverywhere() -> [Effect] {
    let words = search?.words ?? ""
    search = nil
    return [.go(.search(words))]
  }

  private mutating func find(in world: World) -> [Effect] {
    guard var search else { return [] }
    guard search.words.contains(where: { !$0.isWhitespace }) else {
      self.search = nil
      return [.stay]
    }
    search.find(in: prose.part(atLeast: .max, in: world).blocks)
    guard !search.found.isEmpty else {
      self.search = nil
      saysNotFound = true
      let words = DisplayText(search.words).string
      return [.notice(Message("reader.not-found", ["words": .text(words)]))]
    }
    self.search = search
    return goToMatch(1, in: world)
  }

  /// Goes some matches on from the one the reader is at, else to the first from the page on; behind
  /// the last comes the first.
  mutating func goToMatch(_ step: Int, in world: World) -> [Effect] {
    guard let search, !search.found.isEmpty else { return [] }
    let count = search.found.count
    let view = view(in: world)
    var next: Int
    if let current = search.current, focus != nil {
      next = (current + step + count) % count
    } else {
      let first = search.found.firstIndex { view.pager.place(of: $0) >= place } ?? 0
      next = step > 0 ? first : (first - 1 + count) % count
    }
    next = min(max(0, next), count - 1)
    self.search?.current = next
    return show(search.found[next], view, in: world)
  }

  /// Brings words into sight, some of the text before them with them.
  private mutating func show(
    _ spot: Passage.Spot, _ view: View, in world: World
  ) -> [Effect] {
    let line = view.pager.place(of: spot)
    var effects: [Effect] = []
    let isSeen = view.page.lines.contains { $0.place == line }
    if world.isLinear {
      // What is heard begins with the paragraph, if that is not far.
      let start = Passage.Place(block: spot.block)
      let isNear = view.pager.place(view.rows / 3, linesBefore: line) <= start
      effects = move(to: isNear ? start : line)
    } else if !isSeen {
      effects = move(to: view.pager.place(view.rows / 3, linesBefore: line))
    }
    focus = spot
    return effects
  }
}
