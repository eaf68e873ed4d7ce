/// A question whose two columns are to be joined.
///
/// What can be joined to a row is numbered: first the right-hand sides of the rows in the trainer's
/// order, then the distractors. Rows may share a right-hand side.
public struct MatchQuestion: Hashable, Sendable {
  /// What the two columns are called; a name may be empty.
  public var header: Row
  /// The rows, each a left-hand side and what belongs to it.
  public var rows: [Row]
  /// What belongs to no row.
  public var distractors: [[Inline]]

  /// A question of rows and what belongs to none of them.
  public init(
    header: Row = Row(left: [], right: []), rows: [Row], distractors: [[Inline]] = []
  ) {
    self.header = header
    self.rows = rows
    self.distractors = distractors
  }

  /// A left-hand side and what belongs to it.
  public struct Row: Hashable, Sendable {
    /// What is given.
    public var left: [Inline]
    /// What is looked for.
    public var right: [Inline]

    /// A row.
    public init(left: [Inline], right: [Inline]) {
      self.left = left
      self.right = right
    }
  }

  /// Everything that can be joined to a row, by number.
  public var options: [[Inline]] { rows.map(\.right) + distractors }
}
