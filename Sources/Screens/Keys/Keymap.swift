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
  /// Each action has a letter or a sign, and a key that is neither, for screens where letters are
  /// text; one of the two is sent by every serial terminal. None needs Alt, a mouse or an arrow
  /// with Shift. Ctrl-S, Ctrl-Q, Ctrl-H, Ctrl-Z and Ctrl-\ belong to the terminal.
  public static let standard = Keymap(bindings: [
    Binding(action: .language, keys: [.character("l"), .character("L"), .function(2)]),
    Binding(action: .readAgain, keys: [.character("l"), .control("r")]),
    Binding(action: .learners, keys: [.character("s"), .function(3)]),
    Binding(action: .progress, keys: [.character("p"), .function(4)]),
    Binding(action: .certificates, keys: [.character("c"), .function(5)]),
    Binding(action: .export, keys: [.character("e"), .control("e")]),
    Binding(action: .picture, keys: [.character("v"), .control("g")]),
    Binding(action: .nextPicture, keys: [.character("]"), .function(8)]),
    Binding(action: .previousPicture, keys: [.character("["), .function(7)]),
    Binding(action: .nextLesson, keys: [.character("]"), .function(8)]),
    Binding(action: .previousLesson, keys: [.character("["), .function(7)]),
    Binding(action: .search, keys: [.character("/"), .control("f")]),
    Binding(action: .nextMatch, keys: [.character("n"), .function(4)]),
    Binding(action: .previousMatch, keys: [.character("N"), .function(5)]),
    Binding(action: .nextLink, keys: [.tab, .character("w")]),
    Binding(action: .mark, keys: [.character("m"), .control("b")]),
    Binding(action: .note, keys: [.character("n"), .control("y")]),
    Binding(action: .marks, keys: [.character("M"), .function(6)]),
    Binding(action: .remove, keys: [.character("x"), .delete]),
    Binding(action: .settings, keys: [.character("S"), .function(9)]),
    Binding(action: .links, keys: [.character("o"), .control("o")]),
    Binding(action: .terms, keys: [.character("T"), .control("w")]),
    Binding(action: .details, keys: [.character("i"), .function(10)]),
    Binding(action: .hint, keys: [.character("i"), .tab]),
    Binding(action: .later, keys: [.character("f"), .control("f")]),
    Binding(action: .nextChoice, keys: [.character(" "), .right, .character("l")]),
    Binding(action: .previousChoice, keys: [.left, .character("h")]),
    Binding(action: .findings, keys: [.character("d"), .control("x")]),
    Binding(action: .wholeCourse, keys: [.character("D"), .control("w")]),
    Binding(action: .contents, keys: [.character("t"), .control("t")]),
    Binding(action: .answers, keys: [.character("a"), .control("k")]),
    Binding(action: .toggle, keys: [.character(" "), .character("x"), .control("t")]),
    Binding(action: .up, keys: [.up, .character("k"), .control("p")]),
    Binding(action: .down, keys: [.down, .character("j"), .control("n")]),
    Binding(action: .pageDown, keys: [.character(" "), .pageDown, .control("v")]),
    Binding(action: .pageUp, keys: [.character("b"), .pageUp]),
    Binding(action: .halfDown, keys: [.control("d"), .character("d")]),
    Binding(action: .halfUp, keys: [.control("u"), .character("u")]),
    Binding(action: .top, keys: [.character("g"), .home]),
    Binding(action: .bottom, keys: [.character("G"), .end]),
    Binding(action: .open, keys: [.enter, .right, .character("l")]),
    Binding(
      action: .back, keys: [.character("q"), .escape, .left, .character("h"), .backspace]),
    Binding(action: .leave, keys: [.character("Q"), .control("c")]),
    Binding(action: .redraw, keys: [.control("l"), .character("R")]),
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
