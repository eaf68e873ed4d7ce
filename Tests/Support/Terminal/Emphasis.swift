extension Capture {
  /// A piece of a row that a terminal shows otherwise than plain.
  public struct Emphasis: Hashable, Sendable, CustomStringConvertible {
    /// The row that it stands in, from 0.
    public let row: Int
    /// Its text, spaces inside it too.
    public let text: String
    /// How it is shown.
    public let style: Style

    /// A piece of a row.
    public init(row: Int, text: String, style: Style) {
      self.row = row
      self.text = text
      self.style = style
    }

    /// Row, style and text in one line.
    public var description: String { "row \(row + 1): \(style) “\(text)”" }
  }

  /// How a terminal shows a cell.
  public struct Style: Hashable, Sendable, CustomStringConvertible {
    /// One kind of emphasis, in the order of its number in the ECMA-48 sequence.
    public enum Attribute: Int, Hashable, Sendable, CaseIterable {
      case bold = 1, dim, italic, underline, blink, reverse = 7, hidden, struck
    }

    /// The kinds of emphasis, none of them twice.
    public var attributes: Set<Attribute>
    /// The colour of the text, as a terminal numbers them, or the terminal's own.
    public var foreground: Int?
    /// The colour behind the text, as a terminal numbers them, or the terminal's own.
    public var background: Int?

    /// A style; none of its parts is plain text.
    public init(
      _ attributes: Set<Attribute> = [], foreground: Int? = nil, background: Int? = nil
    ) {
      self.attributes = attributes
      self.foreground = foreground
      self.background = background
    }

    /// Text as it comes.
    public static let plain = Style()

    /// The style in words: `bold reverse on colour 4`.
    public var description: String {
      let names = Attribute.allCases.filter(attributes.contains).map { "\($0)" }
      let colours = [foreground.map { "colour \($0)" }, background.map { "on colour \($0)" }]
      let parts = names + colours.compactMap(\.self)
      return parts.isEmpty ? "plain" : parts.joined(separator: " ")
    }
  }
}
