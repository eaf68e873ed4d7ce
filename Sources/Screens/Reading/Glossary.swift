import CourseFormat
import Stage
import Typography
import Wording

/// The terms of a course by name: typing narrows them, a number or Enter opens one.
public struct Glossary: Screen {
  private let course: CourseID
  private let terms: [Term]
  private var list = NarrowedList(takesDigits: true)

  /// The terms of a course, as the alphabet of the language that they are in has them.
  public init(_ terms: [Term], in language: LanguageTag, of course: CourseID) {
    self.course = course
    let order = AlphabeticalOrder(language)
    self.terms = terms.map { (order.key(of: $0.name.string), $0) }.sorted { left, right in
      left.0 == right.0
        ? (left.1.name.string, left.1.id) < (right.1.name.string, right.1.id)
        : left.0.lexicographicallyPrecedes(right.0)
    }.map(\.1)
  }

  /// The same terms in another language, or as they are now.
  public func insteadOf(_ glossary: Glossary) -> Glossary {
    var fresh = self
    fresh.list = glossary.list
    return fresh
  }

  /// Letters narrow the list.
  public var isTyping: Bool { true }
  /// Terms are read anew when the language changes.
  public var source: Destination? { .glossary(course) }

  /// A term can be opened.
  public func offers(in world: World) -> [Offer] {
    (found(list.wanted).isEmpty ? [] : [Offer(.open, "action.open")])
      + Offer.quiet(.up, .down, .pageUp, .pageDown)
  }

  /// Narrows the list, and opens what is chosen.
  public mutating func update(_ event: Event, in world: World) -> [Effect] {
    var list = list
    let isChosen = list.update(event) { self.found($0).count }
    self.list = list
    guard isChosen else { return [] }
    let found = self.found(list.wanted)
    let index = min(list.selection.index, found.count - 1)
    return found.indices.contains(index) ? [.go(.term(course, found[index].id))] : []
  }

  /// The field, and under it the terms that are left.
  public func scene(in world: World) -> Scene {
    let found = self.found(list.wanted)
    var body: [Element] = [
      .field(Field(label: world.say("glossary.find"), text: DisplayText(list.wanted))), .gap,
    ]
    body += found.enumerated().map { index, term in
      let key = index < 9 ? DisplayText(String(index + 1)) : .empty
      return .option(Option(key: key, label: [.plain(term.name)]))
    }
    if terms.isEmpty {
      body.append(.text([.plain(world.say("glossary.empty"))]))
    } else if found.isEmpty {
      body.append(.text([.plain(world.say("glossary.none"))]))
    }
    return Scene(
      name: "glossary \(course)",
      context: world.course(course)?.manifest.title[world.language] ?? .empty,
      title: world.say("glossary.title"),
      aside: world.say("glossary.count", ["count": .number(terms.count)]), body: body,
      focus: found.isEmpty ? 0 : 2 + min(list.selection.index, found.count - 1),
      prompt: world.say("prompt.glossary"))
  }

  private func found(_ wanted: String) -> [Term] {
    let query = FoldedQuery(wanted)
    return query.isEmpty ? terms : terms.filter { query.isFound(in: $0.name.string) }
  }
}
