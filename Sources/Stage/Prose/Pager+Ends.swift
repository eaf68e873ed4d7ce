import Typography

extension Pager {
  /// The next place from which a page ends further on than the page from a place: the least that
  /// there is to say of what follows it.
  public func placeOfMore(after place: Passage.Place, height: Int) -> Passage.Place {
    guard let end = page(from: place, height: height).next else { return place }
    var place = place
    while true {
      let next = self.place(1, linesAfter: place)
      guard next > place else { return place }
      place = next
      guard let later = page(from: place, height: height).next, later <= end else { return place }
    }
  }

  /// A page up to the last place in its last third where a block ends, else a sentence; all of it
  /// where neither does.
  ///
  /// What is heard page by page is hard to follow where a sentence waits for the next key.
  func endingWell(_ page: [PlacedLine], before rest: PlacedLine) -> [PlacedLine] {
    let lines = page + [rest]
    let near = (page.count - page.count / 3..<page.count).reversed().filter {
      !lines[$0].line.runs.isEmpty
    }
    func endsBlock(_ index: Int) -> Bool {
      let next = lines[index + 1]
      return next.line.runs.isEmpty || next.place.block != lines[index].place.block
    }
    guard let end = near.first(where: endsBlock) ?? near.first(where: { lines[$0].endsSentence })
    else { return page }
    return Array(page[...end])
  }
}

extension Pager.PlacedLine {
  /// Whether the line's last word ends a sentence, be it in quotation marks or brackets.
  fileprivate var endsSentence: Bool {
    let closing: Set<Character> = ["\"", "'", "”", "’", "»", ")", "]", " ", "\u{A0}"]
    let last = line.text.reversed().first { !closing.contains($0) }
    return last.map { ".!?…。！？؟।".contains($0) } ?? false
  }
}
