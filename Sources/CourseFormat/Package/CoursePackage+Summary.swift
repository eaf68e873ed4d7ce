import Typography

/// What a list of a course's items says of each.
public struct ItemSummary: Hashable, Sendable {
  /// The item's name.
  public var title: DisplayText
  /// The time a learner needs for it, where the trainer says so.
  public var minutes: Int?

  /// A name and a time.
  public init(title: DisplayText, minutes: Int? = nil) {
    self.title = title
    self.minutes = minutes
  }
}
