/// Writes pieces of running text so that each sign of the text reads back as itself.
struct Escaping {
  /// What the signs around the text would make of it.
  struct Surroundings: OptionSet {
    let rawValue: Int
    /// Braces at the end would be attributes: a heading, a choice.
    static let attributes = Surroundings(rawValue: 1)
    /// Two brackets would open or close a gap.
    static let gaps = Surroundings(rawValue: 2)
    /// The text does not begin its line: an answer.
    static let answer = Surroundings(rawValue: 4)
    /// A stroke would end the text: what is accepted or offered in a gap.
    static let option = Surroundings(rawValue: 8)
  }

  /// What reads as nothing at all, where Markdown needs something between two signs.
  ///
  /// A remark would do, but not at a line's beginning, where it would open a block.
  static let nothing = "&#x2060;"
  /// A remark, which reads as nothing within a line.
  static let remark = "<!-- -->"

  private let pieces: [InlinePiece]
  private let surroundings: Surroundings
  private var result = ""
  /// The brackets that are open.
  private var brackets = 0
  /// Whether what is written next begins a line.
  private var beginsLine: Bool

  /// The pieces as Markdown; hard breaks end its lines.
  static func text(of pieces: [InlinePiece], _ surroundings: Surroundings) -> String {
    var escaping = Escaping(pieces: pieces, surroundings: surroundings)
    for index in pieces.indices { escaping.write(index) }
    return escaping.result
  }

  private init(pieces: [InlinePiece], surroundings: Surroundings) {
    self.pieces = pieces
    self.surroundings = surroundings
    beginsLine = !surroundings.contains(.answer)
  }

  private mutating func write(_ index: Int) {
    switch pieces[index] {
    case .markup(let markup):
      if markup.hasSuffix("[") { brackets += 1 } else if markup.hasPrefix("]") { brackets -= 1 }
      result += markup
    case .gap(let source): result += source
    case .delimiter(let delimiter, _): result += delimiter.rawValue
    case .lineBreak: result += "\\\n"
    case .sign(let scalar, let form):
      if form == .reference || needsReference(scalar, index) {
        result += "&#\(scalar.value);"
      } else {
        if splits(scalar, index) { result += Self.remark }
        if isEscaped(scalar, index) { result += "\\" }
        result.unicodeScalars.append(scalar)
      }
    }
    beginsLine = pieces[index] == .lineBreak
  }

  /// Spaces at the ends of lines would go; line ends and signs that drive a terminal have no other
  /// way in.
  private func needsReference(_ scalar: Unicode.Scalar, _ index: Int) -> Bool {
    if scalar == " " {
      return beginsLine || index + 1 == pieces.count || pieces[index + 1] == .lineBreak
    }
    return scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value)
      || (0x2028...0x202E).contains(scalar.value)
  }

  /// What no backslash keeps from being read: e-mail addresses.
  private func splits(_ scalar: Unicode.Scalar, _ index: Int) -> Bool {
    scalar == "@" && brackets == 0 && isAddress(index)
  }

  private func isAddress(_ index: Int) -> Bool {
    guard let before = sign(index - 1), before.isASCII, before.isWord || ".+-_".has(before)
    else { return false }
    var next = index + 1
    while let scalar = sign(next), scalar.isASCII, scalar.isWord || "-_@.".has(scalar) {
      if scalar == ".", let after = sign(next + 1), after.isASCII, after.isWord { return true }
      next += 1
    }
    return false
  }

  private func sign(_ index: Int) -> Unicode.Scalar? { pieces[safely: index]?.sign }
}

// MARK: - Backslashes

extension Escaping {
  private func isEscaped(_ scalar: Unicode.Scalar, _ index: Int) -> Bool {
    switch scalar {
    case "\\", "`", "~", "[": true
    case "]": brackets > 0 || surroundings.contains(.gaps)
    case "*": beginsLine || !isBetweenSpaces(index)
    case "_": beginsLine || !isWithinWord(index) && !isBetweenSpaces(index)
    case "<": !(sign(index + 1).map { " 0123456789".has($0) } ?? false)
    case "&": isReference(index)
    case "!":
      if case .markup(let markup)? = pieces[safely: index + 1] {
        markup.hasPrefix("[")
      } else {
        false
      }
    case "(": isAfterBracket(index)
    case ":": beginsLine || isAddressStart(index) || isAfterBracket(index)
    case ".":
      (1...3).allSatisfy { sign(index - $0).map { "wW".has($0) } ?? false }
        || isNumberAtStart(index)
    case ")": isNumberAtStart(index)
    case "^": brackets > 0
    case "{": surroundings.contains(.attributes)
    case "#": isHeading(index)
    case "-", "+": beginsLine && !(sign(index + 1)?.isWord ?? false)
    case "|": beginsLine || surroundings.contains(.option)
    case ">", "=": beginsLine
    default: false
    }
  }

  private func isAddressStart(_ index: Int) -> Bool {
    sign(index + 1) == "/" && sign(index + 2) == "/"
  }

  /// Whether a bracket of a link or a footnote stands right before a sign.
  private func isAfterBracket(_ index: Int) -> Bool {
    if case .markup(let markup)? = pieces[safely: index - 1] {
      markup.hasSuffix("]")
    } else {
      false
    }
  }

  private func isBetweenSpaces(_ index: Int) -> Bool {
    [-1, 1].allSatisfy { step in
      pieces[safely: index + step] == .sign(" ", .plain)
        && ![nil, .lineBreak].contains(pieces[safely: index + 2 * step])
    }
  }

  private func isWithinWord(_ index: Int) -> Bool {
    [index - 1, index + 1].allSatisfy {
      guard case .sign(let scalar, .plain)? = pieces[safely: $0] else { return false }
      return scalar.isASCII && scalar.isWord
    }
  }

  /// Whether an ampersand begins what reads as a character reference.
  private func isReference(_ index: Int) -> Bool {
    var next = index + 1
    while let scalar = sign(next), scalar.isASCII, scalar.isWord || scalar == "#" { next += 1 }
    return next > index + 1 && sign(next) == ";"
  }

  /// Whether a point or a parenthesis would make a list of a line that begins with a number.
  private func isNumberAtStart(_ index: Int) -> Bool {
    var first = index
    while let scalar = sign(first - 1), "0123456789".has(scalar) { first -= 1 }
    guard first < index, first == 0 || pieces[first - 1] == .lineBreak else { return false }
    return sign(index + 1).map { $0 == " " } ?? true
  }

  /// Whether a number sign would open a heading, or close one.
  private func isHeading(_ index: Int) -> Bool {
    if index + 1 == pieces.count, surroundings.contains(.attributes) { return true }
    var first = index
    while sign(first - 1) == "#" { first -= 1 }
    return first == 0 || pieces[first - 1] == .lineBreak
  }
}

extension String {
  fileprivate func has(_ scalar: Unicode.Scalar) -> Bool { unicodeScalars.contains(scalar) }
}
