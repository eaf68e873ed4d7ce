/// A language's file: a line `key = text` for each text, `key[one] = text` for a plural form.
///
/// Lines that begin with `#` are remarks. White space around key and text does not count. A key
/// consists of Latin letters, digits, points and hyphens.
public struct WordTable: Sendable {
  /// A line that could not be read.
  public struct BadLine: Hashable, Sendable {
    /// The line's number, from 1.
    public let line: Int
    /// What stands there.
    public let text: String
  }

  /// Every key, without plural forms.
  public var keys: Set<String> { Set(texts.keys) }
  /// Lines that are neither text nor remark, and keys that stand twice.
  public private(set) var badLines: [BadLine] = []
  private var texts: [String: [PluralCategory: String]] = [:]

  /// A table without words.
  public init() {}

  /// Reads a language's file.
  public init(reading file: String) {
    // Some editors put a byte order mark first.
    let lines = file.drop { $0 == "\u{FEFF}" }
      .split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    for (index, line) in lines.enumerated() {
      let line = line.trimmed
      if line.isEmpty || line.hasPrefix("#") { continue }
      if !read(line) { badLines.append(BadLine(line: index + 1, text: String(line))) }
    }
  }

  /// The text of a key in a plural form, or in the form `other` where the key has not got it.
  public func text(_ key: String, _ category: PluralCategory) -> String? {
    texts[key].flatMap { $0[category] ?? $0[.other] }
  }

  /// The plural forms a key has.
  public func categories(of key: String) -> Set<PluralCategory> {
    Set((texts[key] ?? [:]).keys)
  }

  private mutating func read(_ line: Substring) -> Bool {
    guard let equals = line.firstIndex(of: "=") else { return false }
    var key = line[..<equals].trimmed
    var category = PluralCategory.other
    if key.last == "]", let open = key.firstIndex(of: "[") {
      let name = key[key.index(after: open)...].dropLast()
      guard let named = PluralCategory(rawValue: String(name)) else { return false }
      category = named
      key = key[..<open]
    }
    let text = String(line[line.index(after: equals)...].trimmed)
    guard WordTable.isKey(key), texts[String(key)]?[category] == nil else { return false }
    texts[String(key), default: [:]][category] = text
    return true
  }

  private static func isKey(_ text: Substring) -> Bool {
    !text.isEmpty
      && text.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "." || $0 == "-") }
  }
}

extension Substring {
  /// The text without spaces and tabs at its ends; a no-break space is part of a text.
  var trimmed: Substring {
    var text = self
    while let first = text.first, first == " " || first == "\t" { text.removeFirst() }
    while let last = text.last, last == " " || last == "\t" { text.removeLast() }
    return text
  }
}
