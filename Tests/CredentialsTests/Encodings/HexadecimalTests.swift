import Testing

@testable import Credentials

@Suite struct HexadecimalTests {
  @Test("Bytes become two lower-case digits each, and come back in either case")
  func roundTrip() {
    let all = (UInt8.min...UInt8.max).map { $0 }
    #expect(Hexadecimal.text([0x00, 0x0A, 0xFF]) == "000aff")
    #expect(Hexadecimal.bytes(Hexadecimal.text(all)) == all)
    #expect(Hexadecimal.bytes(Hexadecimal.text(all).uppercased()) == all)
  }

  @Test("Anything but pairs of digits is refused", arguments: ["0", "0g", "0x", " 0", "٠٠", "-1"])
  func refused(text: String) {
    #expect(Hexadecimal.bytes(text) == nil)
  }
}
