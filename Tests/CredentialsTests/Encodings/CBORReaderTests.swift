import Testing

@testable import Credentials

@Suite struct CBORReaderTests {
  @Test(
    "What is not the deterministic encoding of one value is refused at its place",
    arguments: [
      ("", CBORError(.endsTooSoon, at: 0)),
      ("1817", CBORError(.notShortest, at: 0)),
      ("1900ff", CBORError(.notShortest, at: 0)),
      ("1a0000ffff", CBORError(.notShortest, at: 0)),
      ("1b00000000ffffffff", CBORError(.notShortest, at: 0)),
      ("8118 05", CBORError(.notShortest, at: 1)),
      ("5803010203", CBORError(.notShortest, at: 0)),
      ("b8010000", CBORError(.notShortest, at: 0)),
      ("d80102", CBORError(.notShortest, at: 0)),
      ("0000", CBORError(.trailingBytes, at: 1)),
      ("9f0102ff", CBORError(.indefiniteLength, at: 0)),
      ("bf0102ff", CBORError(.indefiniteLength, at: 0)),
      ("5f4101ff", CBORError(.indefiniteLength, at: 0)),
      ("7f6161ff", CBORError(.indefiniteLength, at: 0)),
      ("1c", CBORError(.unknownKind, at: 0)),
      ("1f", CBORError(.indefiniteLength, at: 0)),
      ("f4", CBORError(.unknownKind, at: 0)),
      ("f6", CBORError(.unknownKind, at: 0)),
      ("ff", CBORError(.unknownKind, at: 0)),
      ("f93c00", CBORError(.unknownKind, at: 0)),
      ("fb3ff199999999999a", CBORError(.unknownKind, at: 0)),
      ("a201000100", CBORError(.duplicateKey, at: 3)),
      ("a2 6161 00 6161 01", CBORError(.duplicateKey, at: 4)),
      ("a202000100", CBORError(.keysOutOfOrder, at: 3)),
      ("a220000100", CBORError(.keysOutOfOrder, at: 3)),
      ("62c328", CBORError(.notText, at: 0)),
      ("63eda080", CBORError(.notText, at: 0)),
      ("62c080", CBORError(.notText, at: 0)),
      ("440102", CBORError(.endsTooSoon, at: 1)),
      ("18", CBORError(.endsTooSoon, at: 1)),
      ("1b00000001", CBORError(.endsTooSoon, at: 1)),
      ("8201", CBORError(.endsTooSoon, at: 1)),
      ("a1", CBORError(.endsTooSoon, at: 1)),
      ("a101", CBORError(.endsTooSoon, at: 1)),
      ("c1", CBORError(.endsTooSoon, at: 1)),
    ])
  func refused(bytes: String, error: CBORError) throws {
    let whole = try #require(Hexadecimal.bytes(bytes.filter { $0 != " " }))
    #expect(throws: error) { try CBORReader.read(whole) }
  }

  @Test(
    "A length beyond the bytes is refused before anything is made for it",
    arguments: [UInt8(0x40), 0x60, 0x80, 0xA0])
  func hugeLengths(kind: UInt8) {
    for length in [UInt64.max, 1 << 63, 1 << 40, 0x1_0000_0000] {
      let head = (0..<8).map { UInt8(truncatingIfNeeded: length >> (56 - 8 * UInt64($0))) }
      #expect(throws: CBORError(.endsTooSoon, at: 9)) {
        try CBORReader.read([kind | 27] + head + [0, 0, 0])
      }
    }
  }

  @Test("Values stand at most 16 deep in each other", arguments: [UInt8(0x81), 0xC1])
  func depth(nesting: UInt8) throws {
    let deepest = [UInt8](repeating: nesting, count: CBORReader.depthLimit - 1) + [0]
    _ = try CBORReader.read(deepest)
    #expect(throws: CBORError(.tooDeep, at: CBORReader.depthLimit)) {
      try CBORReader.read([nesting] + deepest)
    }
    let bomb = [UInt8](repeating: nesting, count: CBORReader.sizeLimit - 1) + [0]
    #expect(throws: CBORError(.tooDeep, at: CBORReader.depthLimit)) { try CBORReader.read(bomb) }
  }

  @Test("Maps in keys and in values are counted as depth too")
  func mapDepth() {
    let inValues = [UInt8]((0..<100).flatMap { _ in [UInt8(0xA1), 0x00] }) + [0]
    let inKeys = [UInt8](repeating: 0xA1, count: 100) + [UInt8](repeating: 0, count: 101)
    for bomb in [inValues, inKeys] {
      #expect { try CBORReader.read(bomb) } throws: { error in
        (error as? CBORError)?.problem == .tooDeep
      }
    }
  }

  @Test("More bytes than the limit are not looked at")
  func size() {
    let huge = [UInt8](repeating: 0, count: CBORReader.sizeLimit + 1)
    #expect(throws: CBORError(.tooLarge, at: CBORReader.sizeLimit)) { try CBORReader.read(huge) }
  }

  @Test("Reading what was written gives the same value")
  func roundTrip() throws {
    var chance = SeededGenerator(seed: 8949)
    for _ in 0..<500 {
      let value = CBOR.random(depth: 4, &chance)
      #expect(try CBORReader.read(value.encoded) == value)
    }
  }

  @Test("Writing what was read gives the same bytes, for damaged bytes as well")
  func oneEncodingOnly() {
    var chance = SeededGenerator(seed: 4949)
    var accepted = 0
    for _ in 0..<2000 {
      var bytes = CBOR.random(depth: 3, &chance).encoded
      let index = Int.random(in: bytes.indices, using: &chance)
      bytes[index] = UInt8.random(in: 0...255, using: &chance)
      guard let value = try? CBORReader.read(bytes) else { continue }
      accepted += 1
      #expect(value.encoded == bytes)
    }
    #expect(accepted > 100)
  }

  @Test("Any bytes at all are read or refused, never more")
  func chance() {
    var chance = SeededGenerator(seed: 1)
    for _ in 0..<5000 {
      let bytes = chance.bytes(Int.random(in: 0...40, using: &chance))
      if let value = try? CBORReader.read(bytes) { #expect(value.encoded == bytes) }
    }
  }
}

extension CBOR {
  /// A value of chance.
  static func random(depth: Int, _ chance: inout SeededGenerator) -> CBOR {
    switch Int.random(in: 0...(depth > 0 ? 6 : 3), using: &chance) {
    case 0: return .unsigned(UInt64.random(in: 0...(.max), using: &chance) >> shift(&chance))
    case 1: return .negative(UInt64.random(in: 0...(.max), using: &chance) >> shift(&chance))
    case 2: return .bytes(chance.bytes(Int.random(in: 0...30, using: &chance)))
    case 3:
      let letters = Array("aé水𐅑 \u{0}")
      return .text(
        String(
          (0..<Int.random(in: 0...9, using: &chance)).compactMap { _ in
            letters.randomElement(using: &chance)
          }))
    case 4: return .tagged(chance.next() >> shift(&chance), random(depth: depth - 1, &chance))
    case 5:
      return .array(
        (0..<Int.random(in: 0...4, using: &chance)).map { _ in
          random(depth: depth - 1, &chance)
        })
    default:
      var values: [CBOR: CBOR] = [:]
      for _ in 0..<Int.random(in: 0...4, using: &chance) {
        values[random(depth: depth - 1, &chance)] = random(depth: depth - 1, &chance)
      }
      return .map(Map(values))
    }
  }

  private static func shift(_ chance: inout SeededGenerator) -> UInt64 {
    UInt64.random(in: 0...63, using: &chance)
  }
}
