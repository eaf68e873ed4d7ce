/// A block of deflate whose codes are its own (RFC 1951, section 3.2.7).
enum DeflateBlock {
  private static let endOfBlock = 256

  /// Writes a block.
  static func write(_ tokens: [Token], isLast: Bool, to bits: inout BitWriter) {
    var (symbols, distances) = (Array(repeating: 0, count: 286), Array(repeating: 0, count: 30))
    symbols[endOfBlock] = 1
    for token in tokens {
      switch token {
      case .byte(let byte): symbols[Int(byte)] += 1
      case .repeated(let length, let distance):
        symbols[lengths.symbol(for: length)] += 1
        distances[Self.distances.symbol(for: distance)] += 1
      }
    }
    let symbolCode = PrefixCode(frequencies: symbols, limit: 15)
    let distanceCode = PrefixCode(frequencies: distances, limit: 15)
    bits.put(isLast ? 1 : 0, 1)
    bits.put(2, 2)
    writeCodes(symbolCode.lengths, distanceCode.lengths, to: &bits)
    for token in tokens {
      switch token {
      case .byte(let byte): bits.put(symbolCode, Int(byte))
      case .repeated(let length, let distance):
        bits.put(symbolCode, lengths, length)
        bits.put(distanceCode, Self.distances, distance)
      }
    }
    bits.put(symbolCode, endOfBlock)
  }

  /// Writes the lengths of both codes, themselves in a code.
  private static func writeCodes(
    _ symbols: [Int], _ distances: [Int], to bits: inout BitWriter
  ) {
    let symbols = symbols.prefix(1 + (symbols.lastIndex { $0 > 0 } ?? endOfBlock))
    let distances = distances.prefix(1 + (distances.lastIndex { $0 > 0 } ?? 0))
    let runs = Run.all(in: symbols + distances)
    var frequencies = Array(repeating: 0, count: 19)
    for run in runs { frequencies[run.symbol] += 1 }
    let code = PrefixCode(frequencies: frequencies, limit: 7)
    let order = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15]
    let count = 1 + (order.lastIndex { code.lengths[$0] > 0 } ?? 3)
    bits.put(symbols.count - 257, 5)
    bits.put(distances.count - 1, 5)
    bits.put(max(count, 4) - 4, 4)
    for symbol in order.prefix(max(count, 4)) { bits.put(code.lengths[symbol], 3) }
    for run in runs {
      bits.put(code, run.symbol)
      bits.put(run.extra, run.extraWidth)
    }
  }

  // MARK: - Tables (RFC 1951, section 3.2.5)

  private static let lengths = ExtraBits(
    first: 257, bases: [3, 4, 5, 6, 7, 8, 9, 10] + steps(from: 11, each: 4, widths: 1...5) + [258],
    widths: Array(repeating: 0, count: 8) + (1...5).flatMap { [$0, $0, $0, $0] } + [0])

  private static let distances = ExtraBits(
    first: 0, bases: [1, 2, 3, 4] + steps(from: 5, each: 2, widths: 1...13),
    widths: [0, 0, 0, 0] + (1...13).flatMap { [$0, $0] })

  private static func steps(from base: Int, each: Int, widths: ClosedRange<Int>) -> [Int] {
    var next = base
    return widths.flatMap { width in
      (0..<each).map { _ in
        defer { next += 1 << width }
        return next
      }
    }
  }
}

/// Numbers as a symbol and some bits more.
struct ExtraBits {
  private let first: Int
  private let bases: [Int]
  private let widths: [Int]
  /// The symbol of each number up to the longest repeat, for these are looked up all the time.
  private let known: [Int]

  init(first: Int, bases: [Int], widths: [Int]) {
    self.first = first
    self.bases = bases
    self.widths = widths
    known = (0...258).map { number in max(0, bases.partitioningIndex(above: number) - 1) }
  }

  /// The symbol that stands for a number.
  func symbol(for number: Int) -> Int { first + index(of: number) }

  fileprivate func index(of number: Int) -> Int {
    number < known.count ? known[number] : bases.partitioningIndex(above: number) - 1
  }

  /// What a number has beyond its symbol, and how many bits that takes.
  func rest(of number: Int) -> (value: Int, width: Int) {
    let index = index(of: number)
    return (number - bases[index], widths[index])
  }
}

extension [Int] {
  /// How many of the numbers, which grow, are not above one.
  fileprivate func partitioningIndex(above number: Int) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if self[middle] <= number { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

extension BitWriter {
  fileprivate mutating func put(_ code: PrefixCode, _ symbol: Int) {
    put(code.codes[symbol], code.lengths[symbol])
  }

  fileprivate mutating func put(_ code: PrefixCode, _ table: ExtraBits, _ number: Int) {
    put(code, table.symbol(for: number))
    let rest = table.rest(of: number)
    put(rest.value, rest.width)
  }
}
