/// Reads JSON in the spelling that `JSONWriter` writes, and in no other.
///
/// The bytes may come from anywhere: nothing in them traps, and no nesting overflows the stack.
struct JSONReader {
  /// Lists and objects in each other, at most.
  static let deepest = 8

  private let bytes: [UInt8]
  private var index = 0

  private init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The value, or nil if the bytes are anything else than one value.
  static func read(_ bytes: [UInt8]) -> JSON? {
    var reader = JSONReader(bytes)
    guard let value = reader.value(depth: 0), reader.index == bytes.count else { return nil }
    return value
  }

  private var next: UInt8? { index < bytes.count ? bytes[index] : nil }

  private mutating func take(_ character: Unicode.Scalar) -> Bool {
    guard next == UInt8(ascii: character) else { return false }
    index += 1
    return true
  }

  private mutating func value(depth: Int) -> JSON? {
    guard depth <= Self.deepest else { return nil }
    switch next {
    case UInt8(ascii: "\""): return string().map(JSON.string)
    case UInt8(ascii: "{"): return object(depth: depth)
    case UInt8(ascii: "["): return list(depth: depth)
    default: return integer().map(JSON.integer)
    }
  }

  private mutating func list(depth: Int) -> JSON? {
    index += 1
    var values: [JSON] = []
    if take("]") { return .list(values) }
    repeat {
      guard let value = value(depth: depth + 1) else { return nil }
      values.append(value)
    } while take(",")
    return take("]") ? .list(values) : nil
  }

  private mutating func object(depth: Int) -> JSON? {
    index += 1
    var members: [String: JSON] = [:]
    var previous: String?
    if take("}") { return .object(members) }
    repeat {
      guard next == UInt8(ascii: "\""), let name = string(), take(":"),
        let value = value(depth: depth + 1)
      else { return nil }
      // Sorted names are single names: nobody can mean two things by one object.
      if let previous, !previous.utf8.lexicographicallyPrecedes(name.utf8) { return nil }
      guard members.updateValue(value, forKey: name) == nil else { return nil }
      previous = name
    } while take(",")
    return take("}") ? .object(members) : nil
  }

  private mutating func integer() -> Int? {
    let start = index
    _ = take("-")
    let digits = index
    while let byte = next, (0x30...0x39).contains(byte) { index += 1 }
    let count = index - digits
    guard count > 0, count < 20, bytes[digits] != 0x30 || (count == 1 && digits == start) else {
      return nil
    }
    return Int(String(decoding: bytes[start..<index], as: UTF8.self))
  }

  private mutating func string() -> String? {
    index += 1
    let start = index
    while let byte = next, byte != UInt8(ascii: "\""), byte != UInt8(ascii: "\\"), byte >= 0x20 {
      index += 1
    }
    if take("\"") { return String(validating: bytes[start..<(index - 1)], as: UTF8.self) }
    var text = Array(bytes[start..<index])
    while let byte = next, byte >= 0x20 {
      index += 1
      switch byte {
      case UInt8(ascii: "\""): return String(validating: text, as: UTF8.self)
      case UInt8(ascii: "\\"):
        guard let escaped = escape() else { return nil }
        text.append(escaped)
      default: text.append(byte)
      }
    }
    return nil
  }

  /// What `\"`, `\\` and `\u0000` to `\u001f` stand for; the writer knows no others.
  private mutating func escape() -> UInt8? {
    if take("\"") { return UInt8(ascii: "\"") }
    if take("\\") { return UInt8(ascii: "\\") }
    guard take("u"), take("0"), take("0"), let high = next, (0x30...0x31).contains(high) else {
      return nil
    }
    index += 1
    guard let low = next, let value = Hexadecimal.value(low) else { return nil }
    index += 1
    return (high - 0x30) << 4 | value
  }
}
