import CourseFormat
import Learning
import Stage
import Typography
import Wording

/// Turns a course's blocks into prose for a screen, numbering the links on the way.
struct ProseBuilder {
  private let world: World
  /// The links in the order of their first mention; link 1 is the first.
  private(set) var links: [LinkTarget] = []
  /// Whether links carry their number: only where pressing it does something.
  private let numbersLinks: Bool
  /// The answers given to the questions in the text.
  private let answers: [QuestionID: Answer]
  /// What fills the gaps of a text that has some.
  private let gaps: [DisplayText?]

  init(
    _ world: World, numbersLinks: Bool = false, answers: [QuestionID: Answer] = [:],
    gaps: [DisplayText?] = []
  ) {
    self.world = world
    self.numbersLinks = numbersLinks
    self.answers = answers
    self.gaps = gaps
  }

  /// Blocks without numbered links, as questions and feedback have them.
  static func prose(_ blocks: [Block], in world: World) -> [Prose] {
    var builder = ProseBuilder(world)
    return builder.prose(blocks)
  }

  /// Blocks as prose, one for one.
  mutating func prose(_ blocks: [Block]) -> [Prose] {
    var result: [Prose] = []
    for block in blocks { result.append(prose(block)) }
    return result
  }

  /// Running text as phrases.
  mutating func phrases(_ inlines: [Inline], role: Role = .plain) -> [Phrase] {
    var result: [Phrase] = []
    for inline in inlines {
      switch inline {
      case .text(let text): result.append(Phrase(text, role))
      case .code(let text): result.append(Phrase(text, .code))
      case .emphasis(let inner):
        result += phrases(inner, role: role == .strong ? .strong : .emphasis)
      case .strong(let inner): result += phrases(inner, role: .strong)
      case .struck(let inner):
        result += [Phrase("~", role)] + phrases(inner, role: role) + [Phrase("~", role)]
      case .link(let target, let inner): result += link(target, inner, role)
      case .picture(let picture): result.append(Phrase(caption(of: picture), role))
      case .lineBreak: result.append(Phrase("\n", role))
      case .gap(let number): result.append(Phrase(gap(number), role))
      case .footnote(let number): result.append(Phrase(DisplayText("[\(number)]"), role))
      }
    }
    return result
  }

  private mutating func prose(_ block: Block) -> Prose {
    switch block {
    case .heading(let level, let inlines, _): return .heading(level: level, phrases(inlines))
    case .paragraph(let inlines): return .paragraph(phrases(inlines))
    case .list(let list):
      var entries: [[Prose]] = []
      for entry in list.entries { entries.append(prose(entry)) }
      return .list(start: list.start, entries: entries)
    case .quote(let blocks): return .quote(prose(blocks))
    case .callout(let kind, let blocks):
      let role: Role = kind == .warning || kind == .caution ? .warning : .strong
      return .callout(
        name: world.say("callout.\(kind.rawValue)"), role: role, prose(blocks))
    case .code(let text, _):
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
      let kept = lines.last?.isEmpty == true ? lines.dropLast() : lines[...]
      return .quote([.code(kept.map { DisplayText(String($0)) })])
    case .table(let table): return prose(table)
    case .picture(let picture):
      let caption = Prose.paragraph([Phrase(caption(of: picture), .plain)])
      return picture.drawing.map { .quote([caption, .drawing($0)]) } ?? caption
    case .rule: return .rule
    case .question(let question):
      return .callout(
        name: world.say("callout.question"), role: .strong,
        [.paragraph(phrases(question.prompt, role: .strong) + state(of: question))])
    case .footnote(let number, let blocks):
      return .quote([.paragraph([.plain(DisplayText("[\(number)]"))])] + prose(blocks))
    }
  }

  /// How a question was answered that stands in the text.
  private func state(of question: Question) -> [Phrase] {
    guard let answer = answers[question.id] else { return [] }
    guard question.isGraded else { return [.plain(" [" + world.say("state.noted") + "]")] }
    let isRight = answer.score == .full
    let word = world.say(isRight ? "state.right" : "state.wrong")
    return [.plain(" ["), Phrase(word, isRight ? .good : .bad), .plain("]")]
  }

  private mutating func prose(_ table: Block.Table) -> Prose {
    var header: [[Phrase]] = []
    for cell in table.header { header.append(phrases(cell)) }
    var rows: [[[Phrase]]] = []
    for row in table.rows {
      var cells: [[Phrase]] = []
      for cell in row { cells.append(phrases(cell)) }
      rows.append(cells)
    }
    return .table(
      Prose.Table(
        isNumeric: table.alignments.map { $0 == .right }, header: header, rows: rows))
  }

  private mutating func link(
    _ target: LinkTarget, _ inner: [Inline], _ role: Role
  ) -> [Phrase] {
    let words = phrases(inner, role: .link)
    guard numbersLinks else { return phrases(inner, role: role) }
    guard !links.contains(target) else { return words }
    links.append(target)
    return words + [Phrase(DisplayText("\u{A0}[\(links.count)]"), role)]
  }

  /// A gap by its number, with what stands there.
  private func gap(_ number: Int) -> DisplayText {
    let words = gaps.indices.contains(number) ? gaps[number] : nil
    return "[\(number + 1):\u{A0}\(words?.string ?? "____")]"
  }

  private func caption(of picture: Picture) -> DisplayText {
    world.say("picture.caption", ["alternative": .text(picture.alternative.string)])
  }
}
