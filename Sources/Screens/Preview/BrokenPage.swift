import CourseFormat
import Stage
import Typography
import Wording

/// What a preview shows instead of a page whose files cannot be read: why, until they can be.
public struct BrokenPage: Screen {
  /// The page as it was when it could be read; nil where it never could.
  public let page: (any Screen)?
  private let destination: Destination
  private let reason: Message

  /// What stands in place of a page, and why the page cannot be shown.
  public init(insteadOf page: (any Screen)?, at destination: Destination, because reason: Message) {
    self.page = page
    self.destination = destination
    self.reason = reason
  }

  /// Two are the same if they stand in one place for one reason.
  public static func == (left: BrokenPage, right: BrokenPage) -> Bool {
    left.destination == right.destination && left.reason == right.reason
  }

  /// The page is read anew until that succeeds.
  public var source: Destination? { destination }

  /// Nothing but what every page of a preview offers.
  public func offers(in world: World) -> [Offer] {
    Offer.quiet(.language, .open)
  }

  /// Enter leads to the findings, which lead to their places.
  public mutating func update(_ event: Event, in world: World) -> [Effect] {
    switch event {
    case .action(.open): return [.go(.findings)]
    case .action(.language): return [.go(.languages)]
    default: return []
    }
  }

  /// The errors in the page's files; where there are none, what else is wrong.
  public func scene(in world: World) -> Scene {
    let errors = world.preview?.errors(on: destination) ?? []
    var body: [Element] = [.text([Phrase(world.say("broken.what"), .strong)])]
    for error in errors {
      body += [.gap, .text([error.sentence(in: world)])]
      let lines = error.lines(in: world)
      if !lines.isEmpty { body.append(.prose([.code(lines)])) }
    }
    if errors.isEmpty { body += [.gap, .text([.plain(DisplayText(world.words(reason)))])] }
    return Scene(
      name: "broken \(destination)", context: title(in: world), title: world.say("broken.title"),
      body: body, prompt: world.say("prompt.broken"))
  }

  private func title(in world: World) -> DisplayText {
    guard let course = destination.course, let item = destination.item else { return .empty }
    return world.course(course)?.title(of: item) ?? DisplayText(item.rawValue)
  }
}
