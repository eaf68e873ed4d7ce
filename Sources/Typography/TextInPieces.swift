/// A foreign text that is put together of pieces, each of which is looked at once.
///
/// Pieces that need no second look make a text that needs none.
public struct TextInPieces {
  private var foreign = ""
  private var isPlain = true

  /// A text without pieces.
  public init() {}

  /// Adds a piece; false if something in it may have to be cleaned.
  @discardableResult
  public mutating func append(_ piece: String) -> Bool {
    let isPlain = Sanitiser.isPlain(piece)
    foreign += piece
    self.isPlain = self.isPlain && isPlain
    return isPlain
  }

  /// The text, safe to show.
  public var text: DisplayText { isPlain ? DisplayText(plain: foreign) : DisplayText(foreign) }
}
