import CourseFormat
import Stage
import Typography

/// A term of the glossary and what it means.
public struct TermCard: Screen {
  private let course: CourseID
  let term: Term

  /// A term of a course.
  public init(_ term: Term, of course: CourseID) {
    self.term = term
    self.course = course
  }

  /// A term is read anew when the language changes.
  public var source: Destination? { .term(course, term.id) }

  /// Nothing but going back.
  public func offers(in world: World) -> [Offer] { Offer.quiet(.open) }

  /// Enter closes the card: the learner wants back to the text.
  public mutating func update(_ event: Event, in world: World) -> [Effect] {
    event == .action(.open) ? [.back] : []
  }

  /// The word, then what it means.
  public func scene(in world: World) -> Scene {
    Scene(
      name: "term \(term.id)", context: world.say("glossary.title"), title: term.name,
      body: [.prose(ProseBuilder.prose(term.definition, in: world))],
      prompt: world.say("prompt.back"))
  }
}
