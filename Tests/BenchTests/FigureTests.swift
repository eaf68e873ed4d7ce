import Testing

@testable import karatu_bench

@Suite("A figure")
struct FigureTests {
  @Test("keeps its budget as long as it is not more")
  func verdicts() {
    #expect(Figure("bytes", .bytes(16), atMost: 16).verdict == .within)
    #expect(Figure("bytes", .bytes(17), atMost: 16).verdict == .over)
    #expect(Figure("bytes", .bytes(17)).verdict == .noted)
    #expect(Figure("lost", .count(1), atMost: 0).verdict == .over)
  }

  @Test("stands in a line with its budget and its verdict")
  func table() {
    let figures = [
      Figure("first frame", .bytes(373), atMost: 1_900), Figure("kept", .time(.milliseconds(4))),
      Figure("many to few", .ratio(.seconds(3), .seconds(2)), atMost: 1.2),
    ]
    #expect(
      Figure.table(of: figures).text(in: .ascii) == """
        Figure       Measured    Budget      Verdict
        first frame  373 B       1900 B      ok
        kept         4.0 ms      -           noted
        many to few  1.50 times  1.20 times  OVER

        """)
  }
}
