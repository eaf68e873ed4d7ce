import Typography

/// A part of a screen.
public enum Element: Hashable, Sendable {
  /// An empty line.
  case gap
  /// The name of what follows.
  case heading(DisplayText)
  /// Running text.
  case text([Phrase])
  /// Blocks of prose, all of them.
  case prose([Prose])
  /// Something to choose.
  case option(Option)
  /// Something to type.
  case field(Field)
  /// A name and a value, perhaps with a bar.
  case detail(Detail)
  /// Prose that is read page by page; it takes the room that is left.
  case passage(Passage)
  /// A picture in cells; where everything is said, the words beside it say it.
  case picture(CellPicture)
}

/// One line to choose from.
public struct Option: Hashable, Sendable {
  /// The number or letter that chooses it; empty where only the cursor does.
  public var key: DisplayText
  /// Whether it is ticked; nil where nothing is ticked.
  public var isTicked: Bool?
  /// How a tick is said.
  public var tickedWord: DisplayText
  /// What it says.
  public var label: [Phrase]
  /// What stands in columns behind it.
  public var columns: [Column]
  /// Lines that belong to it, shown under it as they stand.
  public var lines: [DisplayText]
  /// One line of running text under it, cut where it is longer.
  public var context: [Phrase]

  /// A line to choose from.
  public init(
    key: DisplayText = .empty, isTicked: Bool? = nil, tickedWord: DisplayText = .empty,
    label: [Phrase], columns: [Column] = [], lines: [DisplayText] = [], context: [Phrase] = []
  ) {
    self.key = key
    self.isTicked = isTicked
    self.tickedWord = tickedWord
    self.label = label
    self.columns = columns
    self.lines = lines
    self.context = context
  }
}

/// A cell behind an option; the cells of neighbouring options stand under each other.
public struct Column: Hashable, Sendable {
  /// What it says.
  public var text: DisplayText
  /// How it is drawn.
  public var role: Role
  /// Whether it is a number, which stands at the right of its column.
  public var isNumber: Bool
  /// Whether it may be cut where the columns would not fit otherwise.
  public var isElastic: Bool

  /// A cell.
  public init(
    _ text: DisplayText, role: Role = .plain, isNumber: Bool = false, isElastic: Bool = false
  ) {
    self.text = text
    self.role = role
    self.isNumber = isNumber
    self.isElastic = isElastic
  }
}

/// Something to type.
public struct Field: Hashable, Sendable {
  /// What is asked for.
  public var label: DisplayText
  /// What has been typed.
  public var text: DisplayText
  /// What stands behind it, such as a unit.
  public var suffix: DisplayText

  /// A field with what has been typed.
  public init(label: DisplayText, text: DisplayText, suffix: DisplayText = .empty) {
    self.label = label
    self.text = text
    self.suffix = suffix
  }
}

/// A name and a value, perhaps with a bar.
public struct Detail: Hashable, Sendable {
  /// What is told.
  public var label: DisplayText
  /// What it is.
  public var value: DisplayText
  /// How the value is drawn.
  public var role: Role
  /// How full the bar is, from 0 to 10,000; nil for no bar.
  public var meter: Int?

  /// A name and its value.
  public init(label: DisplayText, value: DisplayText, role: Role = .plain, meter: Int? = nil) {
    self.label = label
    self.value = value
    self.role = role
    self.meter = meter
  }
}
