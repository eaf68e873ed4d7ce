import Testing

@testable import Typography

@Suite("Unicode's own test of characters", .enabled(if: UnicodeData.isInstalled))
struct UnicodeGraphemeBreakTests {
  /// The ends of a text's clusters, behind each scalar.
  private func ends(of scalars: [Unicode.Scalar]) -> [Bool] {
    var ends = [Bool](repeating: false, count: scalars.count)
    var end = 0
    let text = String(String.UnicodeScalarView(scalars))
    for cluster in Cluster.clusters(of: text, in: .measured) {
      end += Int(cluster.count)
      ends[end - 1] = true
    }
    return ends
  }

  /// Why the program has an end, or none, where Unicode 15.0 has it otherwise; nil for no reason.
  private func reason(_ left: Unicode.Scalar, _ right: Unicode.Scalar, _ isEnd: Bool) -> String? {
    switch (right.value, isEnd) {
    case (0x1160...0x11FF, false):
      "The C library draws a vowel or an end of Hangul on whatever stands before it."
    case (0x2701, true) where left == "\u{200D}":
      "Swift's newer Unicode joins no scissors; joiners among them are not shown anyway."
    default: nil
    }
  }

  @Test("no character is split, and two are one cluster only where the C library draws them so")
  func agrees() throws {
    let samples = try UnicodeData.samples(of: "auxiliary/GraphemeBreakTest.txt")
    #expect(samples.count == 602)
    var unexplained: [String] = []
    var reasons: Set<String> = []
    for sample in samples {
      for (index, end) in ends(of: sample.scalars).enumerated() where end != sample.breaks[index] {
        if let reason = reason(sample.scalars[index], sample.scalars[index + 1], end) {
          reasons.insert(reason)
        } else {
          unexplained.append("\(sample), at \(index)")
        }
      }
    }
    #expect(unexplained.prefix(5) == [])
    #expect(reasons.count == 2, "Of the reasons to decide otherwise, only these still hold.")
  }
}
