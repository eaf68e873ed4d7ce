import CourseFormat
import Learning
import Support
import Testing
import Typography
import Wording

@Suite("Marking again after several updates")
struct RescoringInStepsTests {
  /// A course of one quiz with one question that is edited at random, one version an edit.
  private struct Story {
    private(set) var editions: [CourseEdition]
    private(set) var changes = Changes()
    private var question: Question
    private var chance: SeededGenerator
    private var words = 0
    private let rules = QuizRules(pass: 80)

    init(seed: UInt64) {
      chance = SeededGenerator(seed: seed)
      question = .sample("q0", .reflect)
      editions = []
      question.body = body()
      publish()
    }

    /// What somebody might answer to the question as it is, with a mark as if all were wrong.
    mutating func answer() -> Answer {
      let response: Response =
        switch question.body {
        case .choice(let body): .choices(Set(some(body.choices.count)))
        case .match(let body):
          .pairs(
            body.rows.map { _ in number(body.options.count + 1) }.map { $0 == 0 ? nil : $0 - 1 })
        case .order(let body): .order(Array(0..<body.steps.count).shuffled(using: &chance))
        case .cloze(let body):
          .gaps(
            body.gaps.map { gap in
              guard case .choice(let options, _) = gap else { return .typed("a") }
              return number(4) == 0 ? .empty : .chosen(number(options.count))
            })
        case .likert, .reflect, .text: .text(["a", "b"][number(2)])
        case .number: .number("\(number(3))")
        }
      return Answer(
        question: question.id, revision: question.revision, response: response, score: .zero)
    }

    /// Changes the question in a way that leaves its key alone, or leaves it out for a version.
    mutating func edit() {
      var change = VersionChange()
      switch number(6) {
      case 5:
        let asked = question
        question = .sample("other", .reflect)
        publish()
        question = asked
      case 0: question.prompt = [.text(fresh())]
      case 1:
        let other = (0...3).map { QuestionID(rawValue: "q\($0)") }.filter { $0 != question.id }
        let id = other[number(other.count)]
        change.retired = [Retirement(question.id.rawValue, replacement: id.rawValue)]
        question.id = id
      default: question.body = edited(question.body)
      }
      publish(change)
    }

    /// Changes the key and has the answers marked again.
    mutating func rescore() {
      switch question.body {
      case .choice(var body):
        let right = Set(some(body.choices.count))
        for index in body.choices.indices { body.choices[index].isRight = right.contains(index) }
        question.body = .choice(body)
      case .match(var body):
        for (index, left) in body.rows.map(\.left).shuffled(using: &chance).enumerated() {
          body.rows[index].left = left
        }
        question.body = .match(body)
      case .order(var body):
        body.steps.shuffle(using: &chance)
        question.body = .order(body)
      case .cloze(var body):
        body.gaps = body.gaps.map { gap in
          guard case .choice(let options, _) = gap else { return .typed(["a"]) }
          return .choice(options, right: [number(options.count)])
        }
        question.body = .cloze(body)
      case .number:
        question.body = .number(NumberQuestion(answer: 1, accepted: 0...1))
      case .text, .likert, .reflect:
        question.body = .text(TextQuestion(accepted: ["b"]))
      }
      publish(VersionChange(regrade: [question.id: .rescore]))
    }

    private mutating func publish(_ change: VersionChange = VersionChange()) {
      question.revision = Revision(
        rawValue: "\(question.id) \(question.prompt) \(question.body)")
      let version = CourseVersion(1, 0, editions.count)
      changes.versions[version] = change
      var manifest = Manifest.sample([[.quiz("quiz", rules)]])
      manifest.version = version
      editions.append(CourseEdition(manifest, questions: [question]))
    }

