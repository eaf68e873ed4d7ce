import Foundation
import Testing

@testable import Records

@Suite struct EventHeaderTests {
  let header = EventHeader(
    chain: String(repeating: "c", count: 32), sequence: 1, previous: .none, parent: nil,
    id: "017f22e2-79b0-7cc3-98c4-dc0c0c07398f", payload: Digest(of: []),
    time: SiteClock.Reading(
      wall: 1_645_557_742_000, monotonic: 12_345, boot: String(repeating: "b", count: 32),
      quality: .set),
    lamport: 1)

  @Test("a header is one line of JSON with nothing of a person in it")
  func spelling() {
    let expected = """
      {"boot":"bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb","chain":"cccccccccccccccccccccccccccccccc",\
      "clock":1,"format":1,"id":"017f22e2-79b0-7cc3-98c4-dc0c0c07398f","lamport":1,\
      "monotonic":12345,\
      "payload":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",\
      "previous":"0000000000000000000000000000000000000000000000000000000000000000",\
      "sequence":1,"wall":1645557742000}
      """
    #expect(String(decoding: header.bytes, as: UTF8.self) == expected)
  }

  @Test("a header is read as it was written, its parent too")
  func roundTrip() {
    #expect(EventHeader(header.bytes) == header)
    var restored = header
    restored.parent = String(repeating: "a", count: 32)
    restored.previous = Digest(of: [1])
    #expect(EventHeader(restored.bytes) == restored)
  }

  @Test(
    "a header that lacks something, has too much or makes no sense is not read",
    arguments: [
      ("\"clock\":1,", ""), ("\"clock\":1", "\"clock\":3"), ("\"format\":1", "\"format\":2"),
      ("\"sequence\":1", "\"sequence\":0"), ("\"lamport\":1", "\"lamport\":-1"),
      ("\"sequence\":1", "\"sequence\":9007199254740993"), ("\"wall\":16", "\"wall\":\"\""),
      ("cccc\",", "cccC\","), ("bbbb\",", "bbb\","), ("b855\"", "b85\""), ("98f\"", "98\""),
      ("\"wall\"", "\"name\":\"Amina\",\"wall\""),
      ("\"sequence\":1", "\"parent\":\"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\",\"sequence\":2"),
    ])
  func refused(part: String, replacement: String) throws {
    let text = String(decoding: header.bytes, as: UTF8.self)
    let range = try #require(text.range(of: part))
    #expect(EventHeader(Array(text.replacingCharacters(in: range, with: replacement).utf8)) == nil)
  }
}
