/// Numbers that look like chance and are the same in every run.
///
/// Source: Steele, Lea, Flood: Fast Splittable Pseudorandom Number Generators, 2014 (SplitMix64).
struct Chance: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

extension Chance {
  /// One of some pieces.
  mutating func one<Piece>(of pieces: [Piece]) -> Piece {
    pieces[Int.random(in: pieces.indices, using: &self)]
  }

  /// A text of some pieces, one behind the other.
  mutating func text(of pieces: [String], upTo count: Int) -> String {
    (0..<Int.random(in: 0...count, using: &self)).map { _ in one(of: pieces) }.joined()
  }
}
