import CWidth

/// The smallest piece of text that is never split: a base with the marks on it.
///
/// ncurses counts scalar by scalar, so a joined emoji is several clusters here; what matters is
/// that the program, ncurses and tmux agree on the cells.
public struct Cluster: Hashable, Sendable {
  /// What is drawn.
  public let text: String
  /// The cells it takes, 0 where nothing is drawn: those of its scalars, as ncurses counts them.
  public let cells: Int
  /// The scalar that decides where a line may break.
  let base: Unicode.Scalar
  /// Whether nothing is drawn: a place where a line may break, U+200B or U+00AD.
  let isInvisible: Bool

  /// The clusters of a text in an alphabet; `previous` is what stands before it, if anything does.
  public static func clusters(
    of text: String, in alphabet: Alphabet, after previous: Cluster? = nil
  ) -> [Cluster] {
    var clusters: [Cluster] = []
    clusters.reserveCapacity(text.utf8.count)
    var pending = String.UnicodeScalarView()
    var base: Unicode.Scalar = " "
    func flush() {
      guard !pending.isEmpty else { return }
      let before = clusters.last ?? previous
      clusters.append(Cluster(pending, base: base, alphabet, after: before?.base))
      pending = String.UnicodeScalarView()
    }
    for scalar in text.unicodeScalars {
      if pending.isEmpty || !isDrawnOnPrevious(scalar) || !carriesMarks(base) {
        flush()
        base = scalar
      } else if base == " " {
        // A space that carries a mark is no place to break.
        base = "\u{A0}"
      }
      pending.append(scalar)
    }
    flush()
    return clusters
  }

  private init(
    _ scalars: String.UnicodeScalarView, base: Unicode.Scalar, _ alphabet: Alphabet,
    after previous: Unicode.Scalar?
  ) {
    self.base = base
    isInvisible = base == "\u{200B}" || base == "\u{AD}"
    if isInvisible {
      (text, cells) = ("", 0)
    } else if base.isASCII && scalars.count == 1 {
      (text, cells) = (String(base), 1)
    } else if alphabet == .ascii {
      text = Transliteration.ascii(String(scalars), after: previous)
      cells = text.utf8.count
    } else {
      (text, cells) = Cluster.drawn(scalars)
    }
  }

  /// What is drawn for some scalars, and its cells.
  ///
  /// What the C library does not know is drawn as the replacement character, so that an emulator
  /// with a newer table cannot shift the rest of the line. Marks without a base would be drawn on
  /// whatever stands before: a no-break space carries them (Unicode Standard, 2.11).
  private static func drawn(_ scalars: String.UnicodeScalarView) -> (String, Int) {
    var text = String.UnicodeScalarView()
    var total = 0
    if let first = scalars.first, cells(of: first) == 0 {
      text.append("\u{A0}")
      total = 1
    }
    for scalar in scalars {
      let width = cells(of: scalar)
      text.append(width < 0 ? "\u{FFFD}" : scalar)
      total += width < 0 ? 1 : width
    }
    return (String(text), total)
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
    base != "\n" && base != "\u{200B}" && base != "\u{AD}"
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
