/// Covers the gaps of cloze questions while their text is parsed, `[[*right|wrong]]`.
///
/// What stands in a gap is read as the trainer typed it: without a cover, the star of one gap and
/// the star of the next would put all between them in emphasis, and `[[a]](s)` would be a link.
/// Each gap is covered by as many bytes as it has, so that nothing else moves: a control character,
/// its number, and another one. Code keeps its gaps, for there they are meant to be shown.
struct GapMask {
  /// The text with its gaps covered.
  let text: String
  private let gaps: [Gap]

  /// A gap, or brackets that have lost their fellows, and where they stand.
  struct Gap: Equatable {
    var source: String
    var position: Position?
  }

  private static let (begin, end): (UInt8, UInt8) = (0x01, 0x02)
  /// Brackets alone have no room for a number: their cover says itself what is under it.
  private static let (opening, closing): (UInt8, UInt8) = (0x03, 0x04)
  /// As many numbers as three digits have, for `[[a]]` has room for three.
  private static let mostGaps = 32 * 32 * 32
  /// The signs of numbers; letters that no address begins with.
  private static let digits = Array("0123456789abcdefghijklmnopqrstuv".utf8)

  /// Covers the gaps that stand on some lines of a text; nil if there are none.
  init?(over text: Substring, firstLine: Int, lines: [ClosedRange<Int>]) {
    guard !lines.isEmpty else { return nil }
    var bytes = Array(text.utf8)
    var gaps: [Gap] = []
    var (number, start, next) = (firstLine, 0, 0)
    while start < bytes.count {
      let stop = bytes[start...].firstIndex(of: 0x0A) ?? bytes.count
      while next < lines.count, lines[next].upperBound < number { next += 1 }
      if next < lines.count, lines[next].contains(number) {
        for found in GapScanner.brackets(in: bytes[start..<stop]) {
          let source = String(decoding: bytes[found], as: UTF8.self)
          let position = Position(line: number, offset: found.lowerBound - start + 1)
          guard gaps.count < Self.mostGaps else { continue }
          Self.cover(found, of: &bytes, number: gaps.count)
          gaps.append(Gap(source: source, position: position))
        }
      }
      (number, start) = (number + 1, stop + 1)
    }
    guard !gaps.isEmpty else { return nil }
    self.text = String(decoding: bytes, as: UTF8.self)
    self.gaps = gaps
  }

  /// The lines of the cloze questions among the blocks of a text, in order.
  static func lines(ofClozesIn blocks: [MarkdownNode], _ reading: Reading) -> [ClosedRange<Int>] {
    var lines: [ClosedRange<Int>] = []
    for (index, node) in blocks.enumerated()
    where node.headingLevel != nil
      && reading.file.lines(node.line..<max(node.line, node.endLine) + 1)
        .firstIndex(ofSigns: ".cloze") != nil
    {
      var ignored = reading
      guard let section = Section.starting(at: index, of: blocks, &ignored),
        section.attributes?.kind?.text == ClozeKind.name,
        let last = section.lines.last, last > section.heading.endLine
      else { continue }
      let first = max(section.heading.endLine + 1, lines.last.map { $0.upperBound + 1 } ?? 1)
      if first <= last { lines.append(first...last) }
    }
    return lines
  }

  /// A node without covers: a text as its words and its gaps, anything else as it was written.
  func uncover(_ node: MarkdownNode) -> [MarkdownNode] {
    var node = node
    switch node.kind {
    case .text: return pieces(of: node)
    case .link(let url): node.kind = .link(restored(url))
    case .picture(let path): node.kind = .picture(restored(path))
    case .code(let language): node.kind = .code(language: language.map(restored))
    default: break
    }
    node.literal = restored(node.literal)
    return [node]
  }

  private func restored(_ text: String) -> String {
    guard text.utf8.contains(where: { (Self.begin...Self.closing).contains($0) }) else {
      return text
    }
    return parts(of: text).map { $0.gap?.source ?? $0.words }.joined()
  }

  private func pieces(of node: MarkdownNode) -> [MarkdownNode] {
    guard node.literal.utf8.contains(where: { (Self.begin...Self.closing).contains($0) }) else {
      return [node]
    }
    var column = node.column
    return parts(of: node.literal).map { words, gap in
      var piece = node
      piece.literal = gap?.source ?? words
      piece.column = gap?.position?.offset ?? column
      column = piece.column + piece.literal.utf8.count
      guard let gap else { return piece }
      piece.kind = .gapSource
      piece.line = gap.position?.line ?? node.line
      (piece.endLine, piece.endColumn) = (piece.line, column - 1)
      return piece
    }
  }
}

// MARK: - Covers

extension GapMask {
  /// Writes a gap's number over it.
  private static func cover(_ range: Range<Int>, of bytes: inout [UInt8], number: Int) {
    let (first, last) = (range.lowerBound, range.upperBound - 1)
    guard range.count > 4 else {
      // `[[`, `]]`, or `[[]]`.
      for index in range {
        bytes[index] = bytes[index] == UInt8(ascii: "[") ? opening : closing
      }
      return
    }
    var rest = number
    for index in ((first + 1)..<last).reversed() {
      bytes[index] = digits[rest % digits.count]
      rest /= digits.count
    }
    (bytes[first], bytes[last]) = (begin, end)
  }

  /// A text as its words and its gaps; what only looks like a cover is words.
  private func parts(of text: String) -> [(words: String, gap: Gap?)] {
    var parts: [(String, Gap?)] = []
    let bytes = Array(text.utf8)
    var (start, index) = (0, 0)
    while index < bytes.count {
      guard let (gap, stop) = gap(in: bytes, at: index) else {
        index += 1
        continue
      }
      if start < index {
        parts.append((String(decoding: bytes[start..<index], as: UTF8.self), nil))
      }
      parts.append(("", gap))
      (start, index) = (stop, stop)
    }
    if start < index { parts.append((String(decoding: bytes[start...], as: UTF8.self), nil)) }
    return parts
  }

  private func gap(in bytes: [UInt8], at start: Int) -> (Gap, stop: Int)? {
    switch bytes[start] {
    case Self.begin: return numbered(in: bytes, at: start)
    case Self.opening, Self.closing:
      for (cover, source) in Self.short where bytes[start...].starts(with: cover) {
        return (Gap(source: source), start + cover.count)
      }
      return nil
    default: return nil
    }
  }

  private func numbered(in bytes: [UInt8], at start: Int) -> (Gap, stop: Int)? {
    var (number, index) = (0, start + 1)
    while index < bytes.count, number < gaps.count,
      let digit = Self.digits.firstIndex(of: bytes[index])
    {
      number = number * Self.digits.count + digit
      index += 1
    }
    guard index < bytes.count, bytes[index] == Self.end, number < gaps.count,
      gaps[number].source.utf8.count == index + 1 - start
    else { return nil }
    return (gaps[number], index + 1)
  }

  private static let short: [(cover: [UInt8], source: String)] = [
    ([opening, opening, closing, closing], "[[]]"), ([opening, opening], "[["),
    ([closing, closing], "]]"),
  ]
}
