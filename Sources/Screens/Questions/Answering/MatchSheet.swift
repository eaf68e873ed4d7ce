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
  let question: MatchQuestion
  private let id: QuestionID
  /// The options as they are listed, by their numbers in the question.
  let listed: [Int]
  /// What each row is joined to, by its number in the question.
  private(set) var joined: [Int?]
  private(set) var selection = Selection()

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
          "row": .text(RowLetter.name(of: selection.index)), "example": .text(example),
        ]))
  }

  func answered(_ given: GivenAnswer, in world: World) -> [Element] {
    let pairs = pairs(of: given.response)
    return question.rows.indices.map { index in
      let state = state(of: pairs[index], joinedTo: index, given, in: world)
      return row(pairs[index], to: index, state: state, in: world)
    }
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
}
