import Typography

/// Turns words in roles into measured lines for one terminal.
struct Typesetter: Sendable {
  /// What the terminal can show.
  let alphabet: Alphabet

  /// Words on one line, however long; where they have line breaks there are spaces.
  func line(_ phrases: [Phrase]) -> Line<Role> {
    Line(
      runs: phrases.compactMap { phrase in
        guard !phrase.text.isEmpty else { return nil }
        let text = phrase.text.string.shown(in: alphabet).replacing("\n", with: " ")
        return Run(text: text, style: phrase.style, cells: text.cells(in: alphabet))
      })
  }

  /// Words in one role on one line.
  func line(_ text: DisplayText, _ role: Role = .plain) -> Line<Role> {
    line([Phrase(text, role)])
  }

  /// Words on one line, with dots where they do not fit.
  func line(_ text: DisplayText, _ role: Role = .plain, upTo width: Int) -> Line<Role> {
    let whole = line(text, role)
    guard whole.cells > width else { return whole }
    let dots = alphabet == .unicode ? "…" : "..."
    let dotCells = dots.cells(in: alphabet)
    guard width > dotCells else { return whole.cut(to: width) }
    var cut = whole.cut(to: width - dotCells)
    cut.runs.append(Run(text: dots, style: role, cells: dotCells))
    return cut
  }

  /// Words on as many lines as they need.
  func lines(_ phrases: [Phrase], width: Int) -> [Line<Role>] {
    Wrapping(width: width, alphabet: alphabet).lines(of: phrases)
  }
}
