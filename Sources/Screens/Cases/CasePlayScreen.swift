import CourseFormat
import Learning
import Stage
import Typography
import Wording

/// A case being played: what is found, what can be done, and each choice kept before the next.
public struct CasePlayScreen: Screen {
  private let course: CourseID
  private let item: ItemID
  private let attempt: Int
  private(set) var play: CasePlay
  private var selection = Selection()
  /// Whether the text is still to be read before anything has the focus that can be chosen.
  private var isReading = true

  /// A play as far as it has come.
  public init(_ play: CasePlay, attempt: Int, in course: CourseID) {
    self.course = course
    item = play.study.id
    self.attempt = attempt
    self.play = play
  }

  /// The same play in another language.
  public init?(_ study: CaseStudy, insteadOf screen: CasePlayScreen) {
    guard let play = CasePlay(study, insteadOf: screen.play) else { return nil }
    self = screen
    self.play = play
  }

  /// A case is read anew when the language changes.
  public var source: Destination? { .caseStudy(course, item) }

  /// Choosing, or, at the end, looking at how it went.
  public func offers(in world: World) -> [Offer] {
    if play.openLinks.isEmpty {
      let label = play.outcome == nil ? "case.again" : "case.debrief"
      return [Offer(.open, label)] + Offer.quiet(.language)
    }
    if textIsLong(in: world) { return [Offer(.open, "case.to-choices")] + Selection.quiet }
    return [Offer(.open, "case.choose")] + Offer.quiet(.language) + Selection.quiet
  }

  /// Makes a choice, which is kept at once.
  public mutating func update(_ event: Event, in world: World) -> [Effect] {
    let links = play.openLinks
    if event == .action(.language) { return [.go(.languages)] }
    if links.isEmpty {
      return event == .action(.open) || event == .choose(1) ? leave(in: world) : []
    }
    switch event {
    case .action(.open):
      if world.isLinear { return [.notice(Message("question.number-first"))] }
      if textIsLong(in: world) {
        isReading = false
        return []
      }
      return choose(links[min(selection.index, links.count - 1)])
    case .action(let action):
      let wasReading = textIsLong(in: world)
      isReading = false
      if !wasReading { _ = selection.move(action, among: links.count) }
      return []
    case .choose(let number):
      isReading = false
      guard selection.choose(number, among: links.count) else { return [] }
      return world.isLinear ? choose(links[number - 1]) : []
    default: return []
    }
  }

  /// What happened, what is found, and what can be done about it.
  public func scene(in world: World) -> Scene {
    var scene = scene(focusOnText: false, in: world)
    if textIsLong(in: world) { scene.focus = 0 }
    return scene
  }

  private func scene(focusOnText: Bool, in world: World) -> Scene {
    var builder = ProseBuilder(world)
    var body: [Element] = []
    for label in happened {
      body += [.text(builder.phrases(label, role: .strong)), .gap]
    }
    if let node = play.node {
      body.append(
        .prose([.heading(level: 2, builder.phrases(node.title))] + builder.prose(node.text)))
    }
    body.append(.gap)
    let focus: Int
    if play.openLinks.isEmpty {
      let word = play.outcome.map { CaseDebrief.verdict($0, in: world) }
      body += [.text([word ?? Phrase(world.say("case.stuck"), .warning)]), .gap]
      let label = play.outcome == nil ? "case.again-now" : "case.debrief-now"
      focus = body.count
      body.append(.option(Option(label: [.plain(world.say(label))])))
    } else {
      focus = body.count + min(selection.index, play.openLinks.count - 1)
      for (index, link) in play.openLinks.enumerated() {
        let label = play.node?.links[link].label ?? []
        body.append(
          .option(
            Option(key: DisplayText(String(index + 1)), label: builder.phrases(label))))
      }
    }
    return Scene(
      name: "case \(item) \(attempt) \(play.steps.count)", title: play.study.title,
      aside: clock(in: world), body: body, focus: focusOnText ? 0 : focus,
      prompt: world.say(play.openLinks.isEmpty ? "prompt.next" : "prompt.choose"))
  }

  /// The words of the rules that brought the case here by themselves.
  private var happened: [[Inline]] {
    (play.steps.last ?? play.opening).hops.compactMap { hop in
      play.study[hop.node].flatMap { node in
        node.rules.indices.contains(hop.link) ? node.rules[hop.link].label : nil
      }
    }
  }

  /// Whether the text, still to be read, leaves no room for what can be chosen.
  private func textIsLong(in world: World) -> Bool {
    guard isReading, !world.isLinear else { return false }
    return world.layout.hiddenRows(of: scene(focusOnText: true, in: world)).below > 0
  }

  private func clock(in world: World) -> DisplayText {
    let time = world.duration(minutes: play.state.clock)
    guard let limit = play.study.rules.limit else {
      return play.state.clock == 0 ? .empty : time
    }
    return world.say(
      "case.clock",
      ["time": .text(time.string), "limit": .text(world.duration(minutes: limit).string)])
  }

  private mutating func choose(_ link: Int) -> [Effect] {
    let step = play.steps.count
    guard play.choose(link), let choice = play.choices.last else {
      return [.notice(Message("case.stuck"))]
    }
    selection = Selection()
    isReading = true
    let chose = Learning.Fact.caseChose(course, item, attempt: attempt, step: step, choice)
    return [.keep([chose] + ended)]
  }

  private var ended: [Learning.Fact] {
    guard let outcome = play.outcome else { return [] }
    return [
      .caseEnded(course, item, attempt: attempt, outcome: outcome, score: play.score.total)
    ]
  }

  private func leave(in world: World) -> [Effect] {
    let standing = world.standings[course]?[item] ?? ItemStanding()
    if play.outcome == nil { return CasePlayScreen.begin(item, of: course, standing) }
    // An update may have made an end of the node where the case was left.
    let isOpen = standing.openCase?.number == attempt
    return (isOpen ? [.keep(ended)] : []) + [.replace(.caseResult(course, item))]
  }

  /// What begins a new play of a case.
  static func begin(_ item: ItemID, of course: CourseID, _ standing: ItemStanding) -> [Effect] {
    let last = max(standing.openCase?.number ?? 0, standing.lastCase?.number ?? 0)
    return [
      .keep([.caseStarted(course, item, attempt: last + 1)]), .replace(.caseStudy(course, item)),
    ]
  }
}

extension Selection {
  /// The movements of a list, without those that page.
  fileprivate static let quiet = Offer.quiet(.up, .down, .top, .bottom)
}
