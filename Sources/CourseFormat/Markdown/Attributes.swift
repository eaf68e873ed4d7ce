import Wording

/// What stands in braces after a heading or a choice, in Pandoc's form: `{#id .kind key=value}`.
struct Attributes {
  /// An attribute's text and where it stands.
  struct Value: Equatable {
    var text: String
    var position: Position
  }

  /// Where the opening brace stands.
  var position: Position
  /// What stands after `#`.
  var id: Value?
  /// What stands after `.`.
  var kind: Value?
  /// Words alone, such as `case`, and the keys of `key=value`.
  var others: [(name: Value, value: String?)] = []

  /// Takes the attributes off the end of some running text; nil if there are none.
  ///
  /// They are read as the trainer typed them, so that no punctuation in them means anything else.
  /// `withBareKeys` lets them begin with `key=`, where no text would be meant by it.
  static func take(
    from inlines: inout [MarkdownNode], _ reading: inout Reading, withBareKeys: Bool = false
  ) -> Attributes? {
    guard let last = inlines.last, last.isText,
      last.literal.utf8.last(where: { $0 != 0x20 && $0 != 0x09 }) == 0x7D,
      let shown = last.literal.utf8.lastIndex(of: 0x7B)
    else { return nil }
    let line = reading.file.line(last.endLine)
    guard
      let end = line.utf8.index(
        line.startIndex, offsetBy: last.endColumn, limitedBy: line.endIndex),
      let open = line[..<end].utf8.lastIndex(of: 0x7B),
      let close = line[..<end].utf8.lastIndex(of: 0x7D), open < close,
      !isEscaped(open, in: line), !isEscaped(close, in: line),
      isAttributes(line[open..<close].dropFirst(), withBareKeys)
    else { return nil }
    let attributes = read(
      line[open..<close].dropFirst(), line: last.endLine, in: line, &reading)
    reportOthers(before: open, in: line, number: last.endLine, withBareKeys, &reading)
    let kept = String(last.literal[..<shown]).trimmedAtEnd
    inlines[inlines.count - 1].literal = kept
    if kept.isEmpty { inlines.removeLast() }
    return attributes
  }

  /// Reports a second pair of braces, whose content would be taken for words.
  private static func reportOthers(
    before index: String.Index, in line: Substring, number: Int, _ withBareKeys: Bool,
    _ reading: inout Reading
  ) {
    let text = line[..<index]
    guard let close = text.utf8.lastIndex(where: { $0 != 0x20 && $0 != 0x09 }),
      text.utf8[close] == 0x7D, let open = text.utf8.lastIndex(of: 0x7B),
      !isEscaped(open, in: line), !isEscaped(close, in: line),
      isAttributes(line[open..<close].dropFirst(), withBareKeys)
    else { return }
    let offset = text.utf8.distance(from: text.startIndex, to: open) + 1
    reading.report(
      .attributesMalformed, at: Position(line: number, offset: offset),
      ["text": .text(String(line[open...close]))])
  }

  /// Whether a backslash makes a sign part of the text.
  static func isEscaped(_ index: String.Index, in line: Substring) -> Bool {
    line.utf8[..<index].reversed().prefix { $0 == 0x5C }.count % 2 == 1
  }

  /// Whether braces hold attributes and not words of the text.
  private static func isAttributes(_ inside: Substring, _ withBareKeys: Bool) -> Bool {
    let inside = inside.trimmed
    return switch inside.unicodeScalars.first {
    case "#", ".", "+", "-", "\u{2212}": true
    case .some("a"..."z") where withBareKeys: true
    default: inside == "harm" || inside.hasPrefix("harm ")
    }
  }

  private static func read(
    _ inside: Substring, line: Int, in text: Substring, _ reading: inout Reading
  ) -> Attributes {
    func position(_ index: Substring.Index) -> Position {
      Position(line: line, offset: text.utf8.distance(from: text.startIndex, to: index) + 1)
    }
    var attributes = Attributes(
      position: position(text.utf8.index(before: inside.startIndex)))
    for token in tokens(of: inside) {
      let name = Value(text: String(token.name), position: position(token.name.startIndex))
      switch token.name.utf8.first {
      case 0x23 where attributes.id == nil && token.value == nil:
        attributes.id = Value(text: String(token.name.dropFirst()), position: name.position)
      case 0x2E where attributes.kind == nil && token.value == nil:
        attributes.kind = Value(text: String(token.name.dropFirst()), position: name.position)
      case 0x23, 0x2E:
        reading.report(.attributesMalformed, at: name.position, ["text": .text(name.text)])
      default:
        attributes.others.append((name, token.value.map(String.init)))
      }
    }
    return attributes
  }

  /// Splits at white space outside quotation marks.
  private static func tokens(of text: Substring) -> [(name: Substring, value: Substring?)] {
    var result: [(Substring, Substring?)] = []
    var rest = text.utf8
    while true {
      rest = rest.drop { $0 == 0x20 || $0 == 0x09 }
      if rest.isEmpty { return result }
      let name = rest.prefix { $0 != 0x20 && $0 != 0x09 && $0 != 0x3D }
      rest = rest[name.endIndex...]
      guard rest.first == 0x3D else {
        result.append((Substring(name), nil))
        continue
      }
      rest = rest.dropFirst()
      let isQuoted = rest.first == 0x22
      if isQuoted { rest = rest.dropFirst() }
      let value = rest.prefix { isQuoted ? $0 != 0x22 : $0 != 0x20 && $0 != 0x09 }
      rest = rest[value.endIndex...]
      if isQuoted { rest = rest.dropFirst() }
      result.append((Substring(name), Substring(value)))
    }
  }
}

extension String {
  /// The text without spaces and tabs at its end.
  var trimmedAtEnd: String {
    var text = self
    while let last = text.utf8.last, last == 0x20 || last == 0x09 { text.removeLast() }
    return text
  }
}
