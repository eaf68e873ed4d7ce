/// An id that a trainer wrote down: lower-case letters, digits, `-` and `.`, at most 64 bytes.
///
/// An id is never derived from order, title or content: learners' progress hangs on it. `Subject`
/// only keeps a lesson's id from being taken for a question's.
public struct Identifier<Subject>: RawRepresentable, Hashable, Sendable, Comparable {
  /// The id as written.
  public let rawValue: String

  /// Takes an id that is known to be well-formed.
  public init(rawValue: String) {
    self.rawValue = rawValue
  }

  /// Reads an id from a file.
  public init?(_ text: some StringProtocol) {
    let isWellFormed = text.utf8.allSatisfy {
      ($0 >= 0x61 && $0 <= 0x7A) || ($0 >= 0x30 && $0 <= 0x39) || $0 == 0x2D || $0 == 0x2E
    }
    guard isWellFormed, (1...64).contains(text.utf8.count), text.utf8.first != 0x2E else {
      return nil
    }
    rawValue = String(text)
  }

  /// Orders by the id's text, for lists that must not depend on chance.
  public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}

extension Identifier: CustomStringConvertible {
  /// The id as written.
  public var description: String { rawValue }
}

extension Identifier: Codable {
  /// Reads the id as a plain string.
  public init(from decoder: any Decoder) throws {
    rawValue = try decoder.singleValueContainer().decode(String.self)
  }

  /// Writes the id as a plain string.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(rawValue)
  }
}

/// A course's id.
public typealias CourseID = Identifier<Manifest>
/// The id of an item of the outline: a lesson, a quiz, a case or a drill.
public typealias ItemID = Identifier<OutlineItem>
/// A question's id, unique in its course.
public typealias QuestionID = Identifier<Question>
/// The id of a term of the glossary.
public typealias TermID = Identifier<Term>
