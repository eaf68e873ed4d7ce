import Typography

/// What a piece of text is; a theme says how that looks.
///
/// No role's meaning hangs on colour: where two roles look alike in black and white, the words
/// tell them apart.
public enum Role: Hashable, Sendable, CaseIterable {
  /// Running text.
  case plain
  /// The line that says where you are.
  case title
  /// The name of a part of the screen.
  case heading
  /// Stressed words.
  case emphasis
  /// Strongly stressed words.
  case strong
  /// Words as a machine has them.
  case code
  /// Words that lead somewhere.
  case link
  /// What the focus is on.
  case focus
  /// Words that were looked for.
  case found
  /// A good end: right, passed, done.
  case good
  /// A bad end: wrong, not passed.
  case bad
  /// Something that can do harm if it is missed.
  case warning
  /// A key that can be pressed.
  case key
}

/// Words in a role.
public typealias Phrase = Span<Role>

extension Span where Style == Role {
  /// Words in running text.
  public static func plain(_ text: DisplayText) -> Span { Span(text, .plain) }
}
