import CWidth

/// The smallest piece of text that is never split: a character as Unicode Standard Annex 29 has it,
/// and what is drawn on it.
///
/// ncurses counts scalar by scalar, so a character of several letters takes the cells of each;
/// what matters is that the program, ncurses and tmux agree on the cells.
public struct Cluster: Hashable, Sendable {
  /// What is drawn.
  public let text: String
  /// The cells it takes, 0 where nothing is drawn: those of its scalars, as ncurses counts them.
  public let cells: Int
  /// The scalar that the others belong to.
  let base: Unicode.Scalar
  /// How many scalars of the text it stands for.
  let count: UInt32
  /// Whether nothing is drawn: a place where a line may break, U+200B or U+00AD.
  var isInvisible: Bool { base == "\u{200B}" || base == "\u{AD}" }

  /// The clusters of a text in an alphabet; `previous` is what stands before it, if anything does.
  public static func clusters(
    of text: String, in alphabet: Alphabet, after previous: Cluster? = nil
  ) -> [Cluster] {
    var clusters: [Cluster] = []
    clusters.reserveCapacity(text.utf8.count)
    if text.utf8.allSatisfy({ $0 < 0x80 && $0 != 0x0D }) {
      for scalar in text.unicodeScalars { clusters.append(Cluster(plain: scalar)) }
      return clusters
    }
    var pending = ""
    func flush() {
      guard !pending.isEmpty else { return }
      let before = clusters.last ?? previous
      clusters.append(Cluster(pending, alphabet, after: before?.base))
      pending = ""
    }
    for character in text {
      if let base = pending.unicodeScalars.first, let first = character.unicodeScalars.first,
        isDrawnOnPrevious(first), carriesMarks(base)
      {
        pending.append(character)
      } else {
        flush()
        pending = String(character)
      }
    }
    flush()
    return clusters
  }

  /// A scalar of ASCII.
  private init(plain scalar: Unicode.Scalar) {
    (text, cells, base, count) = (String(scalar), 1, scalar, 1)
  }

  /// A character and what is drawn on it.
  private init(_ whole: String, _ alphabet: Alphabet, after previous: Unicode.Scalar?) {
    let scalars = whole.unicodeScalars
    let first = scalars.first ?? " "
    count = UInt32(clamping: scalars.count)
    // A space that carries a mark is no place to break.
    base = first == " " && count > 1 ? "\u{A0}" : first
    if first == "\u{200B}" || first == "\u{AD}" {
      (text, cells) = ("", 0)
    } else if first.isASCII && count == 1 {
      (text, cells) = (whole, 1)
    } else if alphabet == .ascii {
      text = Transliteration.ascii(whole, after: previous)
      cells = text.utf8.count
    } else {
      (text, cells) = Cluster.drawn(whole)
    }
  }

  /// What is drawn for some scalars, and its cells.
  ///
  /// What the C library does not know is drawn as the replacement character, so that an emulator
  /// with a newer table cannot shift the rest of the line. Marks without a base would be drawn on
  /// whatever stands before: a no-break space carries them (Unicode Standard, 2.11).
  private static func drawn(_ whole: String) -> (String, Int) {
    var total = 0
    var isKnown = true
    var isMark = false
    for (index, scalar) in whole.unicodeScalars.enumerated() {
      let width = cells(of: scalar)
      if index == 0, width == 0 { isMark = true }
      if width < 0 { isKnown = false }
      total += width < 0 ? 1 : width
    }
    guard isMark || !isKnown else { return (whole, total) }
    var text = String.UnicodeScalarView(isMark ? "\u{A0}".unicodeScalars : "".unicodeScalars)
    text.append(contentsOf: whole.unicodeScalars.map { cells(of: $0) < 0 ? "\u{FFFD}" : $0 })
    return (String(text), total + (isMark ? 1 : 0))
  }

  /// The cells of a scalar as the C library counts them; -1 if it does not know the scalar.
  public static func cells(of scalar: Unicode.Scalar) -> Int {
    if scalar.isASCII { return scalar.value >= 0x20 && scalar.value < 0x7F ? 1 : -1 }
    return Int(wcwidth(wchar_t(bitPattern: scalar.value)))
  }

  /// Decided by the scalar where the C library need not be asked: a place in a text must not
  /// depend on the locale.
  private static func isDrawnOnPrevious(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case ..<0x300, 0x200B: false
    // The vowels and final consonants of Hangul written letter by letter.
    case 0x1160...0x11FF, 0xD7B0...0xD7FF, 0x200C, 0x200D: true
    default: scalar.properties.generalCategory.isMark || cells(of: scalar) == 0
    }
  }

  private static func carriesMarks(_ base: Unicode.Scalar) -> Bool {
    switch base.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator: false
    default: true
    }
  }
}

extension String {
  /// The cells the text takes on one line.
  public func cells(in alphabet: Alphabet) -> Int {
    Cluster.clusters(of: self, in: alphabet).reduce(0) { $0 + $1.cells }
  }

  /// The text as the alphabet can show it.
  public func shown(in alphabet: Alphabet) -> String {
    if utf8.allSatisfy({ $0 < 0x80 }) { return self }
    return Cluster.clusters(of: self, in: alphabet).map {
      $0.base == "\n" ? "\n" : $0.text
    }.joined()
  }
}
