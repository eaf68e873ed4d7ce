/// Makes delimiters open and close where they stand, whatever their neighbours are.
///
/// CommonMark lets a delimiter open only beside certain neighbours. A neighbour that forbids it is
/// written as a character reference, whose ends are punctuation, and what reads as nothing is put
/// before or after a gap that forbids it.
///
/// Source: CommonMark 0.31, 6.2 Emphasis and strong emphasis.
struct Flanking {
  private(set) var pieces: [InlinePiece]

  /// The pieces with references where delimiters need them.
  static func settled(_ pieces: [InlinePiece]) -> [InlinePiece] {
    var flanking = Flanking(pieces: separated(pieces))
    // A reference may take from a delimiter further out the letter that it stood beside.
    while flanking.settle() {}
    return flanking.pieces
  }

  /// The pieces with something between delimiters that would run into each other.
  private static func separated(_ pieces: [InlinePiece]) -> [InlinePiece] {
    var result: [InlinePiece] = []
    for piece in pieces {
      switch (result.last, piece) {
      case (.delimiter(let last, opens: false)?, .delimiter(let next, opens: true))
      where last.rawValue.first == next.rawValue.first:
        result.append(.markup(Escaping.remark))
      case (.markup(let last)?, .markup(let next))
      where last.utf8.last == 0x60 && next.utf8.first == 0x60:
        result.append(.markup(Escaping.remark))
      case (.lineBreak?, .delimiter(_, opens: false)):
        result.append(.markup(Escaping.nothing))
      default: break
      }
      result.append(piece)
    }
    return result
  }

  /// Makes what references one pass over the delimiters finds wanting; false if there were none.
  private mutating func settle() -> Bool {
    var hasChanged = false
    for (index, piece) in pieces.enumerated() {
      guard case .delimiter(let delimiter, let opens) = piece else { continue }
      let inner = neighbour(of: index, opens ? 1 : -1)
      let outer = neighbour(of: index, opens ? -1 : 1)
      if isSpace(inner) { hasChanged = refer(inner) || hasChanged }
      let isFree = delimiter != .underscore && isWord(inner)
      if isFree || isDefinite(outer) { continue }
      if isGap(outer) {
        // Now the other delimiters stand elsewhere.
        pieces.insert(.markup(Escaping.nothing), at: opens ? outer + 1 : outer)
        return true
      }
      hasChanged = refer(outer) || hasChanged
    }
    return hasChanged
  }

  /// The piece beside a delimiter; cmark-gfm looks past tildes.
  private func neighbour(of index: Int, _ step: Int) -> Int {
    var next = index + step
    while case .delimiter(.tildes, _)? = pieces[safely: next] { next += step }
    return next
  }

  private mutating func refer(_ index: Int) -> Bool {
    guard case .sign(let scalar, .plain)? = pieces[safely: index] else { return false }
    pieces[index] = .sign(scalar, .reference)
    return true
  }

  /// Whether a piece is a letter or a digit to every version of Unicode.
  private func isWord(_ index: Int) -> Bool {
    if isGap(index) { return true }
    guard case .sign(let scalar, .plain)? = pieces[safely: index] else { return false }
    return scalar.isWord
  }

  private func isGap(_ index: Int) -> Bool {
    if case .gap? = pieces[safely: index] { true } else { false }
  }

  /// Whether a piece may be white space.
  private func isSpace(_ index: Int) -> Bool {
    guard case .sign(let scalar, .plain)? = pieces[safely: index] else { return false }
    return scalar.isASCII ? scalar.value <= 0x20 : !scalar.isWord && !scalar.isSymbol
  }

  /// Whether a piece is white space or punctuation to every version of Unicode.
  private func isDefinite(_ index: Int) -> Bool {
    if isGap(index) { return false }
    guard case .sign(let scalar, .plain)? = pieces[safely: index] else { return true }
    return scalar.isASCII && !scalar.isWord
  }
}

extension Unicode.Scalar {
  /// Whether it is a letter, a digit or a mark on one.
  var isWord: Bool {
    switch properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .decimalNumber, .letterNumber, .otherNumber, .nonspacingMark, .spacingMark, .enclosingMark:
      true
    default: false
    }
  }

  /// Whether it is punctuation or a symbol.
  fileprivate var isSymbol: Bool {
    switch properties.generalCategory {
    case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation,
      .initialPunctuation, .finalPunctuation, .otherPunctuation, .mathSymbol, .currencySymbol,
      .modifierSymbol, .otherSymbol:
      true
    default: false
    }
  }
}
