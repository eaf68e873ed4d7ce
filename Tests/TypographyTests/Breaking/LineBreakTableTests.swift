import Foundation
import Support
import Testing

@testable import Typography

/// The table in the program is written by this suite: `KARATU_RECORD=1 swift test --filter
/// LineBreakTableTests` makes `LineBreakTable.swift` of the installed Unicode data.
@Suite("The classes of Unicode's scalars", .enabled(if: UnicodeData.isInstalled))
struct LineBreakTableTests {
  private static let file = Checkout.root
    .appending(path: "Sources/Typography/Breaking/LineBreakTable.swift")

  /// What Unicode's files say of each scalar; nil of those that are unassigned.
  private static func properties() throws -> [LineBreakProperty?] {
    var properties = [LineBreakProperty?](repeating: nil, count: 0x110000)
    let names = Dictionary(uniqueKeysWithValues: LineBreakClass.allCases.map { ("\($0)", $0) })
    for (range, value) in try UnicodeData.ranges(of: "LineBreak.txt") where value != "XX" {
      for scalar in range {
        let kind: LineBreakClass? =
          switch value {
          case "AI", "SG": .al
          case "CJ": .ns
          case "SA": isMark(scalar) ? .cm : .sa
          default: names[value.lowercased()]
          }
        properties[Int(scalar)] = try LineBreakProperty(kind: #require(kind))
      }
    }
    for (range, value) in try UnicodeData.ranges(of: "EastAsianWidth.txt")
    where ["F", "W", "H"].contains(value) {
      for scalar in range { properties[Int(scalar)]?.isWide = true }
    }
    // Beyond the ideographs little is assigned.
    properties[0x40000] = LineBreakProperty(kind: .al)
    // What may become an emoji one day takes a skin tone (LB30b), as emoji do.
    for (range, value) in try UnicodeData.ranges(of: "emoji/emoji-data.txt")
    where value == "Extended_Pictographic" {
      for scalar in range where isUnassigned(scalar) { properties[Int(scalar)]?.kind = .eb }
    }
    return properties
  }

  private static func isMark(_ value: UInt32) -> Bool {
    Unicode.Scalar(value)?.properties.generalCategory.isMark ?? false
  }

  private static func isUnassigned(_ value: UInt32) -> Bool {
    guard let properties = Unicode.Scalar(value)?.properties else { return false }
    guard let age = properties.age else { return true }
    return age.major > 15 || age.major == 15 && age.minor > 0
  }

  /// The program's file, as the installed data would have it.
  ///
  /// Unassigned scalars go with those before them, which keeps the table short: no text that is
  /// shown has them.
  private static func source(of properties: [LineBreakProperty?]) -> String {
    var runs: [String] = []
    var last: LineBreakProperty?
    for (value, property) in properties.enumerated() {
      guard let property, property != last,
        !(0x4E00...0x9FFF).contains(value), !(0xAC00...0xD7A3).contains(value)
      else { continue }
      let packed = value << 8 | (property.isWide ? 0x80 : 0) | Int(property.kind.rawValue)
      runs.append("0x" + String(packed, radix: 16, uppercase: true))
      last = property
    }
    let rows = stride(from: 0, to: runs.count, by: 8).map {
      "    " + runs[$0..<min($0 + 8, runs.count)].joined(separator: ", ")
    }
    return """
      /// The classes of Unicode \(UnicodeData.version), as `LineBreakTableTests` writes them.
      enum LineBreakTable {
        /// Runs of scalars of one property, in order: the first scalar times 256, plus 128 if they
        /// are wide, plus the class's number.
        static let runs: [UInt32] = [
      \(rows.joined(separator: ",\n")),
        ]
      }

      """
  }

  @Test("the program's table is the one that Unicode's files make")
  func isMadeOfUnicodesFiles() throws {
    let source = try Self.source(of: Self.properties())
    if ProcessInfo.processInfo.environment["KARATU_RECORD"] == "1" {
      try Data(source.utf8).write(to: Self.file)
    }
    let kept = try String(contentsOf: Self.file, encoding: .utf8)
    #expect(kept == source, "KARATU_RECORD=1 swift test --filter LineBreakTableTests writes it")
  }

  @Test("each assigned scalar has the class and the width that Unicode's files give it")
  func agreesWithUnicodesFiles() throws {
    var wrong: [String] = []
    for (value, property) in try Self.properties().enumerated() {
      guard let property, let scalar = Unicode.Scalar(UInt32(value)) else { continue }
      let found = LineBreakProperty(of: scalar)
      if found != property { wrong.append("\(String(value, radix: 16)): \(found)") }
    }
    #expect(wrong.prefix(5) == [])
  }
}
