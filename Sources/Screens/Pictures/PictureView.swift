import CourseFormat
import Stage
import Typography
import Wording

/// A picture: first its words, then, where the terminal can draw it, the picture itself.
///
/// Drawing is not for screens: the program asks for ``order(in:)`` before it shows one, and puts in
/// what came of it. On a slow line the picture waits until somebody wants it all the same.
public struct PictureView: Screen {
  private let course: CourseID
  private let item: ItemID?
  private var gallery: Gallery
  private var drawn: (order: PictureOrder, result: Result)?
  private var isWanted = false

  private enum Result: Equatable {
    case picture(CellPicture)
    case problem(Message)
  }

  /// A picture of an item; of none where a term has it.
  public init(_ gallery: Gallery, of item: ItemID?, in course: CourseID) {
    self.gallery = gallery
    self.item = item
    self.course = course
  }

  /// The same picture, drawn anew: its file may be another now.
  public init(_ view: PictureView) {
    self.init(view.gallery, of: view.item, in: view.course)
    isWanted = view.isWanted
  }

  /// Two views are the same if they show the same picture drawn alike.
  public static func == (left: PictureView, right: PictureView) -> Bool {
    (left.course, left.item, left.gallery, left.isWanted)
      == (right.course, right.item, right.gallery, right.isWanted)
      && left.drawn?.order == right.drawn?.order && left.drawn?.result == right.drawn?.result
  }

  /// Its file may change while a trainer writes.
  public var source: Destination? { .picture(course, item, gallery) }

  /// What is still to be drawn; nil where nothing is, or the terminal takes words alone.
  public func order(in world: World) -> PictureOrder? {
    guard !world.isLinear else { return nil }
    let order = PictureOrder(
      course: course, path: gallery.picture.path,
      room: world.layout.room(besides: lead(in: world)), easel: world.easel)
    return order == drawn?.order ? nil : order
  }

  /// Takes in the picture that was ordered.
  public mutating func take(_ picture: CellPicture, for order: PictureOrder) {
    drawn = (order, .picture(picture))
  }

  /// Takes in why the picture that was ordered cannot be drawn.
  public mutating func take(_ problem: Message, for order: PictureOrder) {
    drawn = (order, .problem(problem))
  }

  /// It can be drawn on a slow line all the same; others can be looked at.
  public func offers(in world: World) -> [Offer] {
    let draw = isWaiting(in: world) ? [Offer(.open, "picture.draw")] : Offer.quiet(.open)
    guard gallery.pictures.count > 1 else { return draw }
    return draw + [
      Offer(.nextPicture, "picture.next"), Offer(.previousPicture, "picture.previous"),
    ]
  }

  /// Draws what waited, and turns to other pictures; at the end Enter leads back to the text.
  public mutating func update(_ event: Event, in world: World) -> [Effect] {
    switch event {
    case .action(.open):
      guard isWaiting(in: world) else { return [.back] }
      isWanted = true
    case .action(.nextPicture): return turn(to: gallery.index + 1, or: "picture.last")
    case .action(.previousPicture): return turn(to: gallery.index - 1, or: "picture.first")
    default: break
    }
    return []
  }

  /// The words, and under them the picture or why it is not there.
  public func scene(in world: World) -> Scene {
    let many = gallery.pictures.count
    return Scene(
      name: "picture \(gallery.index) \(gallery.picture.path)", context: gallery.title,
      title: world.say("picture.title"),
      aside: many == 1
        ? .empty
        : world.say(
          "picture.position", ["number": .number(gallery.index + 1), "total": .number(many)]),
      body: lead(in: world) + rest(in: world), prompt: world.say("prompt.back"))
  }

  /// What stands above the picture: what it shows, all of it.
  private func lead(in world: World) -> [Element] {
    [.text([.plain(gallery.picture.alternative)])]
      // On a small terminal the row is the picture's.
      + (world.layout.passageRows() < 12 ? [] : [.gap])
  }

  private func rest(in world: World) -> [Element] {
    if world.isLinear { return [sentence(world.say("picture.linear"))] + letters }
    switch drawn?.result {
    case nil: return []
    case .problem(let problem)?:
      return [sentence(DisplayText(world.words(problem))), .gap] + letters
    case .picture(let picture)?:
      guard isWaiting(in: world), let seconds = world.easel.seconds(for: picture) else {
        return [.picture(picture)]
      }
      return [
        sentence(
          world.say(
            "picture.waiting",
            ["count": .number(seconds), "baud": .number(world.easel.slowLine ?? 0)])), .gap,
      ] + letters
    }
  }

  /// The drawing that the author made of letters.
  private var letters: [Element] {
    gallery.picture.drawing.map { [.prose([.drawing($0)])] } ?? []
  }

  private func sentence(_ text: DisplayText) -> Element { .text([Phrase(text, .strong)]) }

  private func isWaiting(in world: World) -> Bool {
    guard case .picture(let picture)? = drawn?.result else { return false }
    return !isWanted && !world.isLinear && world.easel.seconds(for: picture) != nil
  }

  private mutating func turn(to index: Int, or key: String) -> [Effect] {
    guard gallery.pictures.indices.contains(index) else { return [.notice(Message(key))] }
    gallery.index = index
    drawn = nil
    isWanted = false
    return []
  }
}
