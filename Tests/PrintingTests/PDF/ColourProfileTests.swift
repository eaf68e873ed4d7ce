import Testing

@testable import Printing

@Suite("The colour profile")
struct ColourProfileTests {
  private let profile = ColourProfile.sRGB

  private func word(_ offset: Int) -> Int {
    profile[offset..<offset + 4].reduce(0) { $0 << 8 | Int($1) }
  }

  private func tag(_ name: String) throws -> Range<Int> {
    let entries = (0..<word(128)).map { 132 + 12 * $0 }
    let entry = try #require(
      entries.first { Array(profile[$0..<$0 + 4]) == Array(name.utf8) })
    return word(entry + 4)..<word(entry + 4) + word(entry + 8)
  }

  @Test("is a monitor's of version 2, as long as it says, with every tag inside and aligned")
  func header() throws {
    #expect(word(0) == profile.count)
    #expect(profile[8] == 2)
    #expect(String(decoding: profile[12..<24], as: UTF8.self) == "mntrRGB XYZ ")
    #expect(String(decoding: profile[36..<40], as: UTF8.self) == "acsp")
    for name in ["desc", "cprt", "wtpt", "rXYZ", "gXYZ", "bXYZ", "rTRC", "gTRC", "bTRC"] {
      let range = try tag(name)
      #expect(range.lowerBound % 4 == 0 && range.upperBound <= profile.count)
    }
  }

  @Test("makes white of its three primaries")
  func white() throws {
    func point(_ name: String) throws -> [Double] {
      let start = try tag(name).lowerBound
      return (0..<3).map { Double(word(start + 8 + 4 * $0)) / 65536 }
    }
    let sum = zip(zip(try point("rXYZ"), try point("gXYZ")), try point("bXYZ")).map {
      $0.0 + $0.1 + $1
    }
    for (part, white) in zip(sum, try point("wtpt")) { #expect(abs(part - white) < 0.0005) }
  }

  @Test("goes from no light to full light and never back, one curve for all colours")
  func curve() throws {
    let range = try tag("rTRC")
    #expect(try range == tag("gTRC") && range == tag("bTRC"))
    let samples = stride(from: range.lowerBound + 12, to: range.upperBound, by: 2).map {
      Int(profile[$0]) << 8 | Int(profile[$0 + 1])
    }
    #expect(samples.count == 256 && samples.first == 0 && samples.last == 65535)
    #expect(zip(samples, samples.dropFirst()).allSatisfy { $0 < $1 })
    // Half the signal is a bit more than a fifth of the light.
    #expect(abs(Double(samples[128]) / 65535 - 0.2158605) < 0.00001)
  }
}
