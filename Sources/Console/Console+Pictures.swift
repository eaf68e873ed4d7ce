import CNcurses
import Stage
import Typography

extension Console {
  /// Draws cells in colours of their own.
  mutating func paint(_ tints: [Frame.Tint]) {
    guard !tints.isEmpty else { return }
    colourPairs.makeRoom(for: tints.lazy.flatMap(\.cells))
    for tint in tints {
      wmove(window, Int32(tint.start.row), Int32(tint.start.column))
      for cell in tint.cells {
        let number = colourPairs.number(of: cell) { pair, ink, paper in
          init_extended_pair(pair, ink, paper)
        }
        karatu_set_look(window, number.isReversed ? karatu_reverse : 0, number.pair)
        var character = wchar_t(bitPattern: cell.symbol.value)
        waddnwstr(window, &character, 1)
      }
    }
  }
}

extension Easel {
  /// What a terminal draws pictures with.
  ///
  /// - Parameters:
  ///   - colours: How many it has; 0 where none are wanted.
  ///   - terminal: Its name in terminfo.
  ///   - baud: The bits a second of its line, as far as they are known.
  init(
    theme: Theme, isThrifty: Bool, alphabet: Alphabet, colours: Int, terminal: String, baud: Int
  ) {
    // The Linux console's font has no half blocks.
    let hasBlocks = alphabet == .unicode && !terminal.hasPrefix("linux")
    self.init(
      colours: theme == .mono || isThrifty || colours < 8 ? .none : colours < 256 ? .eight : .full,
      symbols: hasBlocks ? .blocks : .ascii)
    if self.colours == .none { symbols = .ascii }
    // A modem behind a network is slow, too, though its terminal does not say so.
    if isThrifty {
      slowLine = (1...Console.slowLine).contains(baud) ? baud : Easel.thriftLine
    }
  }

  /// The bits a second of a line that somebody calls slow.
  private static let thriftLine = 9_600
}
