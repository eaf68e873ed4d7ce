import Testing

@testable import Records

@Suite struct JSONTests {
  @Test("a value is written in one spelling: sorted members, no white space, few escapes")
  func spelling() {
    let value = JSON.object([
      "b": .list([1, "x", .list([])]), "a": -7, "é\"\\\n": "\u{0}\u{1F}/ລາວ\u{7F}",
      "": .object([:]),
    ])
    let expected = #"{"":{},"a":-7,"b":[1,"x",[]],"é\"\\\u000a":"\u0000\u001f/ລາວ\#u{7F}"}"#
    #expect(value.text == expected)
  }

  @Test("what is written is read as it was")
  func roundTrip() {
    for seed in 0..<500 {
      var chance = Chance(seed: UInt64(seed))
      let value = chance.json(depth: 0)
      #expect(JSONReader.read(value.bytes) == value, "seed \(seed)")
    }
  }

  @Test(
    "any other spelling is refused",
    arguments: [
      "", " 1", "1 ", "01", "-0", "-", "+1", "1.0", "1e3", "9223372036854775808", "true", "null",
      "\"", "\"\u{1}\"", #""\n""#, #""\/""#, #""\u0020""#, #""\u000A""#, #""\u00""#, #""\"#, "[",
      "[1", "[1,", "[1,]", "[,1]", "{", #"{"a""#, #"{"a":"#, #"{"a":1"#, #"{"a":1,}"#, "{1:1}",
      #"{"a": 1}"#, #"{"b":1,"a":1}"#, #"{"a":1,"a":1}"#, "[]]", "1,1", "99999999999999999999999",
      #"{"e\#u{301}":1,"\#u{E9}":1}"#, "[[[[[[[[[[]]]]]]]]]]",
    ])
  func refused(text: String) {
    #expect(JSONReader.read(Array(text.utf8)) == nil)
  }

  @Test("the greatest numbers are read, and bytes that are no text are not")
  func edges() {
    #expect(JSONReader.read(Array("9223372036854775807".utf8)) == .integer(.max))
    #expect(JSONReader.read(Array("-9223372036854775808".utf8)) == .integer(.min))
    for bytes: [UInt8] in [[0xFF], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xF5, 0x80, 0x80, 0x80]] {
      #expect(JSONReader.read([0x22] + bytes + [0x22]) == nil)
      #expect(JSONReader.read([0x22, 0x5C, 0x22] + bytes + [0x22]) == nil)
    }
  }

  @Test("no nesting and no noise brings it down")
  func hostile() {
    #expect(JSONReader.read([UInt8](repeating: 0x5B, count: 1_000_000)) == nil)
    let whole = JSON.object(["a": .list([1, "\u{1}\"é", .object(["b": -2])])]).bytes
    for length in 0..<whole.count { #expect(JSONReader.read(Array(whole[..<length])) == nil) }
    var chance = Chance(seed: 7)
    for _ in 0..<5_000 {
      var bytes = whole
      for _ in 0..<chance.integer(1...3) {
        bytes[chance.integer(0...(bytes.count - 1))] = UInt8(chance.integer(0...255))
      }
      if let value = JSONReader.read(bytes) { #expect(JSONReader.read(value.bytes) == value) }
    }
  }
}

extension Chance {
  /// Any value, three levels deep at most.
  mutating func json(depth: Int) -> JSON {
    switch integer(0...(depth < 3 ? 3 : 1)) {
    case 0: return .integer(integer(.min ... .max))
    case 1: return .string(text())
    case 2: return .list((0..<integer(0...3)).map { _ in json(depth: depth + 1) })
    default:
      var members: [String: JSON] = [:]
      for _ in 0..<integer(0...3) { members[text()] = json(depth: depth + 1) }
      return .object(members)
    }
  }
}
