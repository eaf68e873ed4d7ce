import Typography
import Wording

/// Something that a package never holds and that is refused before anything is used.
public enum Refusal: Error, Hashable {
  /// It is no zip, or its directory contradicts itself.
  case malformed
  /// More files than any course has.
  case tooManyEntries
  /// More bytes, once unpacked, than any course has.
  case tooLarge
  /// A file that would grow out of proportion when unpacked.
  case ratio(entry: String)
  /// A name that leads out of the package, or that some file system cannot hold.
  case name(entry: String)
  /// Two files of one name, or of names that some file systems take for one.
  case duplicate(entry: String)
  /// Something that is neither a file nor a folder.
  case link(entry: String)
  /// A file under a password.
  case encrypted(entry: String)
  /// A file packed in another way than any course is.
  case method(entry: String)
  /// A file whose two headers disagree.
  case headers(entry: String)
  /// A file that shares its bytes with another.
  case overlap(entry: String)

  /// What is wrong, as part of a sentence.
  public var message: Message {
    switch self {
    case .malformed: Self.message("course.refusal.malformed")
    case .tooManyEntries: Self.message("course.refusal.too-many-entries")
    case .tooLarge:
      Self.message("course.refusal.too-large", ["limit": .number(Bounds.unpacked >> 20)])
    case .ratio(let entry): Self.message("course.refusal.ratio", entry)
    case .name(let entry): Self.message("course.refusal.name", entry)
    case .duplicate(let entry): Self.message("course.refusal.duplicate", entry)
    case .link(let entry): Self.message("course.refusal.link", entry)
    case .encrypted(let entry): Self.message("course.refusal.encrypted", entry)
    case .method(let entry): Self.message("course.refusal.method", entry)
    case .headers(let entry): Self.message("course.refusal.headers", entry)
    case .overlap(let entry): Self.message("course.refusal.overlap", entry)
    }
  }

  private static func message(_ key: String, _ entry: String) -> Message {
    message(key, ["entry": .text(DisplayText(entry).string)])
  }

  private static func message(_ key: String, _ arguments: [String: Argument] = [:]) -> Message {
    Message(key, arguments)
  }
}
