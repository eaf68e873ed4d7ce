/// Reads the deterministic encoding of one value and refuses every other.
///
/// Whatever it accepts encodes to the same bytes again, so that no one can change a signed
/// certificate's bytes and keep its meaning.
struct CBORReader {
  /// The most bytes that are read at all.
  static let sizeLimit = 16 * 1024
  /// How deep values may stand in each other.
  static let depthLimit = 16

  private let bytes: [UInt8]
  private var offset = 0

  /// Reads a value that fills the bytes.
  static func read(_ bytes: [UInt8]) throws(CBORError) -> CBOR {
    guard bytes.count <= sizeLimit else { throw CBORError(.tooLarge, at: sizeLimit) }
    var reader = CBORReader(bytes)
    let value = try reader.value(depth: 1)
    guard reader.offset == bytes.count else {
      throw CBORError(.trailingBytes, at: reader.offset)
    }
    return value
  }

  private init(_ bytes: [UInt8]) { self.bytes = bytes }

  private mutating func value(depth: Int) throws(CBORError) -> CBOR {
    guard depth <= Self.depthLimit else { throw CBORError(.tooDeep, at: offset) }
    let start = offset
    let (kind, argument) = try head()
    switch kind {
    case .unsigned: return .unsigned(argument)
    case .negative: return .negative(argument)
    case .bytes: return .bytes(Array(try take(argument)))
    case .text:
      guard let text = String(validating: try take(argument), as: UTF8.self) else {
        throw CBORError(.notText, at: start)
      }
      return .text(text)
    case .array: return .array(try array(of: argument, depth: depth))
    case .map: return .map(try map(of: argument, depth: depth))
    case .tagged: return .tagged(argument, try value(depth: depth + 1))
    }
  }

  private mutating func array(of count: UInt64, depth: Int) throws(CBORError) -> [CBOR] {
    // A value takes a byte at least: a count beyond what is left is a lie, found before the work.
    guard count <= bytes.count - offset else { throw CBORError(.endsTooSoon, at: offset) }
    var values: [CBOR] = []
    for _ in 0..<count { values.append(try value(depth: depth + 1)) }
    return values
  }

  private mutating func map(of count: UInt64, depth: Int) throws(CBORError) -> CBOR.Map {
    guard count <= (bytes.count - offset) / 2 else { throw CBORError(.endsTooSoon, at: offset) }
    var entries: [CBOR.Map.Entry] = []
    var previous: ArraySlice<UInt8>?
    for _ in 0..<count {
      let start = offset
      let key = try value(depth: depth + 1)
      let encoded = bytes[start..<offset]
      if let previous, !previous.lexicographicallyPrecedes(encoded) {
        throw CBORError(previous == encoded ? .duplicateKey : .keysOutOfOrder, at: start)
      }
      previous = encoded
      entries.append(CBOR.Map.Entry(key: key, value: try value(depth: depth + 1)))
    }
    return CBOR.Map(inOrder: entries)
  }

  private mutating func head() throws(CBORError) -> (CBOR.Kind, UInt64) {
    let start = offset
    guard offset < bytes.count else { throw CBORError(.endsTooSoon, at: offset) }
    let first = bytes[offset]
    offset += 1
    guard let kind = CBOR.Kind(rawValue: first >> 5) else {
      throw CBORError(.unknownKind, at: start)
    }
    let info = first & 0x1F
    guard info >= 24 else { return (kind, UInt64(info)) }
    let (width, least): (UInt64, UInt64)
    switch info {
    case 24: (width, least) = (1, 24)
    case 25: (width, least) = (2, 0x100)
    case 26: (width, least) = (4, 0x1_0000)
    case 27: (width, least) = (8, 0x1_0000_0000)
    case 31: throw CBORError(.indefiniteLength, at: start)
    default: throw CBORError(.unknownKind, at: start)
    }
    let argument = try take(width).reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
    guard argument >= least else { throw CBORError(.notShortest, at: start) }
    return (kind, argument)
  }

  private mutating func take(_ count: UInt64) throws(CBORError) -> ArraySlice<UInt8> {
    guard count <= bytes.count - offset else { throw CBORError(.endsTooSoon, at: offset) }
    let start = offset
    offset += Int(count)
    return bytes[start..<offset]
  }
}

/// Where and why bytes are not the deterministic encoding of a value.
struct CBORError: Error, Hashable {
  /// What is wrong.
  enum Problem: Hashable {
    case endsTooSoon, trailingBytes, tooLarge, tooDeep, unknownKind, notShortest, indefiniteLength
    case notText, keysOutOfOrder, duplicateKey
  }

  /// What is wrong.
  let problem: Problem
  /// The byte where it was seen, from 0.
  let offset: Int

  init(_ problem: Problem, at offset: Int) {
    self.problem = problem
    self.offset = offset
  }
}
