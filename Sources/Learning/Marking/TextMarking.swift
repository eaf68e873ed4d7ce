import CourseFormat
import Foundation

extension TextQuestion {
  /// The whole for one of the accepted answers.
  ///
  /// Compared after NFC, case folding (unless the question keeps case) and collapsing of spaces;
  /// a typographic apostrophe is the same as a straight one, which is what keyboards have.
  func mark(_ typed: String) -> Mark {
    let given = comparable(typed)
    let isRight = !given.isEmpty && accepted.contains { comparable($0.string) == given }
    return Mark(score: isRight ? .full : .zero)
  }

  private func comparable(_ text: String) -> String {
    let words = text.precomposedStringWithCanonicalMapping.split(whereSeparator: \.isWhitespace)
    let joined = words.joined(separator: " ").replacing("\u{2019}", with: "'")
    return keepsCase ? joined : joined.lowercased()
  }
}
