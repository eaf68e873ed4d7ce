import Wording

/// Reads a condition by the grammar of ``Condition``.
struct ConditionReader {
  /// Why a condition cannot be read, and how many bytes into it.
  struct Fault: Error, Equatable {
    var reason: Reason
    var offset: Int
  }

  /// What is wrong with a condition; each has a text of its own.
  enum Reason {
    case valueExpected, comparisonExpected, numberExpected, nodeExpected, closingExpected
    case endExpected, tooLong
  }

  /// A quantity that a condition names, and how many bytes into it it stands.
  struct Mention: Equatable {
    var quantity: Condition.Quantity
    var offset: Int
  }

  /// Names that mean something in conditions or in braces, and are no counters.
  static let reserved = [
    "and", "or", "not", "visited", "clock", "harm", "if", "minutes", "limit", "outcome",
    "essential",
  ]

  /// The counter that a word names; nil if it can name none.
  static func counter(_ word: String) -> CounterID? {
    guard let first = word.utf8.first, (0x61...0x7A).contains(first), !reserved.contains(word)
    else { return nil }
    return CounterID(word)
  }

  /// How deeply parentheses and `not` may stand within each other.
  private static let depth = 32
  /// How many bytes of a condition are read.
  private static let longest = 500

  private let bytes: [UInt8]
  private var index = 0
  private var depth = 0
  private(set) var mentions: [Mention] = []

  /// The condition that a text says, and what it names.
  static func read(_ text: String) -> Result<(condition: Condition, mentions: [Mention]), Fault> {
    var reader = ConditionReader(bytes: Array(text.utf8.prefix(longest)))
    do throws(Fault) {
      if text.utf8.count > longest { throw Fault(reason: .tooLong, offset: longest) }
      let condition = try reader.condition()
      guard reader.peek() == nil else { throw reader.fault(.endExpected) }
      return .success((condition, reader.mentions))
    } catch {
      return .failure(error)
    }
  }

  private init(bytes: [UInt8]) { self.bytes = bytes }

  // MARK: - The grammar

  private mutating func condition() throws(Fault) -> Condition {
    var result = try conjunction()
    while take(word: "or") { result = .or(result, try conjunction()) }
    return result
  }

  private mutating func conjunction() throws(Fault) -> Condition {
    var result = try term()
    while take(word: "and") { result = .and(result, try term()) }
    return result
  }

  private mutating func term() throws(Fault) -> Condition {
    let first = peek()
    guard depth < Self.depth else { throw fault(.tooLong) }
    depth += 1
    defer { depth -= 1 }
    if take(word: "not") { return .not(try term()) }
    guard first == UInt8(ascii: "(") else { return try test() }
    index += 1
    let inside = try condition()
    try take(sign: ")")
    return inside
  }

  private mutating func test() throws(Fault) -> Condition {
    _ = peek()
    let offset = index
    guard let word = word() else { throw fault(.valueExpected) }
    let quantity: Condition.Quantity
    switch word {
    case "visited": quantity = .visits(try node())
    case "clock": quantity = .clock
    case "harm": quantity = .harm
    default:
      guard let id = Self.counter(word) else {
        throw Fault(reason: .valueExpected, offset: offset)
      }
      quantity = .counter(id)
      mentions.append(Mention(quantity: quantity, offset: offset))
    }
    guard let comparison = comparison() else {
      if case .visits = quantity { return .test(quantity, .atLeast, 1) }
      throw fault(.comparisonExpected)
    }
    return .test(quantity, comparison, try number())
  }

  private mutating func node() throws(Fault) -> NodeID {
    guard peek() == UInt8(ascii: "(") else { throw fault(.nodeExpected) }
    index += 1
    _ = peek()
    let offset = index
    guard let id = word().flatMap({ NodeID($0) }) else {
      throw Fault(reason: .nodeExpected, offset: offset)
    }
    mentions.append(Mention(quantity: .visits(id), offset: offset))
    try take(sign: ")")
    return id
  }

  private mutating func comparison() -> Condition.Comparison? {
    guard peek() != nil else { return nil }
    let signs = bytes[index...].prefix { "!<=>".utf8.contains($0) }
    let comparison = Condition.Comparison(rawValue: String(decoding: signs, as: UTF8.self))
    if comparison != nil { index += signs.count }
    return comparison
  }

  private mutating func number() throws(Fault) -> Int {
    guard peek() != nil else { throw fault(.numberExpected) }
    let digits = bytes[index...].prefix { (0x30...0x39).contains($0) }
    guard (1...9).contains(digits.count),
      let number = Int(String(decoding: digits, as: UTF8.self))
    else { throw fault(.numberExpected) }
    index += digits.count
    return number
  }

  // MARK: - Signs and words

  /// The next byte that is no white space.
  private mutating func peek() -> UInt8? {
    while index < bytes.count, bytes[index] == 0x20 || bytes[index] == 0x09 { index += 1 }
    return index < bytes.count ? bytes[index] : nil
  }

  /// A run of letters, digits, hyphens and points.
  private mutating func word() -> String? {
    let word = bytes[index...].prefix(while: Self.isOfWord)
    guard !word.isEmpty else { return nil }
    index += word.count
    return String(decoding: word, as: UTF8.self)
  }

  private mutating func take(word: String) -> Bool {
    _ = peek()
    guard bytes[index...].prefix(while: Self.isOfWord).elementsEqual(word.utf8) else {
      return false
    }
    index += word.utf8.count
    return true
  }

  private mutating func take(sign: Character) throws(Fault) {
    guard let byte = sign.asciiValue, peek() == byte else { throw fault(.closingExpected) }
    index += 1
  }

  private static func isOfWord(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) || byte == 0x2D || byte == 0x2E
      || (0x41...0x5A).contains(byte) || byte == 0x5F || byte >= 0x80
  }

  private mutating func fault(_ reason: Reason) -> Fault {
    _ = peek()
    return Fault(reason: reason, offset: index)
  }
}

extension ConditionReader.Reason {
  /// What is missing, in words.
  var message: Message {
    switch self {
    case .valueExpected: Message("check.condition.value")
    case .comparisonExpected: Message("check.condition.comparison")
    case .numberExpected: Message("check.condition.number")
    case .nodeExpected: Message("check.condition.node")
    case .closingExpected: Message("check.condition.closing")
    case .endExpected: Message("check.condition.end")
    case .tooLong: Message("check.condition.long")
    }
  }
}
