import Stage
import Typography
import Wording

/// The help: what each key does on the screen below, from the keymap itself.
public struct KeyHelp: Screen {
  private let rows: [Navigator.KeysOfAction]
  private let hasDigits: Bool
  private var place = Passage.Place.start

  /// The help of the screen that the navigator shows.
  public init(for navigator: Navigator, in world: World) {
    rows = navigator.keysInForce(in: world)
    hasDigits = !(navigator.top?.isTyping ?? false)
  }

  /// It can be paged.
  public func offers(in world: World) -> [Offer] {
    let more = pager(in: world).page(from: place, height: rowCount(world)).next != nil
    return (more ? [Offer(.pageDown, "reader.more")] : Offer.quiet(.pageDown))
      + Offer.quiet(.pageUp, .top, .open)
  }

  /// Turns pages; at the end goes back.
  public mutating func update(_ event: Event, in world: World) -> [Effect] {
    let pager = pager(in: world)
    switch event {
    case .action(.pageDown):
      guard let next = pager.page(from: place, height: rowCount(world)).next else {
        return [.back]
      }
      place = next
    case .action(.pageUp): place = pager.place(rowCount(world), linesBefore: place)
    case .action(.top): place = .start
    case .action(.open): return [.back]
    default: break
    }
    return []
  }

  /// A table of keys for each kind of thing they do, and a word on what is always true.
  public func scene(in world: World) -> Scene {
    Scene(
      name: "help", title: world.say("help.title"),
      body: [.passage(passage(in: world))], prompt: world.say("prompt.help"))
  }

  private func passage(in world: World) -> Passage {
    var blocks: [Prose] = []
    for group in ActionGroup.allCases {
      var table = rows.filter { $0.action.group == group }.map {
        [[Phrase($0.keys, .key)], [.plain($0.label)]]
      }
      if group == .doing, hasDigits {
        table.append([[Phrase("1-9", .key)], [.plain(world.say("help.digits"))]])
      }
      if group == .going {
        table.append([[Phrase("Ctrl-Z", .key)], [.plain(world.say("help.suspend"))]])
      }
      guard !table.isEmpty else { continue }
      let header: [[Phrase]] = [
        [.plain(world.say("help.\(group.rawValue)"))], [.plain(world.say("help.does"))],
      ]
      blocks.append(.table(Prose.Table(header: header, rows: table)))
    }
    return Passage(
      blocks + [
        .paragraph([.plain(world.say(world.preview == nil ? "help.saved" : "help.not-kept"))]),
        .paragraph([.plain(world.say("help.size"))]),
      ], place: place)
  }

  private func pager(in world: World) -> Pager {
    world.layout.pager(of: passage(in: world))
  }

  private func rowCount(_ world: World) -> Int { world.layout.passageRows() }
}
