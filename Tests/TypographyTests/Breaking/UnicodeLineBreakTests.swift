import Testing

@testable import Typography

@Suite("Unicode's own test of line breaks", .enabled(if: UnicodeData.isInstalled))
struct UnicodeLineBreakTests {
  /// A place where the program decides otherwise than Unicode 15.0.
  private struct Place {
    /// What the program decides.
    let mayBreak: Bool
    /// The classes before the place, the nearest first, marks left out and spaces as they stand.
    let before: [LineBreakClass]
    /// The classes behind the place, marks left out.
    let behind: [LineBreakClass]

    init(_ sample: BreakSample, behind index: Int, mayBreak: Bool) {
      self.mayBreak = mayBreak
      let kinds = sample.scalars.map { LineBreakProperty(of: $0).kind }
      before = kinds[...index].reversed().filter { $0 != .cm }
      behind = kinds[(index + 1)...].filter { $0 != .cm }
    }

    var left: LineBreakClass? { before.first }
    var right: LineBreakClass? { behind.first }
    /// The class before the spaces before the place.
    var solid: LineBreakClass? { before.first { $0 != .sp } }
  }

  /// A rule by which the program decides otherwise, and why.
  private struct Deviation: Sendable, CustomStringConvertible {
    let description: String
    let explains: @Sendable (Place) -> Bool
  }

  private static let letters: Set<LineBreakClass?> = [.al, .hl, .sa]
  private static let deviations = [
    Deviation(description: "No dash begins a line: readers take it for a minus or a list.") {
      !$0.mayBreak && $0.right == .b2
    },
    Deviation(description: "LB20a of Unicode 16.0: a hyphen that begins a word stays with it.") {
      !$0.mayBreak && $0.left == .hy && letters.contains($0.right)
        && [nil, .sp, .zw, .hy, .op, .qu].contains($0.before.dropFirst().first)
    },
    Deviation(description: "Dots that leave something out stay with the word behind them.") {
      !$0.mayBreak && $0.left == .in && (letters.contains($0.right) || $0.right == .nu)
    },
    Deviation(description: "A number keeps its percent sign, which French sets a space before.") {
      !$0.mayBreak && $0.left == .sp && $0.solid == .nu && $0.right == .po
    },
    Deviation(description: "Units such as mg/kg and paths stay whole at their slashes.") {
      !$0.mayBreak && $0.left == .sy && letters.contains($0.right)
    },
    Deviation(description: "A word that begins with a sign, such as .com, begins a line.") {
      $0.mayBreak && $0.left == .sp && [.is, .ex, .sy].contains($0.right)
        && $0.behind.count > 1 && (letters.contains($0.behind[1]) || $0.behind[1] == .nu)
    },
    Deviation(description: "A sign that begins a word or a number, such as .35, stays with it.") {
      !$0.mayBreak && [.is, .ex, .sy].contains($0.left)
        && [nil, .sp].contains($0.before.dropFirst().first)
        && (letters.contains($0.right) || $0.right == .nu)
    },
    Deviation(description: "LB15b of Unicode 15.1: a closing quotation mark begins no line.") {
      !$0.mayBreak && $0.left == .sp && $0.right == .qu
    },
    Deviation(description: "LB15a of Unicode 15.1: an opening quotation mark ends no line.") {
      !$0.mayBreak && $0.left == .sp && $0.solid == .qu
    },
    Deviation(description: "LB15 is gone since 15.1: a bracket need not follow a closing mark.") {
      $0.mayBreak && $0.left == .sp && $0.solid == .qu && $0.right == .op
    },
  ]

  @Test("lines break where Unicode lets them, but for what is listed here")
  func agrees() throws {
    let samples = try UnicodeData.samples(of: "auxiliary/LineBreakTest.txt")
    #expect(samples.count == 7654)
    var unexplained: [String] = []
    var uses = [Int](repeating: 0, count: Self.deviations.count)
    for sample in samples {
      let places = LineBreaks.places(in: sample.scalars)
      for index in sample.scalars.indices.dropLast() where places[index] != sample.breaks[index] {
        let place = Place(sample, behind: index, mayBreak: places[index])
        if let rule = Self.deviations.firstIndex(where: { $0.explains(place) }) {
          uses[rule] += 1
        } else {
          unexplained.append("\(sample), at \(index)")
        }
      }
    }
    #expect(unexplained.prefix(5) == [])
    let unused = zip(Self.deviations, uses).filter { $1 == 0 }.map(\.0.description)
    #expect(unused == [], "These deviations no longer occur.")
  }
}
