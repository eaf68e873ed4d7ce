import CourseFormat
import Learning
import Stage
import Typography
import Wording

/// What a quiz came to: the score, what to do next, and each question to look at again.
public struct QuizOutcome: Screen {
  private let course: CourseID
  private let item: OutlineItem
  private var title: DisplayText
  private var prompts: [QuestionID: [Inline]]
  private let attempt: Attempt
  private var selection = Selection()

  /// The last attempt at a quiz.
  public init(
    _ bank: QuestionBank, _ attempt: Attempt, of item: OutlineItem, in course: CourseID
  ) {
    self.course = course
    self.item = item
    self.attempt = attempt
    title = bank.title
    prompts = Dictionary(
      bank.questions.map { ($0.id, $0.prompt) }, uniquingKeysWith: { first, _ in first })
  }

  /// The same outcome in another language.
  public init(_ bank: QuestionBank, insteadOf outcome: QuizOutcome) {
    self.init(bank, outcome.attempt, of: outcome.item, in: outcome.course)
    selection = outcome.selection
  }

  /// Questions are read anew when the language changes.
  public var source: Destination? { .result(course, item.id) }

  /// One can go on, try again, or look at a question.
  public func offers(in world: World) -> [Offer] {
    [
      Offer(.open, "action.open"), Offer(.certificates, "action.certificates"),
      Offer(.language, "action.language"),
    ] + Selection.offers
  }

  /// Goes where the chosen line leads.
  public mutating func update(_ event: Event, in world: World) -> [Effect] {
    let rows = rows(in: world)
    switch event {
    case .action(.open): return open(rows)
    case .action(.certificates): return [.go(.certificates)]
    case .action(.language): return [.go(.languages)]
    case .action(let action): _ = selection.move(action, among: rows.count)
    case .choose(let number): return selection.choose(number, among: rows.count) ? open(rows) : []
    default: break
    }
    return []
  }

  /// The score and the verdict first, then what to do.
  public func scene(in world: World) -> Scene {
    let score = attempt.score ?? .zero
    var body: [Element] = [
      .detail(
        Detail(
          label: world.say("result.score"), value: world.percent(score), meter: score.rawValue))
    ]
    body += verdict(in: world)
    let standing = world.standings[course] ?? CourseStanding()
    if standing.isComplete, standing.certificate != nil {
      body += [.gap, .text([Phrase(world.say("result.certificate"), .good)])]
    } else if standing.isComplete {
      body += [.gap, .text([Phrase(world.say("result.complete"), .good)])]
    }
    body.append(.gap)
    var focus = 0
    for (index, row) in rows(in: world).enumerated() {
      if row.isQuestion, index > 0, !rows(in: world)[index - 1].isQuestion {
        body += [.gap, .heading(world.say("result.questions"))]
      }
      if index == selection.index { focus = body.count }
      body.append(.option(row.option))
    }
    return Scene(
      name: "result \(item.id)", context: title, title: world.say("result.title"), body: body,
      focus: focus, prompt: world.say("prompt.choose"))
  }

  private struct Row {
    var effects: [Effect]
    var option: Option
    var isQuestion = false
  }

  private func verdict(in world: World) -> [Element] {
    guard let passed = attempt.passed, let pass = item.quizRules?.pass else { return [] }
    let key = passed ? "result.passed" : "result.not-passed"
    let text = world.say(key, ["percent": .number(pass)])
    return [.gap, .text([Phrase(text, passed ? .good : .bad)])]
  }

  private func rows(in world: World) -> [Row] {
    let progress = world.course(course).map { world.progress(in: $0) }
    var rows: [Row] = []
    func add(_ key: String, _ effects: [Effect], _ arguments: [String: Argument] = [:]) {
      rows.append(Row(effects: effects, option: Option(label: [.plain(world.say(key, arguments))])))
    }
    let again: () -> Void = {
      if progress?.attemptsLeft(of: item) != 0 {
        add("result.again", [.replace(.quiz(course, item.id))])
      }
    }
    if attempt.passed == false { again() }
    if let certificate = world.standings[course]?.certificate, attempt.passed != false {
      add("result.see-certificate", [.go(.certificate(certificate.id))])
    }
    if let card = world.course(course), let next = progress?.next, next.id != item.id {
      add(
        "result.next", [.replace(Home.destination(of: next, in: course))],
        ["item": .text(card.title(of: next.id).string)])
    }
    add("result.outline", [.replace(.outline(course))])
    if attempt.passed != false { again() }
    return rows + questions(in: world)
  }

  private func questions(in world: World) -> [Row] {
    guard (item.quizRules?.feedback ?? .each) != .never else { return [] }
    return attempt.questions.compactMap { id in
      guard let prompt = prompts[id] else { return nil }
      var builder = ProseBuilder(world)
      return Row(
        effects: [.go(.review(course, item.id, id))],
        option: Option(
          label: builder.phrases(prompt), columns: [state(of: attempt.answers[id], in: world)]),
        isQuestion: true)
    }
  }

  private func state(of answer: Answer?, in world: World) -> Column {
    if answer?.response.isGraded == false { return Column(world.say("state.noted")) }
    return switch answer?.score {
    case .some(.full): Column(world.say("state.right"), role: .good)
    case .some(.zero): Column(world.say("state.wrong"), role: .bad)
    case .some: Column(world.say("state.partly"), role: .warning)
    case nil: Column(world.say("state.no-answer"))
    }
  }

  private func open(_ rows: [Row]) -> [Effect] {
    rows.indices.contains(selection.index) ? rows[selection.index].effects : []
  }
}
