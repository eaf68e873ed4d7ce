import CourseFormat
import Learning
import Stage
import Typography
import Wording

/// What a case is about, before it is begun.
public struct CaseIntro: Screen {
  private let course: CourseID
  private let study: CaseStudy

  /// A case of a course.
  public init(_ study: CaseStudy, in course: CourseID) {
    self.course = course
    self.study = study
  }

  /// A case is read anew when the language changes.
  public var source: Destination? { .caseStudy(course, study.id) }

  /// The case can be begun, and what it came to last looked at.
  public func offers(in world: World) -> [Offer] {
    var offers = [Offer(.open, "quiz.begin")]
    if standing(in: world).lastCase != nil { offers.append(Offer(.readAgain, "quiz.last-result")) }
    return offers + (standing(in: world).lastCase == nil ? Offer.quiet(.language) : [])
  }

  /// Begins to play.
  public mutating func update(_ event: Event, in world: World) -> [Effect] {
    switch event {
    case .action(.language): return [.go(.languages)]
    case .action(.readAgain): return [.replace(.caseResult(course, study.id))]
    case .action(.open), .choose(1):
      return CasePlayScreen.begin(study.id, of: course, standing(in: world))
    default: return []
    }
  }

  /// What is said before it begins, and what it came to so far.
  public func scene(in world: World) -> Scene {
    var body: [Element] = []
    if !study.introduction.isEmpty {
      body += [.prose(ProseBuilder.prose(study.introduction, in: world)), .gap]
    }
    var details: [Element] = []
    if let limit = study.rules.limit {
      let time = world.duration(minutes: limit).string
      details.append(
        detail("case.limit", world.words("case.limit-value", ["time": .text(time)]), world))
    }
    let standing = standing(in: world)
    if standing.attemptsFinished > 0 {
      let played = world.words("case.played-times", ["count": .number(standing.attemptsFinished)])
      details.append(detail("case.played", played, world))
    }
    if let best = standing.bestScore {
      details.append(detail("quiz.best", world.percent(best).string, world))
    }
    body += details + (details.isEmpty ? [] : [.gap])
    body.append(.option(Option(label: [.plain(world.say("quiz.begin-now"))])))
    return Scene(
      name: "case-intro \(study.id)",
      context: world.course(course)?.manifest.title[world.language] ?? .empty, title: study.title,
      body: body, focus: body.count - 1, prompt: world.say("prompt.begin"))
  }

  private func standing(in world: World) -> ItemStanding {
    world.standings[course]?[study.id] ?? ItemStanding()
  }

  private func detail(_ key: String, _ value: String, _ world: World) -> Element {
    .detail(Detail(label: world.say(key), value: DisplayText(value)))
  }
}
