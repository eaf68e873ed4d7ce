/// The letters that name rows: a to z, then aa.
enum RowLetter {
  /// The name of a row, numbered from 0.
  static func name(of row: Int) -> String {
    let letter = String(UnicodeScalar(UInt8(ascii: "a") + UInt8(clamping: max(0, row) % 26)))
    return row < 26 ? letter : name(of: row / 26 - 1) + letter
  }

  /// The number of a row, from 0, by its name; nil for what is none.
  static func row(named name: some StringProtocol) -> Int? {
    // Nobody has a question of more rows than two letters name.
    guard (1...2).contains(name.utf8.count) else { return nil }
    var row = 0
    for byte in name.utf8 {
      guard (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) else { return nil }
      row = row * 26 + Int(byte - UInt8(ascii: "a")) + 1
    }
    return row - 1
  }

  /// Reads `a2 b1`, in any case and with anything between that is no letter and no digit.
  ///
  /// - Returns: Rows and numbers, both from 0; nil if the line is not made of such pairs.
  static func pairs(in line: String) -> [(row: Int, option: Int)]? {
    var words: [String] = []
    var last: Kind?
    for character in line.lowercased() {
      let kind = Kind(character)
      if kind != .other {
        if kind != last { words.append("") }
        words[words.count - 1].append(character)
      }
      last = kind
    }
    guard !words.isEmpty, words.count.isMultiple(of: 2) else { return nil }
    var pairs: [(row: Int, option: Int)] = []
    for index in stride(from: 0, to: words.count, by: 2) {
      // `2a` is meant as `a2`.
      let (one, other) = (words[index], words[index + 1])
      guard let row = row(named: one) ?? row(named: other), let number = Int(one) ?? Int(other),
        number > 0
      else { return nil }
      pairs.append((row, number - 1))
    }
    return pairs
  }

  private enum Kind {
    case letter, digit, other

    init(_ character: Character) {
      self = character.isLetter ? .letter : character.isWholeNumber ? .digit : .other
    }
  }
}
