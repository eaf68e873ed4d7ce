import Typography

/// A block of a lesson, a question or a term, as CommonMark and GitHub's extensions know it.
public enum Block: Hashable, Sendable {
  /// A heading of level 1 to 6, with an id where the trainer wrote one.
  indirect case heading(level: Int, [Inline], id: String?)
  /// A paragraph.
  case paragraph([Inline])
  /// A list of entries, each of some blocks.
  case list(List)
  /// A quotation.
  case quote([Block])
  /// A GitHub alert: a note, a tip, a warning.
  case callout(Callout, [Block])
  /// Text to be shown as it stands, with the name of its language.
  indirect case code(String, language: String?)
  /// A table.
  indirect case table(Table)
  /// A picture that stands alone.
  indirect case picture(Picture)
  /// A horizontal rule.
  case rule
  /// A question inside a lesson: a self-check, not graded.
  indirect case question(Question)
  /// What a footnote says, by its number; it stands at the end of the part that refers to it.
  indirect case footnote(Int, [Block])

  /// The five kinds of GitHub alert.
  public enum Callout: String, Sendable, CaseIterable {
    /// Something worth knowing.
    case note
    /// Something that helps.
    case tip
    /// Something not to be missed.
    case important
    /// Something that can go wrong.
    case warning
    /// Something that can do harm.
    case caution
  }

  /// A bulleted or numbered list.
  public struct List: Hashable, Sendable {
    /// The first number; nil for a bulleted list.
    public var start: Int?
    /// The entries, each of some blocks.
    public var entries: [[Block]]

    /// A list of entries.
    public init(start: Int? = nil, entries: [[Block]]) {
      self.start = start
      self.entries = entries
    }
  }

  /// A table with one header row.
  public struct Table: Hashable, Sendable {
    /// On which side a column's text stands.
    public enum Alignment: Sendable {
      /// At the left, the default.
      case left
      /// In the middle.
      case center
      /// At the right, for numbers.
      case right
    }
    /// One for each column.
    public var alignments: [Alignment]
    /// The header row.
    public var header: [[Inline]]
    /// The rows under it, each as long as the header.
    public var rows: [[[Inline]]]

    /// A table of a header and rows.
    public init(alignments: [Alignment], header: [[Inline]], rows: [[[Inline]]]) {
      self.alignments = alignments
      self.header = header
      self.rows = rows
    }
  }
}

/// A picture: its alt text comes first, its drawing for terminals where there is one.
public struct Picture: Hashable, Sendable {
  /// The file in the package, such as `media/strip.png`.
  public var path: String
  /// What the picture shows, in words.
  public var alternative: DisplayText
  /// The lines of the `.txt` file beside the picture.
  public var drawing: [DisplayText]?

  /// A picture with its alt text and perhaps its drawing.
  public init(path: String, alternative: DisplayText, drawing: [DisplayText]? = nil) {
    self.path = path
    self.alternative = alternative
    self.drawing = drawing
  }
}

/// A piece of running text.
public enum Inline: Hashable, Sendable {
  /// Words.
  case text(DisplayText)
  /// Stressed words.
  case emphasis([Inline])
  /// Strongly stressed words.
  case strong([Inline])
  /// Words struck out.
  case struck([Inline])
  /// Words as a machine has them.
  case code(DisplayText)
  /// Words that lead somewhere.
  indirect case link(LinkTarget, [Inline])
  /// A picture inside running text.
  indirect case picture(Picture)
  /// The end of a line that the trainer asked for.
  case lineBreak
  /// The gap of a cloze question, by its number from 0.
  case gap(Int)
  /// A reference to a footnote, by the footnote's number in the file, from 1.
  case footnote(Int)
}

/// Where a link leads.
public enum LinkTarget: Hashable, Sendable {
  /// A term of the glossary, `term:ors`.
  case term(TermID)
  /// Another lesson, `lesson:how-to-test`.
  case lesson(ItemID)
  /// An address outside the package; it is shown, never fetched.
  case address(DisplayText)
}

extension [Inline] {
  /// The words alone.
  public var plainText: String {
    reduce(into: "") { words, inline in
      switch inline {
      case .text(let text), .code(let text): words += text.string
      case .emphasis(let inlines), .strong(let inlines), .struck(let inlines),
        .link(_, let inlines):
        words += inlines.plainText
      case .picture(let picture): words += picture.alternative.string
      case .lineBreak: words += " "
      case .gap: words += "___"
      case .footnote: break
      }
    }
  }
}
