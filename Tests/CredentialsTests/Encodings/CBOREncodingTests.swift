import Testing

@testable import Credentials

@Suite struct CBOREncodingTests {
  /// RFC 8949, appendix A, as far as the values are among those that certificates need.
  static let examples: [(CBOR, String)] = [
    (0, "00"), (1, "01"), (10, "0a"), (23, "17"), (24, "1818"), (25, "1819"), (100, "1864"),
    (1000, "1903e8"), (1_000_000, "1a000f4240"), (1_000_000_000_000, "1b000000e8d4a51000"),
    (.unsigned(.max), "1bffffffffffffffff"), (.negative(.max), "3bffffffffffffffff"),
    (-1, "20"), (-10, "29"), (-100, "3863"), (-1000, "3903e7"),
    (.bytes([]), "40"), (.bytes([1, 2, 3, 4]), "4401020304"),
    (.text(""), "60"), (.text("a"), "6161"), (.text("IETF"), "6449455446"),
    (.text("\"\\"), "62225c"), (.text("ü"), "62c3bc"), (.text("水"), "63e6b0b4"),
    (.text("𐅑"), "64f0908591"),
    (.array([]), "80"), (.array([1, 2, 3]), "83010203"),
    (.array([1, .array([2, 3]), .array([4, 5])]), "8301820203820405"),
    (
      .array((1...25).map { CBOR.number($0) }),
      "98190102030405060708090a0b0c0d0e0f101112131415161718181819"
    ),
    (.map(CBOR.Map([:])), "a0"), (.map(CBOR.Map([1: 2, 3: 4])), "a201020304"),
    (.map(CBOR.Map([.text("a"): 1, .text("b"): .array([2, 3])])), "a26161016162820203"),
    (.array([.text("a"), .map(CBOR.Map([.text("b"): .text("c")]))]), "826161a161626163"),
    (.tagged(1, 1_363_896_240), "c11a514b67b0"),
    (.tagged(23, .bytes([1, 2, 3, 4])), "d74401020304"),
  ]

  @Test("The examples of RFC 8949 come out as it prints them", arguments: examples)
  func comesOut(value: CBOR, bytes: String) throws {
    #expect(Hexadecimal.text(value.encoded) == bytes)
    #expect(try CBORReader.read(value.encoded) == value)
  }

  @Test("Keys are in the order of their encoded bytes, whatever order they were given in")
  func keyOrder() {
    // RFC 8949, 4.2.1: 10, 100, -1, "z", "aa", [100], [-1].
    let map = CBOR.Map([
      .array([-1]): 0, .text("aa"): 0, 100: 0, .text("z"): 0, -1: 0, .array([100]): 0, 10: 0,
    ])
    #expect(
      map.entries.map(\.key)
        == [10, 100, -1, .text("z"), .text("aa"), .array([100]), .array([-1])])
  }

  @Test("Numbers to the ends of their range go in and come out")
  func numbers() {
    for number in [0, 1, -1, 23, 24, 255, 256, 65535, 65536, Int.max, Int.min] {
      #expect(CBOR.number(number).number == number)
    }
    #expect(CBOR.unsigned(.max).number == nil)
    #expect(CBOR.negative(.max).number == nil)
    #expect(CBOR.text("1").number == nil)
  }
}
