import CourseFormat
import Learning
import Stage
import Typography
import Wording

/// Turns a course's blocks into prose for a screen, numbering the links on the way.
///
/// Links and footnotes are numbered together: each number in brackets is one key to press.
struct ProseBuilder {
  private let world: World
  /// The links and footnotes in the order of their first mention; number 1 is the first.
  private(set) var targets: [Reference.Target] = []
  /// All that can be opened, as it comes in the text.
  private(set) var anchors: [Reference] = []
  /// The number of the block that comes next, where blocks are made one by one.
  var block = 0
  /// Which of the block's texts is being made, and how many scalars it has.
  private var text = 0
  private var scalars = 0
  private var numbers: [Reference.Target: Int] = [:]
  /// What stands before the words of the next text.
  private var lead: [Phrase] = []
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
      case .text(let text): result.append(phrase(text, role))
      case .code(let text): result.append(phrase(text, .code))
      case .emphasis(let inner):
        result += phrases(inner, role: role == .strong ? .strong : .emphasis)
      case .strong(let inner): result += phrases(inner, role: .strong)
      case .struck(let inner):
        result.append(phrase("~", role))
        result += phrases(inner, role: role)
        result.append(phrase("~", role))
      case .link(let target, let inner): result += link(target, inner, role)
      case .picture(let picture):
        let caption = caption(of: picture)
        result += anchored(.picture(picture)) { [$0.phrase(caption, role)] }
      case .lineBreak: result.append(phrase("\n", role))
      case .gap(let number): result.append(phrase(gap(number), role))
      case .footnote(let number): result += reference(to: number)
      }
    }
    return result
  }

  /// The next of the blocks of a text as prose.
  mutating func next(_ block: Block) -> Prose {
    defer { self.block += 1 }
    text = 0
    return prose(block)
  }

  private mutating func prose(_ block: Block) -> Prose {
    switch block {
    case .heading(let level, let inlines, _): return .heading(level: level, whole(inlines))
    case .paragraph(let inlines): return .paragraph(whole(inlines))
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
      self.text += kept.count
      return .quote([.code(kept.map { DisplayText(String($0)) })])
    case .table(let table): return prose(table)
    case .picture(let picture):
      let caption = Prose.paragraph(whole([.picture(picture)]))
      guard let drawing = picture.drawing else { return caption }
      // Signs that stand for lines mean nothing to the ear; the picture's own page has them.
      return .quote(world.isLinear ? [caption] : [caption, .drawing(drawing)])
    case .rule: return .rule
    case .question(let question):
      return .callout(
        name: world.say("callout.question"), role: .strong,
        [.paragraph(whole(question.prompt, role: .strong) + state(of: question))])
    case .footnote(let number, let blocks): return footnote(number, blocks)
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
    for cell in table.header { header.append(whole(cell)) }
    var rows: [[[Phrase]]] = []
    for row in table.rows {
      var cells: [[Phrase]] = []
      for cell in row { cells.append(whole(cell)) }
      rows.append(cells)
    }
    return .table(
      Prose.Table(
        isNumeric: table.alignments.map { $0 == .right }, header: header, rows: rows))
  }

  private mutating func link(
    _ target: LinkTarget, _ inner: [Inline], _ role: Role
  ) -> [Phrase] {
    guard numbersLinks else { return phrases(inner, role: role) }
    let known = targets.count
    let number = number(of: .link(target))
    let words = anchored(.link(target)) { $0.phrases(inner, role: .link) }
    return number > known ? words + [phrase(DisplayText("\u{A0}[\(number)]"), role)] : words
  }

  /// A reference to a footnote: its number among all that can be opened, where that can be.
  private mutating func reference(to note: Int) -> [Phrase] {
    guard numbersLinks else { return [phrase(DisplayText("[\(note)]"), .plain)] }
    let number = number(of: .note(note))
    return anchored(.note(note)) { [$0.phrase(DisplayText("[\(number)]"), .link)] }
  }

  /// What a footnote says, behind its number.
  private mutating func footnote(_ note: Int, _ blocks: [Block]) -> Prose {
    let number = numbersLinks ? number(of: .note(note)) : note
    lead = [.plain(DisplayText("[\(number)] "))]
    guard case .paragraph? = blocks.first else {
      return .quote([.paragraph(whole([]))] + prose(blocks))
    }
    return .quote(prose(blocks))
  }

  /// The number of something that can be opened, which it gets when it is first mentioned.
  private mutating func number(of target: Reference.Target) -> Int {
    if let known = numbers[target] { return known }
    targets.append(target)
    numbers[target] = targets.count
    return targets.count
  }

  /// Words that can be opened.
  private mutating func anchored(
    _ target: Reference.Target, _ make: (inout ProseBuilder) -> [Phrase]
  ) -> [Phrase] {
    let start = scalars
    let words = make(&self)
    if numbersLinks, scalars > start {
      let spot = Passage.Spot(block: block, text: text, range: start..<scalars)
      anchors.append(Reference(target: target, spot: spot))
    }
    return words
  }

  /// A whole text, such as a paragraph or a cell.
  private mutating func whole(_ inlines: [Inline], role: Role = .plain) -> [Phrase] {
    scalars = 0
    let before = lead.map { phrase($0.text, $0.style) }
    lead = []
    defer { text += 1 }
    return before + phrases(inlines, role: role)
  }

  private mutating func phrase(_ text: DisplayText, _ role: Role) -> Phrase {
    scalars += text.string.unicodeScalars.count
    return Phrase(text, role)
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
