import CourseFormat
import Learning
import Stage
import Typography
import Wording

/// A course's parts seen from one of its lessons, whose headings stand under it, to jump to.
public struct CourseContents: Screen {
  /// The course whose parts they are.
  public let course: CourseID
  /// The lesson that is being read.
  public let here: ItemID
  private let headings: [Heading]
  private var selection = Selection()

  /// A heading of the lesson.
  private struct Heading: Hashable {
    var level: Int
    var name: DisplayText
    var block: Int
  }

  private enum Row {
    case item(OutlineItem)
    case heading(Heading)
  }

  /// The parts of a course, the focus on what is read now: the last heading up to a block.
  public init(of course: CourseID, at lesson: Lesson, block: Int, in world: World) {
    self.course = course
    here = lesson.id
    headings = lesson.blocks.enumerated().compactMap { index, part in
      guard case .heading(let level, let inlines, _) = part else { return nil }
      return Heading(level: level, name: DisplayText(inlines.plainText), block: index)
    }
    let rows = rows(in: world)
    let focus = rows.lastIndex { row in
      switch row {
      case .item(let item): item.id == lesson.id
      case .heading(let heading): heading.block <= block
      }
    }
    if let focus { _ = selection.choose(focus + 1, among: rows.count) }
  }

  /// The same in another language, or as it is now.
  public func insteadOf(_ contents: CourseContents, in world: World) -> CourseContents {
    var fresh = self
    _ = fresh.selection.choose(contents.selection.index + 1, among: rows(in: world).count)
    return fresh
  }

  /// Names are read anew when the language changes.
  public var source: Destination? { .contents(course) }

  /// A part or a heading can be gone to.
  public func offers(in world: World) -> [Offer] {
    [Offer(.open, "contents.go"), Offer(.terms, "action.terms"), Offer(.search, "action.search")]
      + Selection.offers
  }

  /// Goes to what is chosen, or says why it cannot be opened yet.
  public mutating func update(_ event: Event, in world: World) -> [Effect] {
    let count = rows(in: world).count
    switch event {
    case .action(.open): return open(in: world)
    case .action(.terms): return [.go(.glossary(course))]
    case .action(.search): return [.go(.search(""))]
    case .action(let action): _ = selection.move(action, among: count)
    case .choose(let number): return selection.choose(number, among: count) ? open(in: world) : []
    default: break
    }
    return []
  }

  /// The modules with their items, the headings under the lesson that one is in.
  public func scene(in world: World) -> Scene {
    guard let card = world.course(course) else {
      return Scene(name: "contents", title: .empty, body: [])
    }
    let progress = world.progress(in: card)
    var body: [Element] = []
    var focus = 0
    var index = 0
    for module in card.manifest.outline {
      if index > 0 { body.append(.gap) }
      body.append(.heading(module.title[world.language]))
      for row in rows(of: module) {
        if index == selection.index { focus = body.count }
        switch row {
        case .item(let item):
          body.append(.option(world.row(for: item, of: card, progress, isHere: item.id == here)))
        case .heading(let heading):
          let indent = String(repeating: "\u{A0}", count: 2 * max(1, heading.level - 1))
          body.append(.option(Option(label: [.plain(DisplayText(indent) + heading.name)])))
        }
        index += 1
      }
    }
    return Scene(
      name: "contents \(course)", context: card.manifest.title[world.language],
      title: world.say("contents.title"),
      aside: progress.hasBegun ? world.percent(progress.fraction) : .empty, body: body,
      focus: focus, prompt: world.say("prompt.choose"))
  }

  private func rows(in world: World) -> [Row] {
    world.course(course)?.manifest.outline.flatMap(rows) ?? []
  }

  private func rows(of module: Module) -> [Row] {
    module.items.flatMap { item in
      [.item(item)] + (item.id == here ? headings.map(Row.heading) : [])
    }
  }

  private func open(in world: World) -> [Effect] {
    let rows = rows(in: world)
    guard let card = world.course(course), rows.indices.contains(selection.index) else { return [] }
    switch rows[selection.index] {
    case .heading(let heading):
      return [.back, .replace(.passage(course, here, block: heading.block, words: ""))]
    case .item(let item) where item.id == here:
      return [.back, .replace(.passage(course, here, block: 0, words: ""))]
    case .item(let item):
      if let lock = world.lock(on: item.id, of: card) { return [.notice(lock)] }
      return [.back, .replace(Home.destination(of: item, in: course))]
    }
  }
}
