import CTerminal
import Glibc
import Stage

/// Bytes from standard input, by line or by character.
struct LineBuffer {
  private var bytes: [UInt8] = []
  private var isAtEnd = false

  /// A line longer than this is cut: nobody types one.
  private static let longestLine = 4_096

  /// The next line without its end; nil at the end of input.
  mutating func nextLine() -> String? {
    while true {
      if let end = bytes.firstIndex(of: 0x0A) {
        let line = bytes[..<end].prefix(LineBuffer.longestLine)
        bytes.removeSubrange(...end)
        return String(decoding: line.last == 0x0D ? line.dropLast() : line, as: UTF8.self)
      }
      guard fill() else {
        guard !bytes.isEmpty else { return nil }
        defer { bytes = [] }
        return String(decoding: bytes.prefix(LineBuffer.longestLine), as: UTF8.self)
      }
      // What is beyond a line's bound is thrown away while it comes in.
      if bytes.count > 2 * LineBuffer.longestLine, !bytes.contains(0x0A) {
        bytes.removeLast(bytes.count - LineBuffer.longestLine)
      }
    }
  }

  /// The next character; nil at the end of input.
  mutating func nextScalar() -> Unicode.Scalar? {
    while bytes.isEmpty { guard fill() else { return nil } }
    let first = bytes[0]
    let length = first < 0x80 ? 1 : first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : first >= 0xC0 ? 2 : 1
    while bytes.count < length { guard fill() else { break } }
    let text = String(decoding: bytes.prefix(length), as: UTF8.self)
    bytes.removeFirst(min(length, bytes.count))
    return text.unicodeScalars.first
  }

  /// The key whose sequence began with Escape; Escape itself if nothing follows at once.
  mutating func restOfEscape() -> Key {
    guard waits(), let first = nextScalar() else { return .escape }
    guard EscapeSequence.introducers.contains(first) else { return .unknown }
    var sequence = EscapeSequence(introducer: first)
    while waits(), let scalar = nextScalar() {
      if let key = sequence.take(scalar) { return key }
    }
    return .unknown
  }

  private func waits() -> Bool { !bytes.isEmpty || karatu_input_waits(25) != 0 }

  private mutating func fill() -> Bool {
    guard !isAtEnd else { return false }
    var chunk = [UInt8](repeating: 0, count: 4_096)
    while true {
      let count = read(STDIN_FILENO, &chunk, chunk.count)
      if count < 0, errno == EINTR { continue }
      if count <= 0 {
        isAtEnd = true
        return false
      }
      bytes += chunk.prefix(count)
      return true
    }
  }
}
