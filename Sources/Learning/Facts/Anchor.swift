import CourseFormat

/// A place in a lesson that is found again after the text was moved.
///
/// The words say more than the numbers: an update may put other blocks before them. Bytes decide
/// whether two anchors are the same, as they do in the records.
public struct Anchor: Sendable {
  /// Where the words stood.
  public let place: ReadingPlace
  /// The first words there, on one line; empty where the place has none.
  public let words: String

  /// The bytes of words that are kept.
  public static let longestWords = 160
  /// Further than any lesson reaches.
  private static let furthest = 1_000_000

  /// An anchor at a place with its first words, of which no more are kept than it takes.
  public init(_ place: ReadingPlace, words: String) {
    self.place = ReadingPlace(
      block: min(max(0, place.block), Anchor.furthest),
      offset: min(max(0, place.offset), Anchor.furthest))
    self.words = words.onOneLine(bytes: Anchor.longestWords)
  }
}

extension Anchor: Hashable, Comparable {
  /// The same place with the same words, byte for byte.
  public static func == (left: Anchor, right: Anchor) -> Bool {
    left.place == right.place && left.words.utf8.elementsEqual(right.words.utf8)
  }

  /// Hashes the place alone: few anchors share one.
  public func hash(into hasher: inout Hasher) { hasher.combine(place) }

  /// Earlier places come first.
  public static func < (left: Anchor, right: Anchor) -> Bool {
    guard left.place == right.place else { return left.place < right.place }
    return left.words.utf8.lexicographicallyPrecedes(right.words.utf8)
  }
}

/// What a learner wrote at a place in a lesson: one paragraph.
public struct Note: Hashable, Sendable {
  /// The words, on one line.
  public let text: String

  /// The bytes of a note that are kept, about a printed page.
  public static let longestText = 4_096

  /// A note as it was typed, of which no more is kept than a note takes; nil if it says nothing.
  public init?(_ typed: String) {
    text = typed.onOneLine(bytes: Note.longestText)
    guard !text.isEmpty else { return nil }
  }

  /// The same words, byte for byte.
  public static func == (left: Note, right: Note) -> Bool {
    left.text.utf8.elementsEqual(right.text.utf8)
  }

  /// Two notes at one place, one after the other.
  func joined(by other: Note) -> Note {
    self == other ? self : Note(text + " " + other.text) ?? self
  }
}

extension String {
  /// The words with one space between them, as many whole characters as some bytes have room for.
  ///
  /// By scalars, so that doing it again changes nothing: a mark may follow a line break.
  fileprivate func onOneLine(bytes: Int) -> String {
    let words = unicodeScalars.split { scalar in
      scalar.properties.isWhitespace || scalar.properties.generalCategory == .control
    }
    var room = bytes
    let line = words.map { String($0) }.joined(separator: " ").prefix(bytes: &room)
    return line.last == " " ? String(line.dropLast()) : line
  }
}
