import Typography

extension Prose {
  /// The stretches of running text in the block, in the order in which they are read.
  public var texts: [[Phrase]] {
    var texts: [[Phrase]] = []
    _ = mapTexts {
      texts.append($0)
      return $0
    }
    return texts
  }

  /// The block with each stretch of running text made into another, in the same order.
  public func mapTexts(_ change: ([Phrase]) -> [Phrase]) -> Prose {
    switch self {
    case .heading(let level, let phrases): .heading(level: level, change(phrases))
    case .paragraph(let phrases): .paragraph(change(phrases))
    case .list(let start, let entries):
      .list(start: start, entries: entries.map { $0.map { $0.mapTexts(change) } })
    case .quote(let blocks): .quote(blocks.map { $0.mapTexts(change) })
    case .callout(let name, let role, let blocks):
      .callout(name: name, role: role, blocks.map { $0.mapTexts(change) })
    case .preformatted(let lines): .preformatted(lines.map(change))
    case .table(let table):
      .table(
        Table(
          isNumeric: table.isNumeric, header: table.header.map(change),
          rows: table.rows.map { $0.map(change) }))
    case .drawing, .rule: self
    }
  }

  /// The block with some of its words in other roles; of marks that meet the last one counts.
  func marking(_ marks: [(spot: Passage.Spot, role: Role)]) -> Prose {
    var number = 0
    return mapTexts { phrases in
      defer { number += 1 }
      return marks.filter { $0.spot.text == number }.reduce(phrases) { phrases, mark in
        phrases.marking(mark.spot.range, mark.role)
      }
    }
  }
}

extension [Phrase] {
  /// The words with some of their scalars in another role.
  func marking(_ range: Range<Int>, _ role: Role) -> [Phrase] {
    var result: [Phrase] = []
    var start = 0
    for phrase in self {
      let scalars = Array<Unicode.Scalar>(phrase.text.string.unicodeScalars)
      let inside = range.clamped(to: start..<start + scalars.count)
      let (first, last) = (inside.lowerBound - start, inside.upperBound - start)
      for (part, role) in [
        (scalars[..<first], phrase.style), (scalars[first..<last], role),
        (scalars[last...], phrase.style),
      ] where !part.isEmpty {
        var text = String.UnicodeScalarView()
        text.append(contentsOf: part)
        result.append(Phrase(DisplayText(String(text)), role))
      }
      start += scalars.count
    }
    return result
  }
}
