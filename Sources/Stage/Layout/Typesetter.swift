import Typography

/// Turns words in roles into measured lines for one terminal.
struct Typesetter: Sendable {
  /// What the terminal can show.
  let alphabet: Alphabet
  /// Who turns round what is read from right to left.
  var order = LineOrder.terminal
  /// Whether paragraphs that are read from right to left stand at the right.
  var alignsParagraphs = true
  /// What stands between a name and what it names.
  var colon: DisplayText = ": "

  /// Words on one line, however long; where they have line breaks there are spaces.
  func line(_ phrases: [Phrase]) -> Line<Role> {
    ordered(lineAsRead(phrases))
  }

  /// Words in one role on one line.
  func line(_ text: DisplayText, _ role: Role = .plain) -> Line<Role> {
    line([Phrase(text, role)])
  }

  /// Words on one line, with dots where they do not fit.
  func line(_ text: DisplayText, _ role: Role = .plain, upTo width: Int) -> Line<Role> {
    line([Phrase(text, role)], upTo: width)
  }

  /// Words in roles on one line, with dots where they do not fit.
  func line(_ phrases: [Phrase], upTo width: Int) -> Line<Role> {
    let whole = lineAsRead(phrases)
    guard whole.cells > width else { return ordered(whole) }
    let dots = alphabet == .unicode ? "…" : "..."
    let dotCells = dots.cells(in: alphabet)
    guard width > dotCells else { return ordered(whole.cut(to: width)) }
    var cut = whole.cut(to: width - dotCells)
    cut.runs.append(Run(text: dots, style: cut.runs.last?.style ?? .plain, cells: dotCells))
    return ordered(cut)
  }

  /// Words on as many lines as they need.
  ///
  /// Where the first letter is read from right to left, the lines stand at the right.
  func lines(_ phrases: [Phrase], width: Int) -> [Line<Role>] {
    let lines = Wrapping(width: width, alphabet: alphabet).lines(of: phrases)
    guard alphabet == .unicode, phrases.contains(where: \.text.string.mayRunRightToLeft) else {
      return lines
    }
    let direction = ParagraphDirection(of: phrases.map(\.text.string).joined())
    return lines.map { line in
      let line = order == .visual ? line.ordered(in: direction).line : line
      let isAtTheRight = direction == .rightToLeft && alignsParagraphs
      return isAtTheRight ? line.indented(by: width - line.cells) : line
    }
  }

  /// Words on as many lines as they need, all of them at the left.
  func linesAtTheLeft(_ phrases: [Phrase], width: Int) -> [Line<Role>] {
    var typesetter = self
    typesetter.alignsParagraphs = false
    return typesetter.lines(phrases, width: width)
  }

  /// Whether the words stand so that the next one stands before them.
  func isReadLeftward(_ text: DisplayText) -> Bool {
    order == .visual && alphabet == .unicode
      && ParagraphDirection(of: text.string) == .rightToLeft
  }

  private func lineAsRead(_ phrases: [Phrase]) -> Line<Role> {
    Line(
      runs: phrases.compactMap { phrase in
        guard !phrase.text.isEmpty else { return nil }
        let text = phrase.text.string.shown(in: alphabet).replacing("\n", with: " ")
        return Run(text: text, style: phrase.style, cells: text.cells(in: alphabet))
      })
  }

  private func ordered(_ line: Line<Role>) -> Line<Role> {
    guard order == .visual, alphabet == .unicode, line.text.mayRunRightToLeft else { return line }
    return line.ordered(in: ParagraphDirection(of: line.text)).line
  }
}
