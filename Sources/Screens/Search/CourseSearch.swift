import CourseFormat
import Stage
import Typography
import Wording

/// Looking for something in all courses: a field for the words, and under it what was found.
public struct CourseSearch: Screen {
  private var wanted: String
  private let results: SearchResults?
  private var selection = Selection()
  /// Whether the cursor is in the field.
  public private(set) var isTyping: Bool

  /// An empty field.
  public init() {
    (wanted, results, isTyping) = ("", nil, true)
  }

  /// What was found, the focus on the best; in the field where nothing was.
  public init(_ results: SearchResults) {
    (wanted, self.results, isTyping) = (results.words, results, results.hits.isEmpty)
  }

  /// The same after the language or a course has changed.
  public func insteadOf(_ search: CourseSearch) -> CourseSearch {
    var fresh = self
    fresh.selection = search.selection
    fresh.wanted = search.wanted
    fresh.isTyping = search.isTyping || hits.isEmpty
    return fresh
  }

  /// What was found is looked for anew when the language changes.
  public var source: Destination? { results.map { .search($0.words) } }

  /// Words can be looked for, and what was found opened.
  public func offers(in world: World) -> [Offer] {
    if isTyping {
      return [Offer(.open, "search.do")] + (hits.isEmpty ? [] : Offer.quiet(.down))
    }
    return [Offer(.open, "action.open"), Offer(.search, "search.again")] + Selection.offers
  }

  /// Takes in the words; Enter looks for them, or opens what was found.
  public mutating func update(_ event: Event, in world: World) -> [Effect] {
    isTyping ? type(event) : choose(event, in: world)
  }

  /// The field, what was found, each with the words around it, and how it was found.
  public func scene(in world: World) -> Scene {
    var body: [Element] = [
      .field(Field(label: world.say("search.find"), text: DisplayText(wanted))), .gap,
    ]
    for remark in results?.remarks ?? [Message("search.hint")] {
      body += [.text([.plain(DisplayText(world.words(remark)))])]
    }
    if !hits.isEmpty, body.count > 2 { body.append(.gap) }
    let first = body.count
    for (index, hit) in hits.enumerated() {
      let key = index < 9 ? DisplayText(String(index + 1)) : .empty
      body.append(
        .option(
          Option(
            key: key, label: [.plain(hit.name)], columns: [Column(hit.place, isElastic: true)],
            context: hit.context)))
    }
    if let trouble = results?.trouble {
      body += [.gap, .text([Phrase(DisplayText(world.words(trouble)), .warning)])]
    }
    return Scene(
      name: "search \(results?.words ?? "")", title: world.say("search.title"), body: body,
      focus: isTyping ? 0 : first + min(selection.index, hits.count - 1),
      prompt: world.say(isTyping ? "prompt.search" : "prompt.choose"))
  }

  /// The longest that is looked for, in characters.
  private static let longest = 200

  private var hits: [SearchResults.Hit] { results?.hits ?? [] }

  private mutating func type(_ event: Event) -> [Effect] {
    switch event {
    case .typed(let character): if wanted.count < CourseSearch.longest { wanted.append(character) }
    case .erased: _ = wanted.popLast()
    case .line(let line):
      wanted = String(line.prefix(CourseSearch.longest))
      return search()
    case .action(.open): return search()
    case .action(.down): isTyping = hits.isEmpty
    default: break
    }
    return []
  }

  private func search() -> [Effect] {
    FoldedQuery(wanted).isEmpty ? [.notice(Message("search.hint"))] : [.replace(.search(wanted))]
  }

  private mutating func choose(_ event: Event, in world: World) -> [Effect] {
    switch event {
    case .action(.open): return open(in: world)
    case .action(.search): isTyping = true
    case .action(.up) where selection.index == 0: isTyping = true
    case .action(let action): _ = selection.move(action, among: hits.count)
    case .choose(let number):
      return selection.choose(number, among: hits.count) ? open(in: world) : []
    default: break
    }
    return []
  }

  private func open(in world: World) -> [Effect] {
    guard hits.indices.contains(selection.index) else { return [] }
    let destination = hits[selection.index].destination
    if let item = destination.item, let card = destination.course.flatMap(world.course),
      let lock = world.lock(on: item, of: card)
    {
      return [.notice(lock)]
    }
    return [.go(destination)]
  }
}
