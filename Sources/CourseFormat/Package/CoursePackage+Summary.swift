import Typography

/// What a list of a course's items says of each.
public struct ItemSummary: Hashable, Sendable {
  /// The item's name.
  public var title: DisplayText
  /// The time a learner needs for it, where the trainer says so.
  public var minutes: Int?
  /// What a learner can do afterwards, where the trainer says so.
  public var objectives: [DisplayText]

  /// A name, a time, and what is learnt.
  public init(title: DisplayText, minutes: Int? = nil, objectives: [DisplayText] = []) {
    self.title = title
    self.minutes = minutes
    self.objectives = objectives
  }
}
