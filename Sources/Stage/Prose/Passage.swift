import Typography

/// Prose that is read page by page.
public struct Passage: Hashable, Sendable {
  /// The text, at least as far as a page and a block beyond it.
  public var blocks: [Prose]
  /// The first place on the page.
  public var place: Place
  /// The words that the cursor stands on; nil for the page's first line.
  public var focus: Spot?
  /// The words that were looked for, in the order of the text.
  public var found: [Spot] = []
  /// What is said before a line with such words where no cursor can show them.
  public var foundWord: DisplayText = .empty

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

  /// Some words of a text, wherever its lines may break.
  public struct Spot: Hashable, Sendable, Comparable {
    /// The block's number, from 0.
    public var block: Int
    /// Which of the block's texts they stand in, counted as ``Prose/texts`` has them.
    public var text: Int
    /// The scalars of that text that they are.
    public var range: Range<Int>

    /// Some words.
    public init(block: Int, text: Int, range: Range<Int>) {
      self.block = block
      self.text = text
      self.range = range
    }

    /// What is read earlier comes first.
    public static func < (left: Spot, right: Spot) -> Bool {
      (left.block, left.text, left.range.lowerBound)
        < (right.block, right.text, right.range.lowerBound)
    }
  }

  /// A block with the words marked in it that were looked for, and those under the cursor.
  func marked(_ block: Int) -> Prose {
    let first = found.firstIndex(notBefore: block)
    let marks = found[first...].prefix { $0.block == block }.map { ($0, Role.found) }
    let own = focus.flatMap { $0.block == block ? ($0, Role.focus) : nil }
    let all = marks + (own.map { [$0] } ?? [])
    return all.isEmpty ? blocks[block] : blocks[block].marking(all)
  }
}

extension [Passage.Spot] {
  /// The first of the sorted spots that lies in a block or behind it.
  fileprivate func firstIndex(notBefore block: Int) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if self[middle].block < block { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
