import CourseFormat
import Learning
import Stage
import Typography
import Wording

/// Rows with letters, each to be joined to one of some numbered texts.
///
/// Digits join and never collide with a command; the texts stand in an order of their own that is
/// the same each time, each once.
struct MatchSheet: AnswerSheet {
  private let question: MatchQuestion
  private let id: QuestionID
  /// The options as they are listed, by their numbers in the question.
  private let listed: [Int]
  /// What each row is joined to, by its number in the question.
  private var joined: [Int?]
  private var selection = Selection()

  init(_ question: MatchQuestion, of id: QuestionID) {
    self.question = question
    self.id = id
    var generator = SeededGenerator(of: id)
    let options = question.options
    listed = options.indices.shuffled(using: &generator).filter {
      options.firstIndex(of: options[$0]) == $0
    }
    joined = Array(repeating: nil, count: question.rows.count)
  }

  var takesLines: Bool { true }

  func translated(to body: Question.Body) -> MatchSheet? {
    guard case .match(let other) = body, other.rows.count == question.rows.count,
      other.distractors.count == question.distractors.count
    else { return nil }
    var sheet = MatchSheet(other, of: id)
    let options = other.options
    sheet.selection = selection
    sheet.joined = joined.map { option in option.flatMap { options.firstIndex(of: options[$0]) } }
    return sheet
  }

  func offers(in world: World) -> [Offer] {
    [Offer(.open, "question.answer"), Offer(.nextChoice, "question.next-choice")]
      + Offer.quiet(.previousChoice, .up, .down, .top, .bottom)
  }

  mutating func update(_ event: Event, in world: World) -> SheetOutcome {
    switch event {
    case .action(.open): return handIn()
    case .action(.nextChoice): turn(by: 1)
    case .action(.previousChoice): turn(by: -1)
    case .action(let action): _ = selection.move(action, among: joined.count)
    case .choose(let number):
      guard listed.indices.contains(number - 1), joined.indices.contains(selection.index) else {
        return .nothing
      }
      joined[selection.index] = listed[number - 1]
      if let next = firstFree(from: selection.index) {
        _ = selection.choose(next + 1, among: joined.count)
      }
    case .line(let line): return take(line)
    default: break
    }
    return .nothing
  }

  func asking(in world: World) -> Asking {
    let rows = question.rows.indices.map { row(joined[$0], to: $0, state: nil, in: world) }
    let list = list(in: world)
    let isTight = !world.isLinear && isTight(list, in: world)
    let gap: [Element] = isTight ? [] : [.gap]
    let lead = world.isLinear ? [] : [.text([.plain(instruction(isTight, in: world))])] + gap
    return Asking(
      body: lead + (isTight ? Array(rows.dropFirst(selection.index).prefix(1)) : rows) + gap
        + [list],
      focus: lead.count + (isTight ? 0 : selection.index),
      prompt: Message(
        "prompt.match",
        [
          "row": .text(RowLetter.name(of: selection.index)), "last": .number(listed.count),
          "example": .text(example),
        ]))
  }

  func answered(_ given: GivenAnswer, in world: World) -> [Element] {
    let pairs = pairs(of: given.response)
    return question.rows.indices.map { index in
      let state = state(of: pairs[index], joinedTo: index, given, in: world)
      return row(pairs[index], to: index, state: state, in: world)
    }
  }

  func rightParts(of response: Response) -> RightParts? {
    let right = pairs(of: response).enumerated().count { question.isRight($1, for: $0) }
    return RightParts(right: right, total: question.rows.count)
  }

  // MARK: - Joining

  private func firstFree(from row: Int) -> Int? {
    let order = joined.indices.filter { $0 > row } + joined.indices.filter { $0 <= row }
    return order.first { joined[$0] == nil }
  }

  /// Joins the row in the focus to the option after or before its own.
  private mutating func turn(by step: Int) {
    guard joined.indices.contains(selection.index), !listed.isEmpty else { return }
    let place = joined[selection.index].flatMap(listed.firstIndex)
    let next = place.map { $0 + step } ?? (step > 0 ? 0 : listed.count - 1)
    joined[selection.index] = listed[(next + listed.count) % listed.count]
  }

  private mutating func handIn() -> SheetOutcome {
    guard let free = firstFree(from: joined.count - 1) else { return .answered(.pairs(joined)) }
    _ = selection.choose(free + 1, among: joined.count)
    return .refused(
      Message(
        "question.match-first",
        ["row": .text(RowLetter.name(of: free)), "last": .number(listed.count)]))
  }

  /// Takes in `a2 b1`, the letter of a row and the number of an option, all rows or some.
  private mutating func take(_ line: String) -> SheetOutcome {
    guard let pairs = RowLetter.pairs(in: line),
      pairs.allSatisfy({ joined.indices.contains($0.row) && listed.indices.contains($0.option) })
    else { return .refused(Message("question.match-line", ["example": .text(example)])) }
    for pair in pairs { joined[pair.row] = listed[pair.option] }
    return handIn()
  }

  private var example: String {
    zip(joined.indices, listed.indices).prefix(3).map { row, option in
      RowLetter.name(of: row) + String(option + 1)
    }.joined(separator: " ")
  }

  // MARK: - Rows

  private func pairs(of response: Response?) -> [Int?] {
    let options = question.options.indices
    guard case .pairs(let pairs)? = response, pairs.count == question.rows.count else {
      return Array(repeating: nil, count: question.rows.count)
    }
    return pairs.map { $0.flatMap { options.contains($0) ? $0 : nil } }
  }

  /// What can be joined to a row.
  private func list(in world: World) -> Element {
    var builder = ProseBuilder(world)
    var entries: [[Prose]] = []
    for option in listed { entries.append([.paragraph(builder.phrases(question.options[option]))]) }
    return .prose([.list(start: 1, entries: entries)])
  }

  /// Whether rows and list, fully joined and under a question of some lines, are too long for the
  /// window: then only the row in the focus is shown, so that the numbers stay in sight.
  private func isTight(_ list: Element, in world: World) -> Bool {
    let longest = listed.max {
      question.options[$0].plainText.count < question.options[$1].plainText.count
    }
    let rows = question.rows.indices.map { row(longest, to: $0, state: nil, in: world) }
    let above = Array(repeating: Element.gap, count: 6)
    let scene = Scene(name: "", title: .empty, body: above + rows + [list])
    return world.layout.hiddenRows(of: scene).below > 0
  }

  private func instruction(_ isTight: Bool, in world: World) -> DisplayText {
    guard isTight else { return world.say("question.match-keys") }
    return world.say(
      "question.match-keys-line",
      ["number": .number(selection.index + 1), "total": .number(joined.count)])
  }

  private func row(_ option: Int?, to index: Int, state: Column?, in world: World) -> Element {
    var builder = ProseBuilder(world)
    let right = option.map { builder.phrases(question.options[$0]) } ?? [.plain("-")]
    return .option(
      Option(
        key: DisplayText(RowLetter.name(of: index)),
        label: builder.phrases(question.rows[index].left) + [.plain(": ")] + right,
        columns: state.map { [$0] } ?? []))
  }

  private func state(
    of option: Int?, joinedTo row: Int, _ given: GivenAnswer, in world: World
  ) -> Column {
    .state(
      isRight: question.isRight(option, for: row),
      answer: question.rows[row].right.plainText, given, in: world)
  }
}
