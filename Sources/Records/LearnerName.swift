import Foundation
import Learning

/// A name that can be shown, stored and told from others.
struct LearnerName: Hashable {
  /// The name, trimmed and in Unicode's composed form.
  let text: String

  /// Takes a name as it was typed.
  init(_ typed: String) throws(RecordsError) {
    let words = typed.split(whereSeparator: \.isWhitespace)
    text = words.joined(separator: " ").precomposedStringWithCanonicalMapping
    guard !text.isEmpty else { throw .nameEmpty }
    guard text.unicodeScalars.allSatisfy(Self.isPrintable) else { throw .nameUnprintable }
    guard text.utf8.count <= Learner.longestName else { throw .nameTooLong }
  }

  /// Throws if somebody has the name, whether in capitals or not.
  func requireUnique(among learners: [Learner]) throws(RecordsError) {
    let folded = text.lowercased()
    if let other = learners.first(where: { $0.name.lowercased() == folded }) {
      throw .nameTaken(other.name)
    }
  }

  /// Joiners belong to the spelling of names in several scripts; other formats hide or reorder.
  private static func isPrintable(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator, .privateUse, .surrogate: false
    case .format: scalar.value == 0x200C || scalar.value == 0x200D
    case .unassigned: !scalar.properties.isNoncharacterCodePoint
    default: true
    }
  }
}

extension Learner {
  /// How many bytes of UTF-8 a name may take: what fits a certificate's line and its QR code.
  public static let longestName = 64
}
