/// Which of some options the focus is on.
struct Selection: Hashable, Sendable {
  /// The option's number, from 0.
  private(set) var index = 0

  /// Moves the focus if the action is a movement.
  ///
  /// - Returns: Whether it was one.
  mutating func move(_ action: Action, among count: Int) -> Bool {
    switch action {
    case .up: index -= 1
    case .down: index += 1
    case .pageUp, .halfUp: index -= 5
    case .pageDown, .halfDown: index += 5
    case .top: index = 0
    case .bottom: index = count - 1
    default: return false
    }
    index = min(max(0, index), max(0, count - 1))
    return true
  }

  /// Puts the focus on the option with a number from 1, if there is one.
  mutating func choose(_ number: Int, among count: Int) -> Bool {
    guard (1...max(1, count)).contains(number), count > 0 else { return false }
    index = number - 1
    return true
  }

  /// The movements of a list, which the help names and the footer does not.
  static let offers = Offer.quiet(.up, .down, .pageUp, .pageDown, .top, .bottom)
}
