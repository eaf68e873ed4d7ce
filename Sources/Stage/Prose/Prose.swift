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
  /// Lines to be shown as they stand.
  case preformatted([DisplayText])
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

/// Prose that is read page by page.
public struct Passage: Hashable, Sendable {
  /// The whole text.
  public var blocks: [Prose]
  /// The first place on the page.
  public var place: Place

  /// A text and where the reader is in it.
  public init(_ blocks: [Prose], place: Place = .start) {
    self.blocks = blocks
    self.place = place
  }

  /// A place in a text that outlives a new width: a block, and how far into it.
  public struct Place: Hashable, Sendable, Comparable {
    /// The block's number, from 0.
    public var block: Int
    /// How many characters of the block come before the place.
    public var offset: Int

    /// A place in a text.
    public init(block: Int, offset: Int = 0) {
      self.block = block
      self.offset = offset
    }

    /// The first word.
    public static let start = Place(block: 0)

    /// Earlier places come first.
    public static func < (left: Place, right: Place) -> Bool {
      (left.block, left.offset) < (right.block, right.offset)
    }
  }
}
