/// A text file of a package: its words, and where each stands.
struct SourceFile: Sendable {
  /// The file's path in the package.
  let path: String
  /// The text, its lines ended by a newline alone, without a byte order mark.
  let text: String
  /// Where each line begins, in bytes of the text.
  private let lineStarts: [Int]

  /// A text that is known to be well-formed.
  init(path: String, text: String) {
    self.path = path
    var text = text
    text.makeContiguousUTF8()
    self.text = text
    var starts = [0]
    starts.reserveCapacity(text.utf8.count / 32)
    text.utf8.withContiguousStorageIfAvailable { bytes in
      while let newline = bytes.firstIndex(of: 0x0A, from: starts[starts.count - 1]) {
        starts.append(newline + 1)
      }
    }
    lineStarts = starts
  }

  /// Reads a file's bytes; nil if they are not UTF-8.
  init?(path: String, bytes: [UInt8]) {
    guard let text = String(validating: SourceFile.normalised(bytes), as: UTF8.self) else {
      return nil
    }
    self.init(path: path, text: text)
  }

  /// How many lines there are; the empty one after the last newline counts.
  var lineCount: Int { lineStarts.count }

  /// A line without its newline; nothing beyond the ends.
  func line(_ number: Int) -> Substring {
    guard (1...lineStarts.count).contains(number) else { return "" }
    let start = lineStarts[number - 1]
    let end = number < lineStarts.count ? lineStarts[number] - 1 : text.utf8.count
    return text[index(start)..<index(end)]
  }

  /// Some lines, newlines between them.
  func lines(_ numbers: Range<Int>) -> Substring {
    guard let first = numbers.first, let last = numbers.last, first >= 1,
      last <= lineStarts.count
    else { return "" }
    let end = last < lineStarts.count ? lineStarts[last] - 1 : text.utf8.count
    return text[index(lineStarts[first - 1])..<index(end)]
  }

  /// The text from a line on.
  func text(from line: Int) -> Substring {
    guard (1...lineStarts.count).contains(line) else { return "" }
    return text[index(lineStarts[line - 1])...]
  }

  /// The place of a position, its column in Unicode scalars.
  func place(of position: Position) -> Place {
    let offset = max(0, position.offset - 1)
    let column =
      switch position.unit {
      case .scalars: offset
      // A byte that continues a scalar has the form 10xxxxxx.
      case .bytes: line(position.line).utf8.prefix(offset).count { $0 & 0xC0 != 0x80 }
      }
    return Place(file: path, line: position.line, column: column + 1)
  }

  private func index(_ offset: Int) -> String.Index {
    text.utf8.index(text.utf8.startIndex, offsetBy: offset)
  }

  /// Bytes without a byte order mark, each line ended by a newline alone.
  ///
  /// What an editor on another system does to line ends must not look like an edit.
  static func normalised(_ bytes: [UInt8]) -> [UInt8] {
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    let hasReturns = bytes.withUnsafeBufferPointer { $0.firstIndex(of: 0x0D, from: 0) != nil }
    guard start > 0 || hasReturns else { return bytes }
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var previous: UInt8 = 0
    for byte in bytes[start...] {
      if byte == 0x0D {
        result.append(0x0A)
      } else if byte != 0x0A || previous != 0x0D {
        result.append(byte)
      }
      previous = byte
    }
    return result
  }
}
