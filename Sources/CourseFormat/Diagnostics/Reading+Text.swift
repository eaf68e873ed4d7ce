import Typography
import Wording

// Entities and escapes turn clean bytes into what can drive a terminal; what is shown is cleaned
// by its type, and its trainer is told here.

extension Reading {
  /// Warns of what can drive a terminal or reorder a line in a text that YAML has unescaped.
  mutating func warnOfControls(in text: String, at position: Position) {
    guard let scalar = text.firstHarmful else { return }
    reportControl(scalar, at: position)
  }

  /// Warns of the same in a text that Markdown has unescaped, at the entity that hides it.
  mutating func warnOfControls(in node: MarkdownNode) {
    guard let scalar = node.literal.firstHarmful else { return }
    for number in node.line...max(node.line, node.endLine) {
      let line = file.line(number)
      guard let index = line.unicodeScalars.firstIndex(of: scalar) else { continue }
      return reportControl(scalar, at: position(of: index, in: line, number))
    }
    let line = file.line(node.line)
    let start = line.utf8.index(
      line.startIndex, offsetBy: max(0, node.column - 1), limitedBy: line.endIndex)
    let rest = line[(start ?? line.startIndex)...]
    let entity = Entity.first(in: rest, standingFor: scalar) ?? rest.startIndex
    reportControl(scalar, at: position(of: entity, in: line, node.line))
  }

  private func position(
    of index: String.Index, in line: Substring, _ number: Int
  ) -> Position {
    Position(
      line: number, offset: line.utf8.distance(from: line.startIndex, to: index) + 1)
  }

  /// Warns of HTML, which is not shown; remarks are meant not to be.
  mutating func warnOfHTML(_ node: MarkdownNode) {
    guard !node.isRemark else { return }
    report(
      .htmlIgnored, at: node,
      ["html": .text(String(node.literal.trimmed.prefix { $0 != "\n" }.prefix(40)))])
  }

  private mutating func reportControl(_ scalar: Unicode.Scalar, at position: Position) {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    let padded = String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    report(.controlCharacter, at: position, ["character": .text("U+\(padded)")])
  }
}

extension String {
  /// The first scalar that can drive a terminal or reorder a line.
  var firstHarmful: Unicode.Scalar? {
    Sanitiser.isPlain(self) ? nil : unicodeScalars.first(where: Sanitiser.isHarmful)
  }
}
