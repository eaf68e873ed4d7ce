/// A key as a person presses it.
public enum Key: Hashable, Sendable {
  /// A letter, a digit, a sign or a space.
  case character(Character)
  /// A letter with the Control key.
  case control(Character)
  /// Return or Enter.
  case enter
  /// Escape.
  case escape
  /// Backspace, whatever code the terminal sends for it.
  case backspace
  /// The Tab key.
  case tab
  /// The arrow up.
  case up
  /// The arrow down.
  case down
  /// The arrow left.
  case left
  /// The arrow right.
  case right
  /// Page Up.
  case pageUp
  /// Page Down.
  case pageDown
  /// Home.
  case home
  /// End.
  case end
  /// Delete.
  case delete
  /// F1, the help key of old.
  case help
  /// F2 and those after it.
  case function(Int)
  /// A key that the terminal knows and Karatu does not.
  case unknown

  /// Whether the key is a letter, a digit, a sign or a space.
  public var isCharacter: Bool {
    if case .character = self { true } else { false }
  }
}

/// What comes in at a terminal.
public enum Input: Hashable, Sendable {
  /// A key.
  case key(Key)
  /// A whole line, from a terminal or a pipe that works by lines.
  case line(String)
  /// What was waited for besides the keyboard has come.
  case woken
  /// The terminal has a new size.
  case resized(Size)
  /// The terminal is gone, or the pipe has ended.
  case ended
}
