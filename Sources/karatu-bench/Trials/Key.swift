import Support

/// The keys that the sessions press.
enum Key {
  static let enter = Keystroke.enter
  static let up = "k"
  static let down = "j"
  static let first = "g"
  static let fourth = "4"
  static let more = " "
  static let back = "q"
}
