import Learning
import Stage
import Typography

/// The words of a block of prose, and where in the block each character is.
///
/// Places are counted as the lines of a page count them, so that the words at a page's first line
/// can be told, and words can be given a place.
struct BlockText {
  private(set) var characters: [Character] = []
  private(set) var offsets: [Int] = []

  /// The words of a block, white space between them drawn together.
  init(_ block: Prose) {
    add(block, at: 0)
  }

  /// The first words from an offset on; those of the whole block where no word begins there.
  func words(from offset: Int) -> String {
    var start = offsets.firstIndex { $0 >= offset } ?? 0
    if characters.indices.contains(start), characters[start] == " " { start += 1 }
    var end = min(characters.count, start + BlockText.wordsCharacters)
    // A word is not cut unless it is longer than all that is kept.
    if end < characters.count, characters[end] != " ",
      let space = characters[start..<end].lastIndex(of: " "), space > start
    {
      end = space
    }
    return String(characters[start..<end])
  }

  /// The offset at which some words stand; nil if they do not.
  func offset(of words: some Sequence<Character>) -> Int? {
    let words = Array(words)
    guard !words.isEmpty, characters.count >= words.count else { return nil }
    let first = (0...characters.count - words.count).first {
      characters[$0] == words[0] && characters[$0..<$0 + words.count].elementsEqual(words)
    }
    return first.map { offsets[$0] }
  }

  /// Enough to know a place by, and to be read in a list.
  private static let wordsCharacters = 60

  private mutating func add(_ block: Prose, at base: Int) {
    switch block {
    case .heading(_, let phrases), .paragraph(let phrases): add(phrases, at: base)
    case .list(_, let entries):
      var base = base
      for entry in entries {
        add(entry, at: base + 1)
        base += 1 + entry.length
      }
    case .quote(let blocks): add(blocks, at: base)
    case .callout(_, _, let blocks): add(blocks, at: base + 1)
    case .preformatted(let lines):
      var base = base
      for line in lines {
        add(line, at: base)
        base += 1 + line.reduce(0) { $0 + $1.text.string.unicodeScalars.count }
      }
    case .drawing: break
    case .table(let table):
      for cell in table.header + table.rows.flatMap({ $0 }) { add(cell, at: base, advances: false) }
    case .rule: break
    }
  }

  private mutating func add(_ blocks: [Prose], at base: Int) {
    var base = base
    for block in blocks {
      add(block, at: base)
      base += block.length + 1
    }
  }

  /// Words with a space before them, if any went before.
  private mutating func add(_ phrases: [Phrase], at base: Int, advances: Bool = true) {
    var isApart = !characters.isEmpty
    for (index, character) in phrases.map(\.text.string).joined().enumerated() {
      guard !character.isWhitespace else {
        isApart = !characters.isEmpty
        continue
      }
      let offset = base + (advances ? index : 0)
      if isApart {
        characters.append(" ")
        offsets.append(offset)
        isApart = false
      }
      characters.append(character)
      offsets.append(offset)
    }
  }
}
