/// What a terminal can draw pictures with.
public struct Easel: Hashable, Sendable {
  /// The colours of a terminal.
  public enum Colours: Hashable, Sendable, CaseIterable {
    /// None: shades of ASCII signs.
    case none
    /// The eight that every colour terminal has.
    case eight
    /// The 240 of a terminal with 256 that look the same everywhere.
    case full
  }

  /// The signs of a terminal's font.
  public enum Symbols: Hashable, Sendable, CaseIterable {
    /// The printable ones of ASCII.
    case ascii
    /// Blocks that fill half or a quarter of a cell, too.
    case blocks
  }

  /// The colours that it has.
  public var colours: Colours
  /// The signs that it has.
  public var symbols: Symbols
  /// The bits a second of a line on which a picture is only sent to those who want to wait; nil
  /// where nobody has to.
  public var slowLine: Int?

  /// What a terminal has; without words, what the simplest has.
  public init(colours: Colours = .none, symbols: Symbols = .ascii, slowLine: Int? = nil) {
    self.colours = colours
    self.symbols = symbols
    self.slowLine = slowLine
  }

  /// How long a slow line is busy with a picture, in seconds; nil where nobody has to wait.
  ///
  /// A byte takes ten bits: one to begin with, one to end with.
  public func seconds(for picture: CellPicture) -> Int? {
    guard let slowLine, slowLine > 0 else { return nil }
    return max(1, (picture.bytes * 10 + slowLine - 1) / slowLine)
  }
}
