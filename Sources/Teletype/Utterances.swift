import Stage
import Typography

/// A scene in words, in the order in which it is read.
///
/// One utterance a line: options have the keys by which they are chosen, else a number, tables are records, bars and
/// columns are left out where their words say the same.
struct Utterances {
  let layout: Layout

  /// Who and where: said once for each screen.
  func heading(of scene: Scene) -> String {
    var parts = [scene.context, scene.title].filter { !$0.isEmpty }.map(\.string)
    if !scene.aside.isEmpty { parts.append(scene.aside.string) }
    if let more = scene.more { parts.append(more.string) }
    return shown(parts.map { sentence($0) }.joined(separator: " "))
  }

  /// The body, element by element.
  func body(of scene: Scene) -> [String] {
    var utterances: [String] = []
    for index in scene.body.indices { utterances += element(index, of: scene) }
    return utterances
  }

  /// One element's lines.
  func element(_ index: Int, of scene: Scene) -> [String] {
    guard scene.body.indices.contains(index) else { return [] }
    switch scene.body[index] {
    case .gap, .field, .picture: return []
    case .heading(let text): return [shown(ended(text.string + layout.colon.string))]
    case .text(let phrases): return wrapped(phrases.map(\.text.string).joined())
    case .option(let option):
      let number = DisplayText(String(number(of: index, in: scene)))
      let context = option.context.map(\.text.string).joined()
      return [line(of: option, key: option.key.isEmpty ? number : option.key)]
        + (context.isEmpty ? [] : wrapped(context)) + option.lines.map { shown($0.string) }
    case .detail(let detail): return wrapped("\(detail.label)\(layout.colon)\(detail.value)")
    case .prose(let blocks):
      return layout.lines(of: blocks).map { $0.text }.filter { !$0.isEmpty }
    case .passage(let passage): return page(of: passage).lines.map { said($0.line, in: passage) }
    }
  }

  /// What a page says that follows another of the same text: all of it, or where it is only moved
  /// on by a part or has a word more, such as a mark, what was not said before.
  func lines(of passage: Passage, after before: Passage) -> [String] {
    if passage == before { return [] }
    var lines = page(of: passage).lines
    if passage.place > before.place, passage.focus == before.focus,
      passage.blocks.starts(with: before.blocks), let end = page(of: before).next
    {
      lines.removeAll { $0.place < end }
    }
    if passage.place == before.place, passage.blocks.count == before.blocks.count {
      let said = page(of: before).lines.map(\.line)
      let (marked, plain) = (Set(said), Set(said.map(\.text)))
      // A line that is no longer marked says nothing new.
      lines.removeAll {
        marked.contains($0.line) || !isFound($0.line) && plain.contains($0.line.text)
      }
    }
    return Array(lines.map { said($0.line, in: passage) }.drop(while: \.isEmpty))
  }

  /// A line; before one with words that were looked for stands a word that says so.
  private func said(_ line: Line<Role>, in passage: Passage) -> String {
    guard !passage.foundWord.isEmpty, isFound(line) else { return line.text }
    return shown(passage.foundWord.string) + " " + line.text
  }

  private func isFound(_ line: Line<Role>) -> Bool {
    line.runs.contains { $0.style == .found || $0.style == .focus }
  }

  private func page(of passage: Passage) -> Pager.Page {
    layout.pager(of: passage).page(from: passage.place, height: layout.passageRows())
  }

  private func number(of index: Int, in scene: Scene) -> Int {
    scene.body.prefix(index + 1).count { if case .option = $0 { true } else { false } }
  }

  private func line(of option: Option, key: DisplayText) -> String {
    var parts = [option.label.map(\.text.string).joined()]
    if option.isTicked == true { parts.append(option.tickedWord.string) }
    parts += option.columns.map(\.text.string)
    return shown("\(key). " + parts.filter { !$0.isEmpty }.joined(separator: ", "))
  }

  private func wrapped(_ text: String) -> [String] {
    Wrapping(width: max(20, min(layout.size.columns, 78)), alphabet: layout.alphabet)
      .lines(of: [Phrase(DisplayText(text), .plain)]).map(\.text)
  }

  /// A text without the spaces at its end.
  private func ended(_ text: String) -> String {
    String(text.reversed().drop { $0 == " " }.reversed())
  }

  private func sentence(_ text: String) -> String {
    guard let last = text.last, !".!?".contains(last) else { return text }
    return text + "."
  }

  private func shown(_ text: String) -> String { text.shown(in: layout.alphabet) }
}
