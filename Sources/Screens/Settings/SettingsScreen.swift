import Learning
import Stage
import Typography
import Wording

/// A learner's settings: few, each with its value and what it is for.
public struct SettingsScreen: Screen {
  private var selection = Selection()

  /// The settings with the focus on the first.
  public init() {}

  /// A value can be changed, forwards and backwards.
  public func offers(in world: World) -> [Offer] {
    [Offer(.open, "settings.change")] + Offer.quiet(.nextChoice, .previousChoice) + Selection.offers
  }

  /// Changes a value at once.
  public mutating func update(_ event: Event, in world: World) -> [Effect] {
    let rows = Row.all(in: world)
    switch event {
    case .action(.open), .action(.nextChoice): return change(by: 1, in: world)
    case .action(.previousChoice): return change(by: -1, in: world)
    case .action(let action): _ = selection.move(action, among: rows.count)
    case .choose(let number):
      return selection.choose(number, among: rows.count) ? change(by: 1, in: world) : []
    default: break
    }
    return []
  }

  /// Each setting with its value; under them what the one in focus is for.
  public func scene(in world: World) -> Scene {
    let rows = Row.all(in: world)
    let options = rows.map { row in
      Element.option(
        Option(
          label: [.plain(world.say("settings.\(row.rawValue)"))],
          columns: [Column(row.value(in: world))]))
    }
    let purpose = row(in: world).map { world.say("settings.\($0.rawValue)-why") } ?? .empty
    return Scene(
      name: "settings", title: world.say("settings.title"),
      aside: DisplayText(world.learner?.name ?? ""),
      body: options + [.gap, .text([.plain(purpose)])], focus: selection.index,
      prompt: world.say("prompt.settings"))
  }

  private func row(in world: World) -> Row? {
    let rows = Row.all(in: world)
    return rows.indices.contains(selection.index) ? rows[selection.index] : nil
  }

  private func change(by step: Int, in world: World) -> [Effect] {
    guard let row = row(in: world) else { return [] }
    let preferences = world.preferences
    switch row {
    case .name: return [.go(.rename)]
    case .language:
      return world.languages.map(\.tag).next(after: world.language, by: step).map { [.speak($0)] }
        ?? []
    case .look: return keep(preferences.look.next(by: step).map { .look($0) })
    case .bytes: return keep(preferences.bytes.next(by: step).map { .bytes($0) })
    case .writing: return keep(preferences.writing.next(by: step).map { .writing($0) })
    case .form:
      return keep(preferences.form.next(by: step).map { .form($0) })
        + [.notice(Message("settings.next-start"))]
    }
  }

  private func keep(_ preference: Preference?) -> [Effect] {
    preference.map { [.keep([.preferenceChosen($0)])] } ?? []
  }
}

extension SettingsScreen {
  /// What can be settled, in the order in which it is listed.
  enum Row: String, CaseIterable {
    case language, look, bytes, writing, form, name

    /// The rows there are: a trainer's preview has no learner to rename.
    static func all(in world: World) -> [Row] {
      allCases.filter { $0 != .name || world.preview == nil }
    }

    /// The value in words.
    func value(in world: World) -> DisplayText {
      let preferences = world.preferences
      return switch self {
      case .language: DisplayText(world.name(of: world.language))
      case .look: world.say("settings.look-\(preferences.look.rawValue)")
      case .bytes: world.say("settings.bytes-\(preferences.bytes.rawValue)")
      case .writing: world.say("settings.writing-\(preferences.writing.rawValue)")
      case .form: world.say("settings.form-\(preferences.form.rawValue)")
      case .name: DisplayText(world.learner?.name ?? "")
      }
    }
  }
}

extension CaseIterable where Self: Equatable {
  /// The case some steps on, from the last to the first again.
  fileprivate func next(by step: Int) -> Self? { Array(Self.allCases).next(after: self, by: step) }
}

extension Array where Element: Equatable {
  /// The element some steps after another, from the last to the first again.
  fileprivate func next(after element: Element, by step: Int) -> Element? {
    guard !isEmpty else { return nil }
    let index = (firstIndex(of: element) ?? 0) + step
    return self[(index % count + count) % count]
  }
}
