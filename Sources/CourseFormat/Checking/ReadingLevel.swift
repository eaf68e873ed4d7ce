import Wording

/// How hard a text is to read: its words, its long words and its sentences.
///
/// Source: C.-H. Björnsson, Läsbarhet (1968): LIX = words / sentences + 100 · long words / words,
/// where a long word has more than six letters. It counts letters and not syllables, so that it
/// needs to know nothing of a language.
struct ReadingLevel: Equatable {
  /// A LIX above which a text is very difficult, as Björnsson calls scientific prose.
  static let most = 60
  /// The words below which a text says too little about its writer's sentences.
  static let leastWords = 100
  /// The languages that Björnsson and others have compared by it, in Latin script and with words
  /// that do not swallow whole phrases.
  private static let languages: Set<String> = [
    "da", "de", "en", "es", "fr", "it", "nb", "nl", "nn", "no", "pt", "sv",
  ]

  /// The words.
  private(set) var words = 0
  /// The words of more than six letters.
  private(set) var longWords = 0
  /// The sentences.
  private(set) var sentences = 0

  /// The level of a lesson's prose; nil for a language that it cannot tell of.
  ///
  /// Headings, tables, code and questions are no sentences and do not count.
  init?(of lesson: Lesson) {
    guard Self.languages.contains(lesson.language.primary.rawValue) else { return nil }
    add(lesson.blocks)
  }

  /// The level of a text.
  init(of text: String) { add(text) }

  /// The LIX, rounded down; nil for a text that is too short.
  var lix: Int? {
    guard words >= Self.leastWords, sentences > 0 else { return nil }
    return (words * words + 100 * longWords * sentences) / (sentences * words)
  }

  private mutating func add(_ blocks: [Block]) {
    for block in blocks {
      switch block {
      case .paragraph(let inlines): add(inlines.plainText)
      case .list(let list): for entry in list.entries { add(entry) }
      case .quote(let blocks), .callout(_, let blocks): add(blocks)
      case .heading, .code, .table, .picture, .rule, .question: continue
      }
    }
  }

  /// Adds a paragraph, whose end is a sentence's end too.
  private mutating func add(_ text: String) {
    var letters = 0
    var hasWords = false
    var mayEnd = false
    for scalar in text.unicodeScalars {
      if Self.isLetter(scalar) {
        letters += 1
        mayEnd = false
        continue
      }
      if mayEnd, hasWords { (sentences, hasWords) = (sentences + 1, false) }
      if letters > 0 { hasWords = true }
      count(&letters)
      // A point within a number or an address is followed by no space.
      mayEnd = ".!?:…".unicodeScalars.contains(scalar)
    }
    if letters > 0 { hasWords = true }
    count(&letters)
    if hasWords { sentences += 1 }
  }

  private mutating func count(_ letters: inout Int) {
    if letters > 0 { words += 1 }
    if letters > 6 { longWords += 1 }
    letters = 0
  }

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    case 0xD7, 0xF7: false
    case 0xC0...0x24F, 0x1E00...0x1EFF: true
    default: false
    }
  }
}

extension Reading {
  /// Warns of a lesson that few learners would read without trouble.
  mutating func warnOfDifficulty(of lesson: Lesson) {
    guard let level = ReadingLevel(of: lesson), let lix = level.lix, lix > ReadingLevel.most else {
      return
    }
    report(
      .readingDifficult, at: .start,
      [
        "lix": .number(lix), "most": .number(ReadingLevel.most),
        "words": .number(level.words / max(1, level.sentences)),
        "share": .number(100 * level.longWords / max(1, level.words)),
      ])
  }
}
