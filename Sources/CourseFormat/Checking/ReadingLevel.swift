import Typography
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
  init(of text: String) { add([.text(DisplayText(text))]) }

  /// The LIX, rounded down; nil for a text that is too short.
  var lix: Int? {
    guard words >= Self.leastWords, sentences > 0 else { return nil }
    return (words * words + 100 * longWords * sentences) / (sentences * words)
  }

  private mutating func add(_ blocks: [Block]) {
    for block in blocks {
      switch block {
      case .paragraph(let inlines): add(inlines)
      case .list(let list): for entry in list.entries { add(entry) }
      case .quote(let blocks), .callout(_, let blocks), .footnote(_, let blocks): add(blocks)
      case .heading, .code, .table, .picture, .rule, .question: continue
      }
    }
  }

  /// Adds a paragraph, whose end is a sentence's end too.
  private mutating func add(_ inlines: [Inline]) {
    var sentence = Sentence()
    add(inlines, to: &sentence)
    end(&sentence)
  }

  private mutating func add(_ inlines: [Inline], to sentence: inout Sentence) {
    for inline in inlines {
      switch inline {
      case .text(let text), .code(let text): add(text.string, to: &sentence)
      case .emphasis(let inlines), .strong(let inlines), .struck(let inlines),
        .link(_, let inlines):
        add(inlines, to: &sentence)
      case .picture, .gap, .footnote: continue
      case .lineBreak: add(" ", to: &sentence)
      }
    }
  }

  /// The sentence that is being read.
  private struct Sentence {
    /// The letters of its last word, while that may go on.
    var letters = 0
    var hasWords = false
    /// Whether a sign stands last that ends it, unless a letter follows, as in 7.5 or a.b.
    var mayEnd = false
  }

  private mutating func add(_ text: String, to sentence: inout Sentence) {
    var text = text
    text.withUTF8 { add($0, to: &sentence) }
  }

  private mutating func add(_ text: UnsafeBufferPointer<UInt8>, to sentence: inout Sentence) {
    var letters = sentence.letters
    for byte in text {
      if Self.beginsLetter(byte) {
        letters += 1
        sentence.mayEnd = false
        continue
      }
      // The second and third byte of a letter or a sign.
      if byte & 0xC0 == 0x80 { continue }
      if letters > 0 {
        sentence.letters = letters
        endWord(of: &sentence)
        letters = 0
      }
      if sentence.mayEnd { end(&sentence) }
      sentence.mayEnd = byte == 0x2E || byte == 0x21 || byte == 0x3F || byte == 0x3A
    }
    sentence.letters = letters
  }

  /// Whether a byte is a Latin letter or a digit, or the first byte of a letter beyond ASCII.
  private static func beginsLetter(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 || byte &- 0xC3 < 7 || byte == 0xE1
  }

  private mutating func endWord(of sentence: inout Sentence) {
    words += 1
    if sentence.letters > 6 { longWords += 1 }
    (sentence.letters, sentence.hasWords) = (0, true)
  }

  private mutating func end(_ sentence: inout Sentence) {
    if sentence.letters > 0 { endWord(of: &sentence) }
    if sentence.hasWords { sentences += 1 }
    sentence = Sentence()
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
