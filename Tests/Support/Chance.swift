/// Numbers that look like chance and are the same in every run.
///
/// Source: Steele, Lea, Flood: Fast Splittable Pseudorandom Number Generators, 2014 (SplitMix64).
public struct Chance: RandomNumberGenerator {
  private var state: UInt64

  /// Chance that begins with a seed.
  public init(seed: UInt64) { state = seed }

  /// The next 64 bits.
  public mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

extension Chance {
  /// A whole number within bounds.
  public mutating func number(_ bounds: ClosedRange<Int>) -> Int {
    .random(in: bounds, using: &self)
  }

  /// Whether something happens that happens once in so many times.
  public mutating func once(in times: Int) -> Bool { number(1...times) == 1 }

  /// One of some pieces.
  public mutating func one<Piece>(of pieces: [Piece]) -> Piece {
    pieces[number(0...pieces.count - 1)]
  }

  /// Some pieces, made one after the other.
  public mutating func some<Piece>(
    _ count: ClosedRange<Int>, _ piece: (inout Chance) -> Piece
  ) -> [Piece] {
    (0..<number(count)).map { _ in piece(&self) }
  }
}
