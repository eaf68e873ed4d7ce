extension CBOR {
  /// What a value is, as the first three bits of its encoding say it.
  enum Kind: UInt8 {
    case unsigned, negative, bytes, text, array, map, tagged
  }

  /// The one deterministic encoding of the value.
  ///
  /// Source: RFC 8949, 4.2.1: shortest heads, definite lengths, keys in bytewise order.
  var encoded: [UInt8] {
    var bytes: [UInt8] = []
    encode(into: &bytes)
    return bytes
  }

  private func encode(into output: inout [UInt8]) {
    switch self {
    case .unsigned(let value): CBOR.head(.unsigned, value, into: &output)
    case .negative(let value): CBOR.head(.negative, value, into: &output)
    case .bytes(let bytes):
      CBOR.head(.bytes, UInt64(bytes.count), into: &output)
      output += bytes
    case .text(let text):
      CBOR.head(.text, UInt64(text.utf8.count), into: &output)
      output += text.utf8
    case .array(let values):
      CBOR.head(.array, UInt64(values.count), into: &output)
      for value in values { value.encode(into: &output) }
    case .map(let map):
      CBOR.head(.map, UInt64(map.entries.count), into: &output)
      for entry in map.entries {
        entry.key.encode(into: &output)
        entry.value.encode(into: &output)
      }
    case .tagged(let tag, let value):
      CBOR.head(.tagged, tag, into: &output)
      value.encode(into: &output)
    }
  }

  private static func head(_ kind: Kind, _ argument: UInt64, into output: inout [UInt8]) {
    let (info, width): (UInt8, Int) =
      switch argument {
      case ..<24: (UInt8(argument), 0)
      case ...0xFF: (24, 1)
      case ...0xFFFF: (25, 2)
      case ...0xFFFF_FFFF: (26, 4)
      default: (27, 8)
      }
    output.append(kind.rawValue << 5 | info)
    for place in (0..<width).reversed() {
      output.append(UInt8(truncatingIfNeeded: argument >> (8 * UInt64(place))))
    }
  }
}
