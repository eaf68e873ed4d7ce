import Learning
import Stage

extension Anchor {
  /// The anchor of a place in a text.
  init(_ place: Passage.Place, in blocks: [Prose]) {
    let words =
      blocks.indices.contains(place.block)
      ? BlockText(blocks[place.block]).words(from: place.offset) : ""
    self.init(ReadingPlace(block: place.block, offset: place.offset), words: words)
  }

  /// Where the anchor holds in a text that may have been rewritten.
  ///
  /// The words are looked for in all blocks, the nearest first, and then ever fewer of them: an
  /// update may have mended the rest. Words that are nowhere, as in another language, leave the
  /// block.
  func place(in blocks: [Prose]) -> Passage.Place {
    guard !blocks.isEmpty else { return .start }
    let block = min(place.block, blocks.count - 1)
    let own = Passage.Place(block: block, offset: block == place.block ? place.offset : 0)
    guard !words.isEmpty else { return own }
    if BlockText(blocks[block]).words(from: own.offset).hasPrefix(words) { return own }
    let texts = blocks.map(BlockText.init)
    let nearest = blocks.indices.sorted { abs($0 - block) < abs($1 - block) }
    for length in [words.count, 30, 15] where length <= words.count {
      for index in nearest {
        if let offset = texts[index].offset(of: words.prefix(length)) {
          return Passage.Place(block: index, offset: offset)
        }
      }
    }
    return own
  }
}
