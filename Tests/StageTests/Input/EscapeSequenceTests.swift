import Stage
import Testing

@Suite("Keys of several codes")
struct EscapeSequenceTests {
  @Test(
    "Home, End and the others are known by all their spellings",
    arguments: [
      ("[H", Key.home), ("OH", .home), ("[1~", .home), ("[7~", .home), ("[1;5H", .home),
      ("[F", .end), ("OF", .end), ("[4~", .end), ("[8~", .end), ("[5~", .pageUp),
      ("[6~", .pageDown), ("[3~", .delete), ("[A", .up), ("OB", .down), ("[C", .right),
      ("OD", .left), ("OM", .enter), ("OP", .help), ("[11~", .help), ("[[A", .help),
      ("[12~", .function(2)), ("OR", .function(3)), ("[15~", .function(5)),
      ("[17~", .function(6)), ("[20~", .function(9)), ("[3;2~", .delete),
      ("[200~", .unknown), ("[[B", .unknown), ("[Z", .unknown), ("[?1;2c", .unknown),
    ])
  func spellings(text: String, key: Key) throws {
    let codes = Array(text.unicodeScalars)
    var sequence = EscapeSequence(introducer: try #require(codes.first))
    for code in codes.dropFirst().dropLast() { #expect(sequence.take(code) == nil) }
    #expect(sequence.take(try #require(codes.last)) == key)
  }

  @Test("an endless sequence takes no endless room, and ends where it ends")
  func endless() {
    var sequence = EscapeSequence(introducer: "[")
    for _ in 0..<10_000 { #expect(sequence.take("1") == nil) }
    #expect(sequence.take("~") == .unknown)
  }
}
