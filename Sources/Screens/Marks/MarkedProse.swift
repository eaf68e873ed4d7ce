import CourseFormat
import Learning
import Stage
import Typography

extension World {
  /// A lesson's prose with a word behind each block that was marked or written about.
  ///
  /// Words at the end of a block move no place in the text.
  func marked(_ part: LessonProse.Part, of item: ItemID, in course: CourseID) -> [Prose] {
    // What is marked further on is told when that has been read.
    let marks = marks(on: item, in: course).filter {
      part.isWhole || $0.anchor.place.block < part.blocks.count
    }
    guard !marks.isEmpty else { return part.blocks }
    var blocks = part.blocks
    var words: [Int: [DisplayText]] = [:]
    var number = 0
    for mark in marks {
      if mark.note != nil { number += 1 }
      let place = mark.anchor.place(in: blocks)
      let word =
        mark.note == nil
        ? say("marks.here") : say("marks.note", ["number": .number(number)])
      words[place.block, default: []].append(word)
    }
    for (index, words) in words where blocks.indices.contains(index) {
      let label = words.map { "[\($0)]" }.joined(separator: " ")
      blocks[index] = blocks[index].followed(by: DisplayText(label))
    }
    return blocks
  }
}

extension Prose {
  /// The block with a word behind its last one.
  fileprivate func followed(by label: DisplayText) -> Prose {
    switch self {
    case .heading(let level, let phrases):
      return .heading(level: level, phrases + [.plain("  " + label)])
    case .paragraph(let phrases): return .paragraph(phrases + [.plain("  " + label)])
    case .list(let start, var entries):
      guard let last = entries.popLast() else { return self }
      return .list(start: start, entries: entries + [last.followed(by: label)])
    case .quote(let blocks): return .quote(blocks.followed(by: label))
    case .callout(let name, let role, let blocks):
      return .callout(name: name, role: role, blocks.followed(by: label))
    case .preformatted(let lines): return .preformatted(lines + [[.plain(label)]])
    case .drawing(let lines): return .drawing(lines + [label])
    case .table(var table):
      guard var row = table.rows.popLast(), let cell = row.popLast() else { return self }
      table.rows.append(row + [cell + [.plain("  " + label)]])
      return .table(table)
    case .rule: return self
    }
  }
}

extension [Prose] {
  fileprivate func followed(by label: DisplayText) -> [Prose] {
    guard let last else { return [.paragraph([.plain(label)])] }
    return dropLast() + [last.followed(by: label)]
  }
}
