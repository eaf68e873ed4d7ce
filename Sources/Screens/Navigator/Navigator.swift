import CourseFormat
import Learning
import Stage
import Typography
import Wording

/// The screens on top of each other, of which the learner sees the uppermost.
///
/// Pure: input goes in, effects come out; the program carries them out and pushes what was asked
/// for. What a key does is decided here, once for all screens.
public struct Navigator: Sendable {
  var stack: [any Screen]
  let keymap: Keymap
  /// How far a body is scrolled that is longer than its window.
  var scroll = 0
  /// One sentence about what just happened, shown until the next key.
  public var notice: DisplayText?

  /// A navigator that begins with a screen.
  public init(_ root: any Screen, keymap: Keymap = .standard) {
    stack = [root]
    self.keymap = keymap
  }

  /// The screen that the learner sees.
  public var top: (any Screen)? { stack.last }
  /// What the lowest screen shows.
  public var root: Destination? { stack.first?.source }
  /// How many screens lie on top of each other.
  public var depth: Int { stack.count }

  /// Shows a screen on top.
  public mutating func push(_ screen: any Screen) {
    stack.append(screen)
  }

  /// Shows a screen instead of the uppermost.
  public mutating func replace(with screen: any Screen) {
    stack[stack.count - 1] = screen
  }

  /// Shows a screen instead of all.
  public mutating func restart(with screen: any Screen) {
    stack = [screen]
  }

  /// Goes back one screen; the last one stays.
  public mutating func pop() {
    if stack.count > 1 { stack.removeLast() }
  }

  /// Goes back to the first screen.
  public mutating func popToRoot() {
    stack.removeLast(stack.count - 1)
  }

  /// Puts what was read anew, in another language, into the screens that hold course text.
  public mutating func reread(_ screen: (Destination, any Screen) throws -> (any Screen)?) rethrows
  {
    for index in stack.indices {
      guard let source = stack[index].source else { continue }
      if let fresh = try screen(source, stack[index]) { stack[index] = fresh }
    }
  }

  /// How the uppermost screen looks.
  public func scene(in world: World) -> Scene {
    guard let screen = stack.last else { return Scene(name: "", title: .empty, body: []) }
    var scene = screen.scene(in: world)
    scene.scroll = scroll
    scene.takesLine = screen.takesLines
    let own = addingPicture(to: screen.offers(in: world), of: screen, in: world)
    // Where there is something to choose, that comes first; else what is still to be read.
    let first = scene.isChoosing ? 1 : 0
    let all = own.prefix(first) + paging(screen, scene, in: world) + own.dropFirst(first)
    let offers =
      addingPreview(to: Array(all), of: screen, in: world)
      + common(besides: screen, in: world)
    let offered = Set(offers.map(\.action))
    scene.hints = offers.filter(\.isHinted).compactMap { offer in
      let keys = keymap.keys(for: offer.action, among: offered)
      // Where letters are text, the key to show is one that is not a letter.
      let shown = screen.isTyping && !world.isLinear ? keys.first { !$0.isCharacter } : keys.first
      return shown.map {
        Hint(
          key: $0.name(in: world.words), label: world.say(offer.label, offer.arguments))
      }
    }
    scene.notice = notice ?? scene.notice
    if world.preview != nil {
      scene.aside = world.previewAside(scene.aside, on: screen.source)
    }
    let prompt: [String: Argument] = ["prompt": .text(scene.prompt.string)]
    scene.promptByKey = world.say("prompt.by-key", prompt)
    scene.promptByLine = world.say("prompt.by-line", prompt)
    return scene
  }
}
