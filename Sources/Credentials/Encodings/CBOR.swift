/// A value of the Concise Binary Object Representation, as far as certificates need it.
///
/// Source: RFC 8949. Floats, booleans and null are not among them.
indirect enum CBOR: Hashable, Sendable {
  /// A whole number from 0.
  case unsigned(UInt64)
  /// The whole number −1 − n.
  case negative(UInt64)
  /// A string of bytes.
  case bytes([UInt8])
  /// A string of text.
  case text(String)
  /// Values in order.
  case array([CBOR])
  /// Values by key.
  case map(Map)
  /// A value with the number that says what it is.
  case tagged(UInt64, CBOR)

  /// A whole number.
  static func number(_ number: Int) -> CBOR {
    number >= 0 ? .unsigned(UInt64(number)) : .negative(UInt64(-1 - number))
  }

  /// The whole number this is, if it is one that fits.
  var number: Int? {
    switch self {
    case .unsigned(let value): Int(exactly: value)
    case .negative(let value): Int(exactly: value).map { -1 - $0 }
    default: nil
    }
  }
}

extension CBOR: ExpressibleByIntegerLiteral {
  init(integerLiteral value: Int) { self = .number(value) }
}

extension CBOR {
  /// Values by key, in the order that deterministic encoding demands.
  struct Map: Hashable, Sendable {
    /// A key and its value.
    struct Entry: Hashable, Sendable {
      let key: CBOR
      let value: CBOR
    }

    /// Ascending by the bytes of the encoded keys; no key stands twice.
    let entries: [Entry]

    /// A map of the program's own.
    init(_ values: [CBOR: CBOR]) {
      entries =
        values.map { (order: $0.key.encoded, entry: Entry(key: $0.key, value: $0.value)) }
        .sorted { $0.order.lexicographicallyPrecedes($1.order) }
        .map(\.entry)
    }

    /// Entries whose order has been checked.
    init(inOrder entries: [Entry]) { self.entries = entries }

    /// The value of a key.
    subscript(key: CBOR) -> CBOR? { entries.first { $0.key == key }?.value }
  }
}
