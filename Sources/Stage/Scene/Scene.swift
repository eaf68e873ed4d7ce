import Typography

/// What a screen is: meaning, not cells.
///
/// The console lays a scene out on a grid, the teletype says it in order; neither knows what the
/// other does.
public struct Scene: Hashable, Sendable {
  /// Names the screen and what it is about: while it stays the same, only what changed is said.
  public var name: String
  /// Where you are.
  public var title: DisplayText
  /// What the place belongs to, said before the title where there is room.
  public var context: DisplayText
  /// What stands at the right of the title: who you are, how far you are.
  public var aside: DisplayText
  /// What is said behind the aside where there is room for it.
  public var more: DisplayText?
  /// What is on the screen, from the top.
  public var body: [Element]
  /// The element that the cursor stands on.
  public var focus: Int
  /// How many rows the body is moved up from where the focus alone would put it; negative for
  /// down.
  public var scroll = 0
  /// Whether the teletype asks for a whole line even where one key would do.
  public var takesLine = false
  /// The keys that matter now, the most useful first.
  public var hints: [Hint]
  /// One sentence about what just happened.
  public var notice: DisplayText?
  /// What the teletype asks for, once everything is said.
  public var prompt: DisplayText
  /// The same where one key answers, which it says.
  public var promptByKey: DisplayText = .empty
  /// The same where a line answers, which it says.
  public var promptByLine: DisplayText = .empty

  /// A scene with all its parts.
  public init(
    name: String, context: DisplayText = .empty, title: DisplayText, aside: DisplayText = .empty,
    body: [Element],
    focus: Int = 0, hints: [Hint] = [], notice: DisplayText? = nil, prompt: DisplayText = .empty
  ) {
    self.name = name
    self.context = context
    self.title = title
    self.aside = aside
    self.body = body
    self.focus = focus
    self.hints = hints
    self.notice = notice
    self.prompt = prompt
  }
}

extension Scene {
  /// How many lines there are to choose from.
  public var optionCount: Int {
    body.count { if case .option = $0 { true } else { false } }
  }

  /// Whether the focus is on something to choose or to type.
  public var isChoosing: Bool {
    guard body.indices.contains(focus) else { return false }
    switch body[focus] {
    case .option, .field: return true
    default: return false
    }
  }
}

/// A key and what it does now.
public struct Hint: Hashable, Sendable {
  /// The key's name.
  public var key: DisplayText
  /// What it does, in a word or two.
  public var label: DisplayText

  /// A key and its work.
  public init(key: DisplayText, label: DisplayText) {
    self.key = key
    self.label = label
  }
}
