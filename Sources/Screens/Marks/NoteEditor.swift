import CourseFormat
import Learning
import Stage
import Typography
import Wording

/// A note on a place in a lesson: one paragraph, kept however it is left.
public struct NoteEditor: Screen {
  private let course: CourseID
  private let item: ItemID
  private let anchor: Anchor
  private let before: Note?
  private var text: String

  /// The note at a place, to be written or written anew.
  public init(_ course: CourseID, _ item: ItemID, at anchor: Anchor, in world: World) {
    self.course = course
    self.item = item
    self.anchor = anchor
    before = world.standings[course]?[item].notes[anchor]
    text = before?.text ?? ""
  }

  /// Letters are text here.
  public var isTyping: Bool { true }

  /// The note can be kept.
  public func offers(in world: World) -> [Offer] { [Offer(.open, "note.keep")] }

  /// Takes in letters; whichever way leads out, what was typed is kept.
  public mutating func update(_ event: Event, in world: World) -> [Effect] {
    switch event {
    case .typed(let character):
      guard (text + String(character)).utf8.count <= Note.longestText else {
        return [.notice(Message("note.full"))]
      }
      text.append(character)
    case .erased: _ = text.popLast()
    case .line(let line):
      // Line by line nothing that was written can be taken back, so it is only added to.
      text += (text.isEmpty || line.isEmpty ? "" : " ") + line
      return kept() + [.back]
    case .action(.open), .action(.back): return kept() + [.back]
    case .action(.leave): return kept()
    default: break
    }
    return []
  }

  /// The words it is about, then the field.
  public func scene(in world: World) -> Scene {
    let mark = Annotation(course: course, item: item, anchor: anchor, note: nil)
    var body: [Element] = []
    if !anchor.words.isEmpty {
      body = [.text([.plain(world.say("marks.quote", ["words": .text(anchor.words)]))]), .gap]
    }
    if world.isLinear, !text.isEmpty { body += [.text([.plain(DisplayText(text))])] }
    body.append(.field(Field(label: world.say("note.field"), text: DisplayText(text))))
    return Scene(
      name: "note", context: world.heading(of: mark), title: world.say("note.title"), body: body,
      focus: body.count - 1, prompt: world.say(text.isEmpty ? "prompt.note" : "prompt.note-more"))
  }

  /// What has to be done to keep the note as it stands.
  private func kept() -> [Effect] {
    let note = Note(text)
    guard note != before else { return [] }
    guard let note else {
      return [
        .keep([.noteRemoved(course, item, anchor)]), .notice(Message("note.taken-away")),
      ]
    }
    return [
      .keep([.noteWritten(course, item, anchor, note)]), .notice(Message("note.kept")),
    ]
  }
}
