/// What a block of bytes becomes once its repeats are found.
enum Token {
  /// A byte by itself.
  case byte(UInt8)
  /// Bytes that stood a distance before: 3 to 258 of them, 1 to 32,768 back.
  case repeated(length: Int, distance: Int)
}

/// Finds in a stream of bytes what stood there before.
///
/// Source: J. Ziv, A. Lempel: A Universal Algorithm for Sequential Data Compression, 1977, with
/// chains of equal beginnings as RFC 1951, section 4, proposes.
struct Repeats {
  private static let reach = 32_768
  private static let shortest = 3
  private static let longest = 258
  /// How many equal beginnings are tried, and the length that is good enough to try no more.
  private static let (patience, contentment) = (48, 64)

  /// The last bytes of the blocks before, and the block.
  private var bytes: [UInt8] = []
  /// Where the first of `bytes` stands in the stream.
  private var start = 0
  /// The last place where three bytes of a kind stood, and the one before each place.
  private var latest = Array(repeating: -1, count: 32_768)
  private var earlier = Array(repeating: -1, count: 32_768)

  /// The next block of the stream.
  mutating func tokens(of block: [UInt8]) -> [Token] {
    let kept = min(bytes.count, Self.reach)
    start += bytes.count - kept
    bytes.removeFirst(bytes.count - kept)
    bytes += block
    var tokens: [Token] = []
    tokens.reserveCapacity(block.count)
    var place = kept
    var found = match(at: place)
    while place < bytes.count {
      remember(place)
      guard found.length >= Self.shortest else {
        tokens.append(.byte(bytes[place]))
        place += 1
        found = match(at: place)
        continue
      }
      // A longer repeat may begin one byte later.
      let next = found.length < Self.contentment ? match(at: place + 1) : (length: 0, distance: 0)
      if next.length > found.length {
        tokens.append(.byte(bytes[place]))
        place += 1
        found = next
        continue
      }
      tokens.append(.repeated(length: found.length, distance: found.distance))
      for skipped in (place + 1)..<(place + found.length) { remember(skipped) }
      place += found.length
      found = match(at: place)
    }
    return tokens
  }

  /// The longest repeat that begins at a place; of length 0 where there is none.
  private func match(at place: Int) -> (length: Int, distance: Int) {
    let limit = min(Self.longest, bytes.count - place)
    guard limit >= Self.shortest else { return (0, 0) }
    var best = (length: 0, distance: 0)
    bytes.withUnsafeBufferPointer { bytes in
      var candidate = latest[Self.kind(bytes, place)] - start
      var tries = Self.patience
      while candidate >= 0, place - candidate <= Self.reach, tries > 0 {
        if bytes[candidate + best.length] == bytes[place + best.length] {
          var length = 0
          while length < limit, bytes[candidate + length] == bytes[place + length] {
            length += 1
          }
          if length > best.length { best = (length, place - candidate) }
          if length == limit || length >= Self.contentment { return }
        }
        let before = earlier[(candidate + start) & (Self.reach - 1)] - start
        // A place that the ring has overwritten would lead forward.
        guard before < candidate else { return }
        candidate = before
        tries -= 1
      }
    }
    return best.length >= Self.shortest ? best : (0, 0)
  }

  private mutating func remember(_ place: Int) {
    guard place + Self.shortest <= bytes.count else { return }
    let kind = bytes.withUnsafeBufferPointer { Self.kind($0, place) }
    earlier[(place + start) & (Self.reach - 1)] = latest[kind]
    latest[kind] = place + start
  }

  /// A number of 15 bits for the three bytes at a place; equal for equal ones.
  private static func kind(_ bytes: UnsafeBufferPointer<UInt8>, _ place: Int) -> Int {
    let three =
      UInt32(bytes[place]) << 16 | UInt32(bytes[place + 1]) << 8 | UInt32(bytes[place + 2])
    return Int((three &* 0x9E37_79B1) >> 17)
  }
}
