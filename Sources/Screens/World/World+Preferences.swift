import Learning
import Stage

extension World {
  /// What the learner has settled; the beginning where nobody learns yet.
  public var preferences: Preferences { learner?.preferences ?? Preferences() }
}

extension Appearance {
  /// What a learner wishes, as far as the command line has not said it.
  public init(_ preferences: Preferences, given: Appearance) {
    self.init(
      theme: given.theme ?? Theme(rawValue: preferences.look.rawValue),
      isThrifty: given.isThrifty ?? (preferences.bytes == .few ? true : nil))
  }
}
