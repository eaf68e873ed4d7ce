/// Cuts a Markdown text into parts that read one by one as they do in the whole.
///
/// It is cut only where a new top-level block surely begins: at a heading at the margin, or a line
/// that begins with a letter, behind an empty line; never in code, in HTML, or in a section whose
/// heading has braces, for that may be a question. Where it cannot be told what stands there
/// without parsing, all the rest is one part.
struct TextCutter {
  private let file: SourceFile
  /// The bytes that a part has at least.
  private let part: Int
  /// The first line that has not been cut off.
  private(set) var line: Int
  private var state = State.text
  /// The levels of the open headings with braces, the highest first.
  private var levels: [Int] = []
  /// Whether the line before is empty or a heading.
  private var isAtStart = true
  /// Whether a line of this run began with a tag: HTML lasts until an empty line.
  private var hasTag = false
  /// Whether the line before has a brace that could be a heading's.
  private var hasBrace = false

  private enum State: Equatable {
    case text
    case fence(sign: UInt8, length: Int, indent: Int)
    case remark
    case unknown
  }

  /// A cutter of the lines from a first one on.
  ///
  /// A text with references or footnotes is left whole: they hold for all of it.
  init(_ file: SourceFile, from line: Int, part: Int) {
    self.file = file
    self.part = part
    self.line = line
    var text = file.text(from: line)
    let hasReferences = text.withUTF8 { bytes in
      var start = 0
      while let index = bytes.firstIndex(of: UInt8(ascii: "]"), from: start) {
        if index + 1 < bytes.count, bytes[index + 1] == UInt8(ascii: ":") { return true }
        start = index + 1
      }
      return false
    }
    if hasReferences { state = .unknown }
  }

  /// Whether nothing is left.
  var isAtEnd: Bool { line > file.lineCount }

  /// Cuts off the next part, or all that is left.
  mutating func cut() -> Range<Int> {
    let start = line
    var size = 0
    while line <= file.lineCount {
      if state == .unknown {
        line = file.lineCount + 1
        break
      }
      let text = file.line(line)
      if size >= part, line > start, mayCut(before: text.utf8) { break }
      take(text.utf8)
      size += text.utf8.count + 1
      line += 1
    }
    return start..<line
  }

  private func mayCut(before text: Substring.UTF8View) -> Bool {
    guard state == .text, isAtStart, let first = text.first else { return false }
    if let level = Self.headingLevel(of: text) { return levels.allSatisfy { $0 >= level } }
    let isLetter = first >= 0x80 || (0x41...0x5A).contains(first & 0xDF)
    return isLetter && levels.isEmpty
  }

  private mutating func take(_ text: Substring.UTF8View) {
    switch state {
    case .unknown: return
    case .remark:
      if Self.endsRemark(text) { state = .text }
      isAtStart = false
    case .fence(let sign, let length, let indent):
      takeCode(text, sign, length, indent)
    case .text: takeText(text)
    }
  }

  private mutating func takeText(_ text: Substring.UTF8View) {
    let blank = text.prefix { $0 == 0x20 || $0 == 0x09 }
    guard blank.count < text.count else {
      (isAtStart, hasTag, hasBrace) = (true, false, false)
      return
    }
    let wasAtStart = isAtStart
    let hadBrace = hasBrace
    isAtStart = false
    hasBrace = text.contains(UInt8(ascii: "}"))
    let indent = blank.count
    guard indent < 4, !blank.contains(0x09) else { return }
    let rest = text.dropFirst(indent)
    switch rest.first {
    case UInt8(ascii: "#"):
      guard let level = Self.headingLevel(of: rest) else { return }
      // At the margin behind an empty line it is a heading of the text's own; elsewhere it may be.
      if indent == 0, wasAtStart {
        levels.removeAll { $0 >= level }
        isAtStart = true
      }
      if hasBrace { levels.append(level) }
    case UInt8(ascii: "="), UInt8(ascii: "-"):
      let isLine = rest.drop { $0 == rest.first }.allSatisfy { $0 == 0x20 || $0 == 0x09 }
      if isLine, hadBrace { levels.append(rest.first == UInt8(ascii: "=") ? 1 : 2) }
    case UInt8(ascii: "`"), UInt8(ascii: "~"): openCode(rest, indent)
    case UInt8(ascii: "<"): takeTag(rest, indent)
    default: break
    }
  }

  private mutating func openCode(_ rest: Substring.UTF8View, _ indent: Int) {
    guard let sign = rest.first else { return }
    let length = rest.prefix { $0 == sign }.count
    let isCode =
      length >= 3 && (sign == UInt8(ascii: "~") || !rest.dropFirst(length).contains(sign))
    guard isCode else { return }
    state = hasTag ? .unknown : .fence(sign: sign, length: length, indent: indent)
  }

  /// Code that is moved in may stand in a list, which ends where a line is not.
  private mutating func takeCode(
    _ text: Substring.UTF8View, _ sign: UInt8, _ length: Int, _ indent: Int
  ) {
    let blank = text.prefix { $0 == 0x20 || $0 == 0x09 }
    if blank.count == text.count { return }
    let own = blank.contains(0x09) ? 4 : blank.count
    let rest = text.dropFirst(blank.count)
    let run = rest.prefix { $0 == sign }.count
    let isEnd =
      run >= length && rest.dropFirst(run).allSatisfy { $0 == 0x20 || $0 == 0x09 }
    if own < indent {
      state = .unknown
    } else if isEnd {
      if own < 4 {
        state = .text
      } else if indent > 0 {
        state = .unknown
      }
    }
    (isAtStart, hasTag, hasBrace) = (false, false, false)
  }

  private mutating func takeTag(_ rest: Substring.UTF8View, _ indent: Int) {
    let hadTag = hasTag
    hasTag = true
    if rest.starts(with: "<!--".utf8) {
      if !Self.endsRemark(rest) { state = indent == 0 && !hadTag ? .remark : .unknown }
      return
    }
    let name = rest.dropFirst().prefix(8).map { $0 | 0x20 }
    let lasts = ["script", "pre", "style", "textarea"].contains { name.starts(with: $0.utf8) }
    if lasts || rest.starts(with: "<!".utf8) || rest.starts(with: "<?".utf8) { state = .unknown }
  }

  private static func headingLevel(of text: Substring.UTF8View) -> Int? {
    let level = text.prefix { $0 == UInt8(ascii: "#") }.count
    let next = text.dropFirst(level).first
    let isHeading = (1...6).contains(level) && (next == nil || next == 0x20 || next == 0x09)
    return isHeading ? level : nil
  }

  private static func endsRemark(_ text: Substring.UTF8View) -> Bool {
    var rest = text
    while let dash = rest.firstIndex(of: UInt8(ascii: "-")) {
      rest = rest[dash...]
      if rest.starts(with: "-->".utf8) { return true }
      rest = rest.dropFirst()
    }
    return false
  }
}
