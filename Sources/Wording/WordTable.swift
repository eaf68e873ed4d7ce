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
  public var keys: Set<String> {
    Set(texts.keys.map { key in String(key.prefix { $0 != "[" }) })
  }
  /// Lines that are neither text nor remark, and keys that stand twice.
  public private(set) var badLines: [BadLine] = []
  /// The texts by key, those of a plural form by `key[form]`, as the file has them.
  private var texts: [String: String] = [:]

  /// A table without words.
  public init() {}

  /// Reads a language's file.
  ///
  /// Every start of the program reads one, so the file is gone through byte by byte.
  public init(reading file: String) {
    texts.reserveCapacity(file.utf8.count / 64)
    WordTable.forEachLine(of: file) { number, line in
      if let entry = WordTable.entry(line), add(entry) { return }
      badLines.append(BadLine(line: number, text: String(decoding: line, as: UTF8.self)))
    }
  }

  /// Hands over each line that is neither empty nor a remark, without spaces at its ends.
  static func forEachLine(of file: String, _ body: (Int, ArraySlice<UInt8>) -> Void) {
    let bytes = Array(file.utf8)
    // Some editors put a byte order mark first.
    var rest = bytes[(bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0)...]
    var number = 0
    while !rest.isEmpty {
      let end = rest.firstIndex { $0 == 0x0A || $0 == 0x0D } ?? rest.endIndex
      let line = rest[..<end].trimmed
      let isPair = end < rest.endIndex - 1 && rest[end] == 0x0D && rest[end + 1] == 0x0A
      rest = rest[min(end + (isPair ? 2 : 1), rest.endIndex)...]
      number += 1
      if !line.isEmpty, line.first != 0x23 { body(number, line) }
    }
  }

  /// The key of a line, with its plural form, and the text; nil for a line that has none.
  static func entry(_ line: ArraySlice<UInt8>) -> (name: String, text: String)? {
    guard let equals = line.firstIndex(of: 0x3D) else { return nil }
    let key = line[..<equals].trimmed
    guard isKey(key) else { return nil }
    return (
      String(decoding: key, as: UTF8.self),
      String(decoding: line[(equals + 1)...].trimmed, as: UTF8.self)
    )
  }

  /// The text of a key in a plural form, or in the form `other` where the key has not got it.
  public func text(_ key: String, _ category: PluralCategory) -> String? {
    if category != .other, let text = texts["\(key)[\(category.rawValue)]"] { return text }
    return texts[key] ?? texts["\(key)[other]"]
  }

  /// The plural forms a key has.
  public func categories(of key: String) -> Set<PluralCategory> {
    let named = PluralCategory.allCases.filter { texts["\(key)[\($0.rawValue)]"] != nil }
    return Set(named + (texts[key] == nil ? [] : [.other]))
  }

  /// Takes a text in, unless its key stands there already.
  private mutating func add(_ entry: (name: String, text: String)) -> Bool {
    let isOther = entry.name.hasSuffix("[other]")
    let twin = isOther ? String(entry.name.dropLast("[other]".count)) : "\(entry.name)[other]"
    guard texts[entry.name] == nil, texts[twin] == nil else { return false }
    texts[entry.name] = entry.text
    return true
  }

  /// Whether bytes are a key: letters, digits, points and hyphens, perhaps with a plural form.
  private static func isKey(_ bytes: ArraySlice<UInt8>) -> Bool {
    var name = bytes
    if bytes.last == 0x5D, let open = bytes.firstIndex(of: 0x5B) {
      let form = String(decoding: bytes[(open + 1)...].dropLast(), as: UTF8.self)
      guard PluralCategory(rawValue: form) != nil else { return false }
      name = bytes[..<open]
    }
    return !name.isEmpty
      && name.allSatisfy {
        (0x61...0x7A).contains($0) || (0x41...0x5A).contains($0) || (0x30...0x39).contains($0)
          || $0 == 0x2E || $0 == 0x2D
      }
  }
}

extension ArraySlice<UInt8> {
  /// The bytes without spaces and tabs at their ends; a no-break space is part of a text.
  fileprivate var trimmed: ArraySlice<UInt8> {
    var slice = self
    while let first = slice.first, first == 0x20 || first == 0x09 { slice.removeFirst() }
    while let last = slice.last, last == 0x20 || last == 0x09 { slice.removeLast() }
    return slice
  }
}
