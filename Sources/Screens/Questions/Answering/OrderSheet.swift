import CourseFormat
import Learning
import Stage
import Typography
import Wording

/// Steps to be moved until they stand in order.
///
/// They begin in an order that is the same each time and never the right one.
struct OrderSheet: AnswerSheet {
  private var question: OrderQuestion
  private let start: [Int]
  /// The steps as they stand, by their numbers in the right order.
  private var arrangement: [Int]
  private var selection = Selection()
  /// Whether the step in the focus moves with it.
  private var isHeld = false
  /// Whether a step was ever picked up.
  private var isBegun = false

  init(_ question: OrderQuestion, of id: QuestionID) {
    self.question = question
    var generator = SeededGenerator(of: id)
    let right = Array(question.steps.indices)
    let shuffled = right.shuffled(using: &generator)
    start = shuffled == right ? Array(right.dropFirst() + right.prefix(1)) : shuffled
    arrangement = start
  }

  var takesLines: Bool { true }

  func translated(to body: Question.Body) -> OrderSheet? {
    guard case .order(let other) = body, other.steps.count == question.steps.count else {
      return nil
    }
    var sheet = self
    sheet.question = other
    return sheet
  }

  func offers(in world: World) -> [Offer] {
    let moves = Offer.quiet(.up, .down, .top, .bottom)
    return isHeld
      ? [Offer(.toggle, "question.put-down")] + moves + Offer.quiet(.open)
      : [Offer(.open, "question.answer"), Offer(.toggle, "question.pick-up")] + moves
  }

  mutating func update(_ event: Event, in world: World) -> SheetOutcome {
    switch event {
    case .action(.toggle):
      isHeld.toggle()
      isBegun = true
    case .action(.open):
      if !isHeld { return handIn(in: world) }
      isHeld = false
    case .action(let action):
      let before = selection.index
      if selection.move(action, among: arrangement.count) { carry(from: before) }
    case .choose(let number):
      // Line by line a single number is no order.
      if world.isLinear { return .refused(howTo) }
      let before = selection.index
      guard selection.choose(number, among: arrangement.count) else { return .nothing }
      carry(from: before)
      isHeld = false
    case .line(let line):
      guard let places = places(in: line) else { return .refused(howTo) }
      arrangement = places.map { arrangement[$0] }
      return .answered(.order(arrangement))
    default: break
    }
    return .nothing
  }

  func asking(in world: World) -> Asking {
    var body: [Element] = []
    if !world.isLinear { body += [.text([.plain(world.say("question.order-keys"))]), .gap] }
    let focus = body.count + selection.index
    body += arrangement.enumerated().map { place, step in
      let isMoving = isHeld && place == selection.index
      let state = isMoving ? Column(world.say("state.moving"), role: .strong) : nil
      return option(step, at: place, state: state, in: world)
    }
    return Asking(
      body: body, focus: focus,
      prompt: Message("prompt.order", ["example": .text(example)]))
  }

  func answered(_ given: GivenAnswer, in world: World) -> [Element] {
    guard case .order(let order)? = given.response, isArrangement(order) else {
      let right = given.revealsKey ? Array(question.steps.indices) : start
      return right.enumerated().map { option($1, at: $0, state: nil, in: world) }
    }
    return order.enumerated().map { place, step in
      option(step, at: place, state: state(of: step, at: place, given, in: world), in: world)
    }
  }

  // MARK: - Moving

  /// Takes the held step along from where the focus was.
  private mutating func carry(from place: Int) {
    guard isHeld, arrangement.indices.contains(place) else { return }
    arrangement.insert(arrangement.remove(at: place), at: selection.index)
  }

  /// An order that nobody has touched is not meant as an answer.
  private func handIn(in world: World) -> SheetOutcome {
    if isBegun { return .answered(.order(arrangement)) }
    return .refused(world.isLinear ? howTo : Message("question.order-first"))
  }

  private var example: String {
    arrangement.indices.map { String($0 + 1) }.joined(separator: " ")
  }

  private var howTo: Message {
    Message(
      "question.order-line", ["last": .number(arrangement.count), "example": .text(example)])
  }

  /// Reads `3 1 2 4`, or `3124` where no number has two digits; nil for what is no order.
  private func places(in line: String) -> [Int]? {
    let words = line.split { !$0.isWholeNumber }
    let digits = words.count == 1 && arrangement.count <= 9 ? line.map { String($0) } : []
    let numbers = (digits.isEmpty ? words.map(String.init) : digits).map { Int($0) ?? 0 }
    // A number that is none becomes 0, which stands nowhere.
    let places = numbers.map { $0 - 1 }
    return isArrangement(places) ? places : nil
  }

  private func isArrangement(_ order: [Int]) -> Bool {
    order.sorted() == Array(question.steps.indices)
  }

  // MARK: - Rows

  private func option(_ step: Int, at place: Int, state: Column?, in world: World) -> Element {
    var builder = ProseBuilder(world)
    return .option(
      Option(
        key: DisplayText(String(place + 1)), label: builder.phrases(question.steps[step]),
        columns: state.map { [$0] } ?? []))
  }

  private func state(
    of step: Int, at place: Int, _ given: GivenAnswer, in world: World
  ) -> Column {
    if step == place { return Column(world.say("state.right"), role: .good) }
    return given.revealsKey
      ? Column(world.say("state.wrong-step", ["number": .number(step + 1)]), role: .bad)
      : Column(world.say("state.wrong"), role: .bad)
  }
}
