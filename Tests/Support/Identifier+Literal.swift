import CourseFormat
import Wording

extension Identifier: ExpressibleByStringLiteral {
  /// An id in a test.
  public init(stringLiteral value: String) { self.init(rawValue: value) }
}

extension LanguageTag: ExpressibleByStringLiteral {
  /// A language in a test.
  public init(stringLiteral value: String) { self.init(rawValue: value) }
}
