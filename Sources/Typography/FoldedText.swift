import Foundation

/// A text without what people leave out when they look for something: capitals, accents, the width
/// of signs.
///
/// Signs that stand on a letter of Latin, Greek, Cyrillic, Arabic or Hebrew script are accents; in
/// Lao, Thai and the scripts of India they are vowels and tones, and stay. Letters with a hook or a
/// stroke count as those without: few keyboards have them.
public struct FoldedText: Hashable, Sendable {
  /// The text as it is compared.
  let scalars: [Unicode.Scalar]
  /// Of each of those scalars, which scalar of the text it comes from.
  private let origins: [Int]
  /// How many scalars the text has.
  private let length: Int

  /// A text, folded.
  public init(_ text: DisplayText) {
    var scalars: [Unicode.Scalar] = []
    var origins: [Int] = []
    let count = text.string.utf8.count
    scalars.reserveCapacity(count)
    origins.reserveCapacity(count)
    var index = 0
    for scalar in text.string.unicodeScalars {
      if scalar.isASCII {
        scalars.append(FoldedText.lowercased(scalar))
        origins.append(index)
      } else {
        for part in FoldedText.folded(scalar) {
          scalars.append(part)
          origins.append(index)
        }
      }
      index += 1
    }
    (self.scalars, self.origins, length) = (scalars, origins, index)
  }

  /// Whether nothing is left to look for.
  public var isEmpty: Bool { scalars.isEmpty }

  /// Where another text stands in this one, by the scalars of the text that was folded; what is
  /// found does not overlap, and no accent is left behind.
  public func ranges(of other: FoldedText) -> [Range<Int>] {
    guard let first = other.scalars.first, other.scalars.count <= scalars.count else { return [] }
    var ranges: [Range<Int>] = []
    var index = 0
    while index <= scalars.count - other.scalars.count {
      guard scalars[index] == first,
        scalars[index..<index + other.scalars.count].elementsEqual(other.scalars)
      else {
        index += 1
        continue
      }
      let end = index + other.scalars.count
      let upper = end < origins.count ? origins[end] : length
      // Part of a scalar that folds to several cannot be marked without the rest of it.
      ranges.append(origins[index]..<max(upper, origins[end - 1] + 1))
      index = end
    }
    return ranges
  }

  private static func lowercased(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar {
    case "A"..."Z": Unicode.Scalar(UInt8(scalar.value) + 0x20)
    case "\n": " "
    default: scalar
    }
  }

  private static func folded(_ scalar: Unicode.Scalar) -> [Unicode.Scalar] {
    if let alike = alike[scalar] { return alike.map { $0 } }
    if scalar.properties.generalCategory == .format { return [] }
    let parts = String(scalar).decomposedStringWithCompatibilityMapping.unicodeScalars
    return parts.filter { !isAccent($0) }.flatMap { part in
      // By way of the capitals, by which two small letters of the same meaning become one.
      part.properties.uppercaseMapping.unicodeScalars.flatMap {
        Array($0.properties.lowercaseMapping.unicodeScalars)
      }
    }.flatMap { alike[$0] ?? [$0] }
  }

  private static func isAccent(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0300...0x036F, 0x0483...0x0489, 0x1AB0...0x1AFF, 0x1DC0...0x1DFF, 0x20D0...0x20FF,
      0x0591...0x05BD, 0x05BF, 0x05C1...0x05C2, 0x05C4...0x05C5, 0x05C7, 0x0640, 0x064B...0x065F,
      0x0670:
      true
    default: false
    }
  }

  /// Letters that Unicode does not take apart, and signs that nobody tells apart while typing.
  private static let alike: [Unicode.Scalar: [Unicode.Scalar]] = [
    "ø": ["o"], "Ø": ["o"], "đ": ["d"], "Đ": ["d"], "ð": ["d"], "Ð": ["d"], "ł": ["l"],
    "Ł": ["l"], "ħ": ["h"], "Ħ": ["h"], "ŧ": ["t"], "Ŧ": ["t"], "ı": ["i"], "æ": ["a", "e"],
    "Æ": ["a", "e"], "œ": ["o", "e"], "Œ": ["o", "e"], "ɓ": ["b"], "Ɓ": ["b"], "ɗ": ["d"],
    "Ɗ": ["d"], "ƙ": ["k"], "Ƙ": ["k"], "ƴ": ["y"], "Ƴ": ["y"], "‘": ["'"], "’": ["'"],
    "ʼ": ["'"], "“": ["\""], "”": ["\""], "«": ["\""], "»": ["\""], "–": ["-"], "‑": ["-"],
    "−": ["-"], "\u{200B}": [], "\u{AD}": [],
  ]
}
