import CNcurses
import Stage

/// The pairs of colours that ncurses has been told of.
///
/// A terminal has only so many: a Linux console 64 for the 81 pairs of its eight colours and its
/// own. Reverse video makes two of each, so that even there every pair has its number.
struct ColourPairs {
  /// A pair's number, and whether it is drawn in reverse video.
  struct Number: Equatable {
    var pair: Int32
    var isReversed: Bool
  }

  private struct Colours: Hashable {
    var ink: Int32
    var paper: Int32
  }

  private let count: Int
  private let first: Int
  private var numbers: [Colours: Int32] = [:]

  /// Pairs of which none has been told of, but for those with the lowest numbers.
  ///
  /// - Parameters:
  ///   - count: How many the terminal has, the one with number 0 included.
  ///   - taken: The highest number of those that something else is drawn in.
  init(count: Int, taken: Int) {
    self.count = count
    first = taken + 1
  }

  /// Makes sure that the colours of some cells fit beside those that are known.
  mutating func makeRoom(for cells: some Sequence<CellPicture.Cell>) {
    let new = Set(cells.map { ColourPairs.colours(of: $0).colours }).subtracting(numbers.keys)
    if first + numbers.count + new.count > count { numbers = [:] }
  }

  /// The number of a cell's colours; where there is none left, that of the terminal's own.
  ///
  /// - Parameter tell: Tells ncurses what a number means: the number, the ink, the paper.
  mutating func number(
    of cell: CellPicture.Cell, tell: (Int32, Int32, Int32) -> Void
  ) -> Number {
    let (colours, isReversed) = ColourPairs.colours(of: cell)
    if colours.ink == ColourPairs.own { return Number(pair: 0, isReversed: false) }
    if let known = numbers[colours] { return Number(pair: known, isReversed: isReversed) }
    let next = first + numbers.count
    guard next < count else { return Number(pair: 0, isReversed: false) }
    let pair = Int32(next)
    numbers[colours] = pair
    tell(pair, colours.ink, colours.paper)
    return Number(pair: pair, isReversed: isReversed)
  }

  /// The terminal's own colour, as ncurses counts.
  private static let own: Int32 = -1

  private static func colours(of cell: CellPicture.Cell) -> (colours: Colours, isReversed: Bool) {
    let ink = cell.ink.map { Int32($0) } ?? own
    let paper = cell.paper.map { Int32($0) } ?? own
    return (Colours(ink: max(ink, paper), paper: min(ink, paper)), ink < paper)
  }
}
