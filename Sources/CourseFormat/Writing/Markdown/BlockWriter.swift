import Typography

/// Writes blocks as Markdown that reads back as the same blocks.
struct BlockWriter {
  /// How running text is written.
  let inlines: InlineWriter

  /// Blocks for a file; `gaps` are those of the cloze question around them.
  init(path: String, gaps: [ClozeQuestion.Gap] = []) {
    inlines = InlineWriter(path: path, gaps: gaps)
  }

  /// A part of a text that is put together with others.
  enum Part {
    /// Lines as they are.
    case lines(String)
    /// A list whose marker depends on what stands before it.
    case list(ListWriter)
  }

  /// The blocks with an empty line between them.
  func text(_ blocks: [Block], isNested: Bool = false) -> String {
    Self.join(parts(blocks, isNested: isNested))
  }

  /// The blocks as parts; `isNested` where a list is around them.
  func parts(_ blocks: [Block], isNested: Bool = false) -> [Part] {
    blocks.map { part($0, isNested) }
  }

  /// Parts with an empty line between them, lists that meet told apart by their markers.
  static func join(_ parts: [Part], separator: String = "\n\n") -> String {
    var texts: [String] = []
    var previous: ListWriter.Marker?
    for part in parts {
      switch part {
      case .lines(let lines):
        texts.append(lines)
        previous = nil
      case .list(let list):
        let marker = list.marker(after: previous)
        texts.append(list.text(marker))
        previous = marker
      }
    }
    return texts.joined(separator: separator)
  }

  private func part(_ block: Block, _ isNested: Bool) -> Part {
    switch block {
    case .heading(let level, let words, let id):
      .lines(heading(level, words, AttributesWriter(id: id)))
    case .paragraph(let words): .lines(inlines.text(words))
    case .list(let list): .list(ListWriter(list, self))
    case .quote(let blocks): .lines(quote(text(blocks, isNested: isNested)))
    case .callout(let callout, let blocks): .lines(alert(callout, blocks, isNested: isNested))
    case .code(let code, let language): .lines(Self.fenced(code, language))
    case .table(let table): .lines(TableWriter(inlines: inlines).text(table))
    case .picture(let picture): .lines(inlines.text(picture))
    // Within a list three hyphens could be taken for its markers.
    case .rule: .lines(isNested ? "___" : "---")
    case .question: .lines("")
    case .footnote(let number, let blocks): .lines(footnote(number, blocks))
    }
  }

  /// A heading; one with several lines is underlined.
  func heading(_ level: Int, _ words: [Inline], _ attributes: AttributesWriter) -> String {
    let text = inlines.text(words, attributes: attributes)
    if level <= 2, text.utf8.contains(0x0A) { return text + (level == 1 ? "\n===" : "\n---") }
    let marks = String(repeating: "#", count: level)
    return text.isEmpty ? marks : "\(marks) \(text.replacing("\\\n", with: " "))"
  }

  /// An alert such as `> [!TIP]`.
  func alert(_ callout: Block.Callout, _ blocks: [Block], isNested: Bool = false) -> String {
    let mark = "[!\(callout.rawValue.uppercased())]"
    let text = text(blocks, isNested: isNested)
    if blocks.isEmpty { return quote(mark) }
    if case .paragraph? = blocks.first { return quote("\(mark)\n\(text)") }
    return quote("\(mark)\n\n\(text)")
  }

  /// A footnote, the lines of its text indented.
  private func footnote(_ number: Int, _ blocks: [Block]) -> String {
    let lines = text(blocks, isNested: true).split(
      separator: "\n", omittingEmptySubsequences: false)
    guard let first = lines.first, !first.isEmpty else { return "[^\(number)]:" }
    return (["[^\(number)]: \(first)"] + lines.dropFirst().map { $0.isEmpty ? "" : "    \($0)" })
      .joined(separator: "\n")
  }

  /// A quotation of some lines.
  func quote(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.isEmpty ? ">" : "> \($0)" }.joined(separator: "\n")
  }

  /// Code between fences longer than any in it.
  private static func fenced(_ code: String, _ language: String?) -> String {
    let sign = language?.contains("`") == true ? "~" : "`"
    let longest = CodeSpan.longestRun(of: sign.utf8.first ?? 0x60, in: code)
    let fence = String(repeating: sign, count: max(3, longest + 1))
    let name = (language ?? "").replacing("\\", with: "\\\\").replacing("&", with: "&amp;")
    return code.isEmpty ? "\(fence)\(name)\n\(fence)" : "\(fence)\(name)\n\(code)\n\(fence)"
  }
}

extension [Block] {
  /// The blocks, and what footnotes say apart: within a quotation cmark ends a footnote at its first
  /// empty line.
  var withoutFootnotes: (text: [Block], notes: [Block]) {
    let isNote = { (block: Block) in if case .footnote = block { true } else { false } }
    return (filter { !isNote($0) }, filter(isNote))
  }
}
