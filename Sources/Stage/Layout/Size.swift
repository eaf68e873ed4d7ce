/// The cells of a terminal.
public struct Size: Hashable, Sendable {
  /// How many columns it has.
  public var columns: Int
  /// How many rows it has.
  public var rows: Int

  /// A size; what is negative counts as nothing.
  public init(columns: Int, rows: Int) {
    self.columns = max(0, columns)
    self.rows = max(0, rows)
  }

  /// The smallest terminal that a screen fits on.
  public static let smallest = Size(columns: 20, rows: 6)

  /// Whether a screen fits.
  public var isUsable: Bool {
    columns >= Size.smallest.columns && rows >= Size.smallest.rows
  }
}
