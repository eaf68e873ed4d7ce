import CourseFormat
import Learning
import Stage
import Typography
import Wording

/// All marks and notes, of a course or of all.
public struct MarkList: Screen {
  private let course: CourseID?
  private var selection = Selection()
  /// What was taken away since the list was opened; it stays in the list and can be brought back.
  private var removed: [Annotation] = []

  /// The marks and notes of a course, or of all courses.
  public init(of course: CourseID? = nil) {
    self.course = course
  }

  /// Places can be gone to, taken away and brought back, and all of it written to a file.
  public func offers(in world: World) -> [Offer] {
    let rows = rows(in: world)
    guard rows.indices.contains(selection.index) else { return [] }
    let label = isRemoved(rows[selection.index]) ? "marks.bring-back" : "marks.remove"
    return [Offer(.open, "action.open"), Offer(.remove, label), Offer(.export, "marks.export")]
      + Selection.offers
  }

  /// Goes to a place, takes it away or brings it back, or writes the file.
  public mutating func update(_ event: Event, in world: World) -> [Effect] {
    let rows = rows(in: world)
    switch event {
    case .action(.open): return open(rows)
    case .action(.remove): return toggle(rows)
    case .action(.export): return [.exportNotes(course)]
    case .action(let action): _ = selection.move(action, among: rows.count)
    case .choose(let number):
      return selection.choose(number, among: rows.count) ? open(rows) : []
    default: break
    }
    return []
  }

  /// The lessons by name, under each its places by their first words, and what was written there.
  public func scene(in world: World) -> Scene {
    let rows = rows(in: world)
    var body: [Element] = []
    var focus = 0
    var heading: DisplayText?
    for (index, mark) in rows.enumerated() {
      let own = world.heading(of: mark)
      if own != heading {
        if heading != nil { body.append(.gap) }
        body.append(.heading(own))
        heading = own
      }
      if index == selection.index { focus = body.count }
      body.append(.option(option(for: mark, in: world)))
    }
    if rows.isEmpty { body = [.text([.plain(world.say("marks.none"))])] }
    return Scene(
      name: "marks", title: world.say("marks.title"),
      aside: DisplayText(world.learner?.name ?? ""), body: body, focus: focus,
      prompt: world.say(rows.isEmpty ? "prompt.back" : "prompt.marks"))
  }

  private func option(for mark: Annotation, in world: World) -> Option {
    let words = mark.anchor.words.isEmpty ? "..." : mark.anchor.words
    let kind = mark.note == nil ? "marks.is-mark" : "marks.is-note"
    let state = isRemoved(mark) ? "marks.is-removed" : kind
    return Option(
      label: [.plain(world.say("marks.quote", ["words": .text(words)]))],
      columns: [Column(world.say(state))],
      lines: mark.note.map { world.lines(of: $0) } ?? [])
  }

  private func isRemoved(_ mark: Annotation) -> Bool { removed.contains { $0.isSame(as: mark) } }

  /// What there is and what was taken away, at the places where they were.
  private func rows(in world: World) -> [Annotation] {
    let marks = world.marks(in: course)
    // What was brought back otherwise is there once.
    let gone = removed.filter { mark in !marks.contains { $0.isSame(as: mark) } }
    guard !gone.isEmpty else { return marks }
    var rows = marks
    for mark in gone {
      let sameItem = { (other: Annotation) in other.course == mark.course && other.item == mark.item
      }
      let index =
        rows.firstIndex { sameItem($0) && $0.anchor > mark.anchor }
        ?? rows.lastIndex(where: sameItem).map { $0 + 1 } ?? rows.count
      rows.insert(mark, at: index)
    }
    return rows
  }

  private func open(_ rows: [Annotation]) -> [Effect] {
    guard rows.indices.contains(selection.index) else { return [] }
    let mark = rows[selection.index]
    return [.go(.markedPlace(mark.course, mark.item, mark.anchor))]
  }

  private mutating func toggle(_ rows: [Annotation]) -> [Effect] {
    guard rows.indices.contains(selection.index) else { return [] }
    let mark = rows[selection.index]
    if let index = removed.firstIndex(where: { $0.isSame(as: mark) }) {
      let back = removed.remove(at: index)
      return [.keep([back.setting]), .notice(Message("marks.brought-back"))]
    }
    removed.append(mark)
    return [.keep([mark.removal]), .notice(Message("marks.removed"))]
  }
}

extension World {
  /// A note as it stands under its place: a few lines, the last with dots where there are more.
  fileprivate func lines(of note: Note) -> [DisplayText] {
    let width = max(16, min(size.columns, 66) - 6)
    var lines: [String] = [""]
    for word in note.text.split(separator: " ") {
      let last = lines[lines.count - 1]
      if last.isEmpty {
        lines[lines.count - 1] = String(word)
      } else if last.count + 1 + word.count <= width {
        lines[lines.count - 1] = last + " " + word
      } else {
        lines.append(String(word))
      }
    }
    let kept = lines.prefix(3)
    let dots = lines.count > kept.count ? " ..." : ""
    return kept.enumerated().map { index, line in
      DisplayText("  " + line + (index == kept.count - 1 ? dots : ""))
    }
  }
}
