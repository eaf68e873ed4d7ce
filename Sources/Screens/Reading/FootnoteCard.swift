import CourseFormat
import Stage
import Typography

/// What a footnote says.
public struct FootnoteCard: Screen {
  private let course: CourseID
  private let lesson: ItemID
  let title: DisplayText
  private let number: Int
  let text: [Block]

  /// A footnote of a lesson by its number; nil if the lesson has none of that number.
  public init?(_ number: Int, of lesson: Lesson, in course: CourseID) {
    let found = lesson.blocks.lazy.compactMap { block -> [Block]? in
      if case .footnote(number, let text) = block { text } else { nil }
    }.first
    guard let found else { return nil }
    (self.course, self.number, text) = (course, number, found)
    (self.lesson, title) = (lesson.id, lesson.title)
  }

  /// A footnote is read anew when the language changes.
  public var source: Destination? { .footnote(course, lesson, number) }

  /// Nothing but going back.
  public func offers(in world: World) -> [Offer] { Offer.quiet(.open) }

  /// Enter closes the card: the learner wants back to the text.
  public mutating func update(_ event: Event, in world: World) -> [Effect] {
    event == .action(.open) ? [.back] : []
  }

  /// The lesson's name, then what the footnote says.
  public func scene(in world: World) -> Scene {
    Scene(
      name: "footnote \(lesson) \(number)", context: title, title: world.say("reader.note"),
      body: [.prose(ProseBuilder.prose(text, in: world))], prompt: world.say("prompt.back"))
  }
}
