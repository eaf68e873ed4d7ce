/// Finds the brackets of gaps in a line, `[[...]]`, and those that have lost their fellows.
enum GapScanner {
  /// The gaps, their brackets included; `[[` or `]]` alone where the other is missing.
  ///
  /// A backslash takes the meaning from the sign behind it. A gap holds no other gap and no code:
  /// where code begins and ends is for the parser to say.
  static func brackets(in line: ArraySlice<UInt8>) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var (index, depth) = (line.startIndex, 0)
    while index < line.endIndex {
      switch line[index] {
      case UInt8(ascii: "\\"):
        if index + 1 < line.endIndex, line[index + 1] == UInt8(ascii: "[") { depth += 1 }
        index += 2
      case UInt8(ascii: "[") where isDoubled(line, index) && !isDoubled(line, index + 1):
        let gap = gap(in: line, at: index) ?? index..<(index + 2)
        found.append(gap)
        index = gap.upperBound
      case UInt8(ascii: "["):
        depth += 1
        index += 1
      case UInt8(ascii: "]") where isDoubled(line, index) && depth < 2:
        found.append(index..<(index + 2))
        (index, depth) = (index + 2, 0)
      case UInt8(ascii: "]"):
        depth -= 1
        index += 1
      default: index += 1
      }
    }
    return found
  }

  private static func gap(in line: ArraySlice<UInt8>, at start: Int) -> Range<Int>? {
    var index = start + 2
    while index < line.endIndex {
      switch line[index] {
      case UInt8(ascii: "\\"): index += 2
      case UInt8(ascii: "`"): return nil
      case UInt8(ascii: "[") where isDoubled(line, index): return nil
      case UInt8(ascii: "]") where isDoubled(line, index): return start..<(index + 2)
      default: index += 1
      }
    }
    return nil
  }

  private static func isDoubled(_ line: ArraySlice<UInt8>, _ index: Int) -> Bool {
    index + 1 < line.endIndex && line[index] == line[index + 1]
  }
}
