import Testing

@testable import Credentials

@Suite struct StatusListTests {
  private func list(_ bits: [UInt8]) throws -> StatusList {
    StatusList(
      issuer: try Vector().key.publicKey, sequence: 1, issuedAt: 0, nextUpdate: 1, bits: bits)
  }

  @Test("The first bit is the highest of the first byte")
  func order() throws {
    let list = try list([0b1000_0001, 0b0100_0000])
    #expect((0..<16).filter { list.isRevoked($0) == true } == [0, 7, 9])
  }

  @Test("A list with one certificate revoked has the bits that other implementations make")
  func vector() throws {
    var bits = [UInt8](repeating: 0, count: 16_384)
    bits[11_820] = 0b0000_0001
    #expect(
      Hexadecimal.text(Sodium.sha256(bits))
        == "1f24df5caf328207d1bdfa57937276ce78517079de99fa15253ec9e0c6c8485a")
    let list = try list(bits)
    #expect(list.isRevoked(94567) == true)
    #expect(list.isRevoked(94566) == false)
    #expect(list.isRevoked(94568) == false)
  }

  @Test("A place beyond the list is not known", arguments: [-1, 16, 17, .min, .max])
  func beyond(index: Int) throws {
    #expect(try list([0xFF, 0xFF]).isRevoked(index) == nil)
  }
}
