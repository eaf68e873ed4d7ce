/// What may reach a terminal, scalar by scalar.
///
/// Entities and escapes in a package turn clean bytes into ESC, C1 controls and bidi overrides,
/// and ncurses lets bidi and zero-width characters through. Emulators disagree about joined
/// emoji, so joiners between them, variation selectors and skin tones go as well: what is left
/// is drawn alike everywhere.
public enum Sanitiser {
  /// Marks on one base that are kept; a terminal cell holds no more.
  static let marksKept = 8

  /// Whether a scalar could drive a terminal or hide or reorder text.
  ///
  /// A package that holds one is warned about it, at its place.
  public static func isHarmful(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0A, 0x09: false
    case 0x00...0x1F, 0x7F...0x9F: true
    case 0x2028, 0x2029, 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
  }

  /// The text without what could do harm; tabs become spaces, carriage returns go.
  ///
  /// Cleaning a clean text changes nothing.
  public static func clean(_ text: String) -> String {
    var kept: [Unicode.Scalar] = []
    kept.reserveCapacity(text.utf8.count)
    var marks = 0
    let scalars = Array(text.unicodeScalars)
    for (index, scalar) in scalars.enumerated() {
      switch verdict(on: scalar, before: scalars[safely: index + 1]) {
      case .drop: continue
      case .replace(let other):
        kept += other.unicodeScalars
        marks = 0
      case .keep:
        // A joiner between marks does not give the base room for more.
        if isJoiner(scalar) {
          kept.append(scalar)
          continue
        }
        marks = scalar.properties.generalCategory.isMark ? marks + 1 : 0
        if marks <= marksKept { kept.append(scalar) }
      }
    }
    return joinersChecked(kept)
  }

  /// The text with joiners only where they choose a letter's shape.
  ///
  /// Decided when all else has been, so that no joiner stays because of a scalar that went.
  private static func joinersChecked(_ scalars: [Unicode.Scalar]) -> String {
    var result = String.UnicodeScalarView()
    for (index, scalar) in scalars.enumerated() {
      if isJoiner(scalar) {
        let neighbours = [result.last, scalars[safely: index + 1]]
        guard neighbours.allSatisfy({ $0.map(needsJoiners) ?? false }) else { continue }
      }
      result.append(scalar)
    }
    return String(result)
  }

  private enum Verdict {
    case keep, drop
    case replace(String)
  }

  private static func verdict(
    on scalar: Unicode.Scalar, before next: Unicode.Scalar?
  ) -> Verdict {
    switch scalar.value {
    case 0x0A: return .keep
    case 0x09: return .replace("    ")
    case 0x0D: return next == "\n" ? .drop : .replace("\n")
    case 0x2028, 0x2029: return .replace(" ")
    case 0x00...0x1F, 0x7F...0x9F: return .replace("\u{FFFD}")
    case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: return .drop
    // U+200B is where a line may break in scripts without spaces: it stays, and takes no cell.
    case 0x2060...0x2065, 0x206A...0x206F, 0xFEFF: return .drop
    case 0xFE00...0xFE0F, 0xE0000...0xE0FFF, 0x1F3FB...0x1F3FF: return .drop
    case 0xFFF9...0xFFFB, 0x1BCA0...0x1BCA3, 0x1D173...0x1D17A: return .drop
    default: break
    }
    switch scalar.properties.generalCategory {
    case .privateUse, .unassigned, .surrogate: return .replace("\u{FFFD}")
    default: return .keep
    }
  }

  private static func isJoiner(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "\u{200C}" || scalar == "\u{200D}"
  }

  /// Whether the script of a letter uses joiners to choose its shape: Arabic to Malayalam, Khmer,
  /// Mongolian and their like.
  private static func needsJoiners(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0600...0x0DFF, 0x1000...0x109F, 0x1780...0x18AF, 0xA800...0xABFF: true
    default: false
    }
  }
}

extension Unicode.GeneralCategory {
  /// Whether a scalar of this category is drawn on the one before it.
  var isMark: Bool {
    self == .nonspacingMark || self == .enclosingMark || self == .spacingMark
  }
}

extension Array {
  /// The element at a place, or nil beyond the ends.
  subscript(safely index: Int) -> Element? {
    indices.contains(index) ? self[index] : nil
  }
}
