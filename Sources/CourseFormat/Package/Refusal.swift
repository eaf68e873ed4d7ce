import Typography
import Wording

/// Something that a package never holds and that is refused before anything is used.
public enum Refusal: Hashable, Sendable {
  /// More files than any course has.
  case tooManyEntries

  /// What is wrong, as part of a sentence.
  public var message: Message {
    switch self {
    case .tooManyEntries:
      Message("course.refusal.too-many-entries", ["limit": .number(Bounds.entries)])
    }
  }
}
