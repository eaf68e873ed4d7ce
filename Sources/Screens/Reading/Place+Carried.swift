import Stage

extension Passage.Place {
  /// The place of the same words in a text that was rewritten.
  ///
  /// The block is looked for as it was; where it was rewritten itself, the blocks before and after
  /// it that were not tell where it stands now.
  func carried(from old: [Prose], to new: [Prose]) -> Passage.Place {
    guard old.indices.contains(block), !new.isEmpty else { return .start }
    let same = new.indices.filter { new[$0] == old[block] }
    if let nearest = same.min(by: { abs($0 - block) < abs($1 - block) }) {
      return Passage.Place(block: nearest, offset: offset)
    }
    let before = zip(old, new).prefix { $0 == $1 }.count
    let found = block <= before ? block : new.count - (old.count - block)
    return Passage.Place(block: min(max(0, found), new.count - 1), offset: offset)
  }
}
