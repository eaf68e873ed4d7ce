import Typography

/// Writes YAML in which every scalar reads back as the text that it is.
struct YAMLWriter {
  /// The lines.
  private(set) var text = ""
  private var indent = 0

  /// A key and its value; nothing for a value that is not there.
  mutating func put(_ key: String, _ value: String?) {
    if let value { line("\(key): \(YAMLScalar.text(value))") }
  }

  /// A key and a number.
  mutating func put(_ key: String, _ value: Int?) { put(key, value.map(String.init)) }

  /// A key and a text.
  mutating func put(_ key: String, _ value: DisplayText?) { put(key, value?.string) }

  /// A key and a list on one line.
  mutating func put(_ key: String, list: [String]) {
    line("\(key): [\(list.map { YAMLScalar.text($0, inFlow: true) }.joined(separator: ", "))]")
  }

  /// A key and a list with a line for each text.
  mutating func put(_ key: String, lines: [DisplayText]) {
    line("\(key):")
    for text in lines { line("  - \(YAMLScalar.text(text.string))") }
  }

  /// A key and a map that says nothing.
  mutating func put(emptyMap key: String) { line("\(key): {}") }

  /// A key behind which nothing stands.
  mutating func put(empty key: String) { line("\(key):") }

  /// A key and what stands under it.
  mutating func put(_ key: String, under: (inout YAMLWriter) -> Void) {
    line("\(key):")
    indented(2, under)
  }

  /// An item of a list: a map, whose first key stands after the hyphen.
  mutating func item(_ map: (inout YAMLWriter) -> Void) {
    let start = text.utf8.count
    indented(2, map)
    // The hyphen takes the place of the first line's indentation.
    let index = text.utf8.index(text.startIndex, offsetBy: start + indent)
    if index < text.endIndex {
      text.replaceSubrange(index..<text.utf8.index(index, offsetBy: 2), with: "- ")
    }
  }

  private mutating func indented(_ width: Int, _ body: (inout YAMLWriter) -> Void) {
    indent += width
    body(&self)
    indent -= width
  }

  private mutating func line(_ line: String) {
    text += String(repeating: " ", count: indent) + line + "\n"
  }
}
