/// A question with choices: one right choice makes it single, several make it multiple.
public struct ChoiceQuestion: Hashable, Sendable {
  /// The choices, in the trainer's order.
  public var choices: [Choice]

  /// A question with some choices.
  public init(choices: [Choice]) {
    self.choices = choices
  }

  /// Whether several choices are right.
  public var isMultiple: Bool { choices.count(where: \.isRight) > 1 }

  /// One of the choices.
  public struct Choice: Hashable, Sendable {
    /// The choice's own id, where the trainer wrote one.
    public var id: String?
    /// What it says.
    public var label: [Inline]
    /// Whether it is right.
    public var isRight: Bool
    /// The part of the whole that it gives or takes, in ten-thousandths, `{+0.5}`.
    public var partMark: Int?
    /// Whether choosing it could hurt somebody: the question is then worth nothing.
    public var isHarmful: Bool
    /// What a learner who chose it is told.
    public var feedback: [Block]

    /// A choice.
    public init(
      id: String? = nil, label: [Inline], isRight: Bool, partMark: Int? = nil,
      isHarmful: Bool = false, feedback: [Block] = []
    ) {
      self.id = id
      self.label = label
      self.isRight = isRight
      self.partMark = partMark
      self.isHarmful = isHarmful
      self.feedback = feedback
    }
  }
}
