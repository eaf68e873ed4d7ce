/// Writes code within running text.
enum CodeSpan {
  /// The code between backticks, more of them than stand together in it.
  static func text(_ code: String) -> String {
    let fence = String(repeating: "`", count: shortestFence(for: code))
    let isSpace = code.utf8.allSatisfy { $0 == 0x20 }
    let (first, last) = (code.utf8.first, code.utf8.last)
    // One space at both ends is taken off when it is read.
    let needsSpaces =
      first == 0x60 || last == 0x60 || (first == 0x20 && last == 0x20 && !isSpace)
    return needsSpaces ? "\(fence) \(code) \(fence)" : fence + code + fence
  }

  /// The least number of backticks that do not stand together in the code.
  private static func shortestFence(for code: String) -> Int {
    let runs = Set(code.utf8.split { $0 != 0x60 }.map(\.count))
    return (1...(runs.count + 1)).first { !runs.contains($0) } ?? 1
  }

  /// The length of the longest run of a sign.
  static func longestRun(of sign: UInt8, in text: String) -> Int {
    text.utf8.split { $0 != sign }.map(\.count).max() ?? 0
  }
}
