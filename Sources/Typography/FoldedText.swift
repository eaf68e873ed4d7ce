import Foundation

/// A text without what people leave out when they look for something: capitals, accents, the width
/// of signs.
///
/// Letters are the same here as in ``FoldedWord``; spaces and signs count besides.
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

  private static func folded(_ scalar: Unicode.Scalar) -> String.UnicodeScalarView {
    var folded = String.UnicodeScalarView()
    if let sign = signs[scalar] {
      folded.append(sign)
      return folded
    }
    for part in String(scalar).decomposedStringWithCompatibilityMapping.unicodeScalars {
      for letter in part.properties.lowercaseMapping.unicodeScalars {
        Folding.add(letter, to: &folded)
      }
    }
    return folded
  }

  /// Signs that nobody tells apart while typing.
  private static let signs: [Unicode.Scalar: Unicode.Scalar] = [
    "‘": "'", "’": "'", "ʼ": "'", "“": "\"", "”": "\"", "«": "\"", "»": "\"", "–": "-", "‑": "-",
    "−": "-",
  ]
}
