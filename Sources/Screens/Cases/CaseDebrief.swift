import CourseFormat
import Learning
import Stage
import Typography
import Wording

/// What a case came to: the end, the score, what to do next, and the way beside an expert's.
public struct CaseDebrief: Screen {
  private let course: CourseID
  private let study: CaseStudy
  private let attempt: CaseAttempt
  /// The play; nil if the case was changed since.
  private let play: CasePlay?
  private let expert: CasePlay?
  private var selection = Selection()

  /// The last play of a case.
  public init(_ study: CaseStudy, _ attempt: CaseAttempt, in course: CourseID) {
    self.course = course
    self.study = study
    self.attempt = attempt
    play = CasePlay(study, replaying: attempt.choices)
    expert = study.expertPath().flatMap { CasePlay(study, replaying: $0) }
  }

  /// The same in another language.
  public init(_ study: CaseStudy, insteadOf debrief: CaseDebrief) {
    self.init(study, debrief.attempt, in: debrief.course)
    selection = debrief.selection
  }

  /// A case is read anew when the language changes.
  public var source: Destination? { .caseResult(course, study.id) }

  /// One can go on, or play again.
  public func offers(in world: World) -> [Offer] {
    [
      Offer(.open, "action.open"), Offer(.certificates, "action.certificates"),
      Offer(.language, "action.language"),
    ] + Offer.quiet(.up, .down, .top, .bottom)
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

  /// The end and the score first, then what to do, then the two ways.
  public func scene(in world: World) -> Scene {
    var body: [Element] = []
    if let outcome = attempt.outcome {
      body += [.text([CaseDebrief.verdict(outcome, in: world)]), .gap]
    }
    body += CaseFigures(score: attempt.score ?? .zero, play: play).elements(in: world)
    body += world.ending(of: course) + [.gap]
    let focus = body.count + selection.index
    body += rows(in: world).map { .option(Option(label: [.plain($0.label)])) }
    if let play { body += CaseWays(yours: play, expert: expert).elements(in: world) }
    return Scene(
      name: "case-result \(study.id) \(attempt.number)", context: study.title,
      title: world.say("result.title"), body: body, focus: focus,
      prompt: world.say("prompt.choose"))
  }

  /// How a case ended, in words.
  static func verdict(_ outcome: Outcome, in world: World) -> Phrase {
    switch outcome {
    case .good: Phrase(world.say("case.outcome-good"), .good)
    case .adequate: Phrase(world.say("case.outcome-adequate"), .good)
    case .harm: Phrase(world.say("case.outcome-harm"), .bad)
    case .death: Phrase(world.say("case.outcome-death"), .bad)
    }
  }

  private struct Row {
    var label: DisplayText
    var effects: [Effect]
  }

  private func rows(in world: World) -> [Row] {
    let standing = world.standings[course]?[study.id] ?? ItemStanding()
    let again = Row(
      label: world.say("case.again-now"),
      effects: CasePlayScreen.begin(study.id, of: course, standing))
    var onward: [Row] = []
    if let certificate = world.standings[course]?.certificate {
      onward.append(
        Row(
          label: world.say("result.see-certificate"), effects: [.go(.certificate(certificate.id))]))
    }
    if let card = world.course(course), let next = world.progress(in: card).next,
      next.id != study.id
    {
      let title = card.title(of: next.id).string
      onward.append(
        Row(
          label: world.say("result.next", ["item": .text(title)]),
          effects: [.replace(Home.destination(of: next, in: course))]))
    }
    onward.append(Row(label: world.say("result.outline"), effects: [.replace(.outline(course))]))
    return attempt.outcome?.isSuccess == true ? onward + [again] : [again] + onward
  }

  private func open(_ rows: [Row]) -> [Effect] {
    rows.indices.contains(selection.index) ? rows[selection.index].effects : []
  }
}

extension World {
  /// That a course is complete, and that its certificate is there; nothing until then.
  func ending(of course: CourseID) -> [Element] {
    guard let standing = standings[course], standing.completion != nil else { return [] }
    let key = standing.certificate == nil ? "result.complete" : "result.certificate"
    return [.gap, .text([Phrase(say(key), .good)])]
  }
}
