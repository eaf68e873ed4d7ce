import Stage

/// Which key does what: the one table behind keys, footer, help and manual.
public struct Keymap: Sendable {
  /// The keys of an action; the first is the one that is shown.
  public struct Binding: Sendable {
    /// What the keys do.
    public let action: Action
    /// The keys, the shown one first.
    public let keys: [Key]
  }

  /// Every action, in the order in which an action takes a key that two of them have.
  ///
  /// What belongs to one screen comes before what belongs to all: `l` is the language where the
  /// screen offers that, and goes in elsewhere.
  public let bindings: [Binding]

  /// Karatu's keys.
  ///
  /// Each action has a key that a serial terminal sends; none needs Alt, a mouse or an arrow with
  /// Shift. Ctrl-S, Ctrl-Q, Ctrl-H and Ctrl-Z belong to the terminal.
  public static let standard = Keymap(bindings: [
    Binding(action: .language, keys: [.character("l"), .character("L")]),
    Binding(action: .readAgain, keys: [.character("l")]),
    Binding(action: .learners, keys: [.character("s")]),
    Binding(action: .progress, keys: [.character("p")]),
    Binding(action: .certificates, keys: [.character("c")]),
    Binding(action: .export, keys: [.character("e")]),
    Binding(action: .picture, keys: [.character("v"), .control("g")]),
    Binding(action: .nextPicture, keys: [.character("]")]),
    Binding(action: .previousPicture, keys: [.character("[")]),
    Binding(action: .nextLesson, keys: [.character("]")]),
    Binding(action: .previousLesson, keys: [.character("[")]),
    Binding(action: .search, keys: [.character("/")]),
    Binding(action: .nextMatch, keys: [.character("n")]),
    Binding(action: .previousMatch, keys: [.character("N")]),
    Binding(action: .nextLink, keys: [.tab]),
    Binding(action: .links, keys: [.character("o")]),
    Binding(action: .terms, keys: [.character("T")]),
    Binding(action: .details, keys: [.character("i")]),
    Binding(action: .hint, keys: [.character("i"), .tab]),
    Binding(action: .later, keys: [.character("f"), .control("f")]),
    Binding(action: .nextChoice, keys: [.character(" "), .right]),
    Binding(action: .previousChoice, keys: [.left]),
    Binding(action: .findings, keys: [.character("d")]),
    Binding(action: .wholeCourse, keys: [.character("D")]),
    Binding(action: .contents, keys: [.character("t")]),
    Binding(action: .answers, keys: [.character("a"), .control("k")]),
    Binding(action: .toggle, keys: [.character(" ")]),
    Binding(action: .up, keys: [.up, .character("k"), .control("p")]),
    Binding(action: .down, keys: [.down, .character("j"), .control("n")]),
    Binding(action: .pageDown, keys: [.character(" "), .pageDown]),
    Binding(action: .pageUp, keys: [.character("b"), .pageUp]),
    Binding(action: .halfDown, keys: [.control("d")]),
    Binding(action: .halfUp, keys: [.control("u")]),
    Binding(action: .top, keys: [.character("g"), .home]),
    Binding(action: .bottom, keys: [.character("G"), .end]),
    Binding(action: .open, keys: [.enter, .right, .character("l")]),
    Binding(
      action: .back, keys: [.character("q"), .escape, .left, .character("h"), .backspace]),
    Binding(action: .leave, keys: [.character("Q"), .control("c")]),
    Binding(action: .help, keys: [.character("?"), .help]),
  ])

  /// What a key does where only some actions are offered; nil if it does nothing there.
  public func action(for key: Key, among offered: Set<Action>) -> Action? {
    bindings.first { offered.contains($0.action) && $0.keys.contains(key) }?.action
  }

  /// The keys that reach an action where only some are offered, the shown one first.
  public func keys(for wanted: Action, among offered: Set<Action>) -> [Key] {
    bindings.first { $0.action == wanted }?.keys.filter {
      action(for: $0, among: offered) == wanted
    } ?? []
  }
}
