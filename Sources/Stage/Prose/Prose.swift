import Typography

/// A block of prose, ready to be laid out at any width.
public indirect enum Prose: Hashable, Sendable {
  /// A heading of level 1 to 6.
  case heading(level: Int, [Phrase])
  /// A paragraph.
  case paragraph([Phrase])
  /// A list; `start` is nil for one without numbers.
  case list(start: Int?, entries: [[Prose]])
  /// A quotation.
  case quote([Prose])
  /// A note or a warning, under its name.
  case callout(name: DisplayText, role: Role, [Prose])
  /// Lines to be shown as they stand, such as code; one that is too long goes on under itself.
  case preformatted([[Phrase]])
  /// A picture made of signs; what does not fit of it is cut off.
  case drawing([DisplayText])
  /// A table.
  case table(Table)
  /// A break between two parts.
  case rule

  /// A table with one header row.
  public struct Table: Hashable, Sendable {
    /// Whether a column holds numbers, which stand at its right.
    public var isNumeric: [Bool]
    /// The names of the columns.
    public var header: [[Phrase]]
    /// The rows, each as long as the header.
    public var rows: [[[Phrase]]]

    /// A table of a header and rows.
    public init(isNumeric: [Bool] = [], header: [[Phrase]], rows: [[[Phrase]]]) {
      self.isNumeric = isNumeric
      self.header = header
      self.rows = rows
    }
  }
}

extension Prose {
  /// Lines of code, or of what else a machine has.
  public static func code(_ lines: [DisplayText]) -> Prose {
    .preformatted(lines.map { [Phrase($0, .code)] })
  }
}