    private mutating func body() -> Question.Body {
      let ids = number(2) == 0
      switch number(6) {
      case 0, 1:
        return .choice(
          ChoiceQuestion(
            choices: (0..<3 + number(3)).map { index in
              ChoiceQuestion.Choice(
                id: ids ? "c\(index)" : nil, label: [.text(fresh())], isRight: index == 0)
            }))
      case 2:
        return .match(
          MatchQuestion(
            rows: (0..<3).map { _ in
              MatchQuestion.Row(left: [.text(fresh())], right: [.text(fresh())])
            },
            distractors: [[.text(fresh())]]))
      case 3: return .order(OrderQuestion(steps: (0..<3).map { _ in [.text(fresh())] }))
      case 4:
        return .cloze(
          ClozeQuestion(
            text: [], gaps: [.typed(["x"]), .choice([fresh(), fresh(), fresh()], right: [0])]))
      default:
        return number(2) == 0
          ? .number(NumberQuestion(answer: 7, accepted: 7...7))
          : .text(TextQuestion(accepted: ["x"]))
      }
    }

    private mutating func edited(_ body: Question.Body) -> Question.Body {
      switch body {
      case .choice(var body):
        switch number(4) {
        case 0: body.choices.append(.init(label: [.text(fresh())], isRight: false))
        case 1: body.choices[number(body.choices.count)].label = [.text(fresh())]
        case 2 where body.choices.count > 2: body.choices.remove(at: number(body.choices.count))
        default: body.choices.shuffle(using: &chance)
        }
        return .choice(body)
      case .match(var body):
        body.rows.shuffle(using: &chance)
        if number(2) == 0 { body.distractors.append([.text(fresh())]) }
        return .match(body)
      case .cloze(var body):
        if case .choice(let options, let right) = body.gaps[1] {
          let order = Array(options.indices).shuffled(using: &chance)
          body.gaps[1] = .choice(
            order.map { options[$0] }, right: Set(right.compactMap { order.firstIndex(of: $0) }))
        }
        return .cloze(body)
      case .order, .number, .text, .likert, .reflect: return body
      }
    }

    private mutating func fresh() -> DisplayText {
      words += 1
      return DisplayText("words \(words)")
    }

    private mutating func number(_ count: Int) -> Int { .random(in: 0..<count, using: &chance) }

    private mutating func some(_ count: Int) -> [Int] {
      (0..<count).shuffled(using: &chance).prefix(1 + number(count)).sorted()
    }
  }

  private static func standing(_ answer: Answer) -> CourseStanding {
    var standing = CourseStanding.sample()
    let facts: [Fact] = [
      .quizStarted("course", "quiz", attempt: 1, questions: [answer.question]),
      .quizAnswered("course", "quiz", attempt: 1, answer),
      .quizFinished("course", "quiz", attempt: 1, score: .zero, passed: false),
    ]
    for fact in facts { standing.apply(fact, at: 100) }
    return standing
  }

  /// What comes of the answer when the learner is taken through some of the versions.
  private static func outcome(
    _ standing: CourseStanding, _ story: Story, through versions: [Int]
  ) throws -> (standing: CourseStanding, unmarked: [UnmarkedAnswer]) {
    var (standing, unmarked) = (standing, [UnmarkedAnswer]())
    for (old, new) in zip(versions, versions.dropFirst()) {
      let plan = try #require(
        UpdatePlan(
          standing, from: story.editions[old], to: story.editions[new], changes: story.changes))
      standing.apply(.courseUpdated("course", plan.update), at: 200 + new)
      unmarked = plan.unmarked
    }
    return (standing, unmarked)
  }

  @Test("comes to the same as one update from the first version to the last")
  func sameAsDirect() throws {
    var (raised, unmarked) = (0, 0)
    for seed in 0..<600 as Range<UInt64> {
      var story = Story(seed: seed)
      let before = Self.standing(story.answer())
      for _ in 0..<Int(seed % 6) { story.edit() }
      story.rescore()
      let last = story.editions.count - 1
      let direct = try Self.outcome(before, story, through: [0, last])
      let steps = try Self.outcome(before, story, through: Array(0...last))
      #expect(steps.standing["quiz"] == direct.standing["quiz"], "seed \(seed)")
      #expect(steps.unmarked == direct.unmarked, "seed \(seed)")
      if direct.standing["quiz"].bestScore != .zero { raised += 1 }
      unmarked += direct.unmarked.count
    }
    #expect(raised > 100 && unmarked > 20)
  }
}
