import CWidth

/// The smallest piece of text that is never split: a base with the marks on it.
///
/// ncurses counts scalar by scalar, so a joined emoji is several clusters here; what matters is
/// that the program, ncurses and tmux agree on the cells.
public struct Cluster: Hashable, Sendable {
  /// What is drawn.
  public let text: String
  /// The cells it takes: 0, 1 or 2, or more where a transliteration is longer.
  public let cells: Int
  /// The scalar that decides where a line may break.
  let base: Unicode.Scalar
  /// Whether the cluster stands for one scalar of its source, or none (U+200B, U+00AD).
  let isInvisible: Bool

  /// The clusters of a text in an alphabet.
  public static func clusters(of text: String, in alphabet: Alphabet) -> [Cluster] {
    var clusters: [Cluster] = []
    clusters.reserveCapacity(text.utf8.count)
    var pending = String.UnicodeScalarView()
    var base: Unicode.Scalar = " "
    func flush() {
      guard !pending.isEmpty else { return }
      clusters.append(Cluster(pending, base: base, alphabet))
      pending = String.UnicodeScalarView()
    }
    for scalar in text.unicodeScalars {
      if pending.isEmpty || !isDrawnOnPrevious(scalar) {
        flush()
        base = scalar
      }
      pending.append(scalar)
    }
    flush()
    return clusters
  }

  private init(_ scalars: String.UnicodeScalarView, base: Unicode.Scalar, _ alphabet: Alphabet) {
    self.base = base
    isInvisible = base == "\u{200B}" || base == "\u{AD}"
    if isInvisible {
      (text, cells) = ("", 0)
    } else if base.isASCII && scalars.count == 1 {
      (text, cells) = (String(base), 1)
    } else if alphabet == .ascii {
      text = Transliteration.ascii(String(scalars))
      cells = text.utf8.count
    } else {
      let width = Cluster.cells(of: base)
      // What the C library does not know is drawn as the replacement character, so that an
      // emulator with a newer table cannot shift the rest of the line.
      text = width < 0 ? "\u{FFFD}" : String(scalars)
      cells = width < 0 ? 1 : width
    }
  }

  /// The cells of a scalar as the C library counts them; -1 if it does not know the scalar.
  public static func cells(of scalar: Unicode.Scalar) -> Int {
    if scalar.isASCII { return scalar.value >= 0x20 && scalar.value < 0x7F ? 1 : -1 }
    return Int(wcwidth(wchar_t(bitPattern: scalar.value)))
  }

  private static func isDrawnOnPrevious(_ scalar: Unicode.Scalar) -> Bool {
    guard scalar.value >= 0x300 else { return false }
    if scalar == "\u{200B}" { return false }
    return scalar == "\u{200C}" || scalar == "\u{200D}" || cells(of: scalar) == 0
      || scalar.properties.generalCategory.isMark
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
