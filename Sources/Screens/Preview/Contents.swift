import CourseFormat
import Stage
import Typography
import Wording

/// Everything in a previewed course by name: its items at once, questions and terms by typing.
public struct Contents: Screen {
  /// Something to go to.
  public struct Entry: Hashable, Sendable {
    /// Where it is.
    public var destination: Destination
    /// What it is called.
    public var title: DisplayText
    /// Its id, by which it can be found, too.
    public var id: String
    /// Whether it is an item of the outline, which is listed before anything is typed.
    public var isItem: Bool
    /// What it is, in a word.
    public var kind: DisplayText

    /// Something to go to by its name or its id.
    public init(
      _ destination: Destination, title: DisplayText, id: String, isItem: Bool = false,
      kind: DisplayText
    ) {
      self.destination = destination
      self.title = title
      self.id = id
      self.isItem = isItem
      self.kind = kind
    }
  }

  private let course: CourseID
  private let entries: [Entry]
  private var list = NarrowedList()

  /// What a course has, the focus on the item with an id.
  public init(of course: CourseID, _ entries: [Entry], focusOn item: ItemID? = nil) {
    self.course = course
    self.entries = entries
    let items = entries.filter(\.isItem)
    if let index = items.firstIndex(where: { $0.id == item?.rawValue }) {
      _ = list.selection.choose(index + 1, among: items.count)
    }
  }

  /// The same after something has changed in the course.
  public func insteadOf(_ contents: Contents) -> Contents {
    var fresh = self
    fresh.list = contents.list
    return fresh
  }

  /// Letters look for names.
  public var isTyping: Bool { true }
  /// Names are read anew when the language or a file changes.
  public var source: Destination? { .contents(course) }

  /// What is found can be gone to.
  public func offers(in world: World) -> [Offer] {
    (found(list.wanted).isEmpty ? [] : [Offer(.open, "contents.go")])
      + Offer.quiet(.up, .down, .pageUp, .pageDown)
  }

  /// Looks for what is typed, and goes to what is chosen.
  public mutating func update(_ event: Event, in world: World) -> [Effect] {
    var list = list
    let isChosen = list.update(event) { found($0).count }
    self.list = list
    return isChosen ? open() : []
  }

  /// The field, and under it what it finds.
  public func scene(in world: World) -> Scene {
    var body: [Element] = [
      .field(Field(label: world.say("contents.find"), text: DisplayText(list.wanted))), .gap,
    ]
    let found = self.found(list.wanted)
    // A question is called by its first words: the id tells two apart that begin alike.
    for entry in found {
      body.append(
        .option(
          Option(
            label: [.plain(Contents.short(entry.title))],
            columns: [
              Column(DisplayText(entry.id), isElastic: true), Column(findings(of: entry, world)),
              Column(entry.kind),
            ])))
    }
    if found.isEmpty { body.append(.text([.plain(world.say("contents.none"))])) }
    return Scene(
      name: "contents", context: world.course(course)?.manifest.title[world.language] ?? .empty,
      title: world.say("contents.title"), body: body,
      focus: found.isEmpty ? 0 : 2 + min(list.selection.index, found.count - 1),
      prompt: world.say("prompt.contents"))
  }

  /// The longest name that is listed whole.
  private static let longestName = 40

  private static func short(_ title: DisplayText) -> DisplayText {
    title.string.count <= longestName
      ? title : DisplayText(title.string.prefix(longestName - 3) + "...")
  }

  private func found(_ wanted: String) -> [Entry] {
    let word = Contents.folded(wanted)
    if word.isEmpty { return entries.filter(\.isItem) }
    return entries.filter {
      Contents.folded($0.title.string).contains(word) || $0.id.contains(word)
    }
  }

  /// Letters without case and accents: nobody types them to find something.
  private static func folded(_ text: String) -> String { text.shown(in: .ascii).lowercased() }

  private func findings(of entry: Entry, _ world: World) -> DisplayText {
    guard entry.isItem, let count = world.preview?.findings(on: entry.destination).count, count > 0
    else { return .empty }
    return world.say("preview.findings", ["count": .number(count)])
  }

  private func open() -> [Effect] {
    let found = self.found(list.wanted)
    let index = min(list.selection.index, found.count - 1)
    guard found.indices.contains(index) else { return [] }
    return [.home, .go(found[index].destination)]
  }
}
