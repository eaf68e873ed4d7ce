import CourseFormat
import Learning
import Stage
import Typography
import Wording

/// What a quiz asks for, before it is begun.
public struct QuizIntro: Screen {
  private let course: CourseID
  private let item: OutlineItem
  private let title: DisplayText
  private let bankCount: Int

  /// A quiz of a course by its bank.
  public init(_ bank: QuestionBank, of item: OutlineItem, in course: CourseID) {
    self.course = course
    self.item = item
    title = bank.title
    bankCount = bank.questions.count
  }

  /// A quiz's name is read anew when the language changes.
  public var source: Destination? { .quiz(course, item.id) }

  /// The quiz can be begun.
  public func offers(in world: World) -> [Offer] {
    var offers = [Offer(.open, "quiz.begin")]
    if standing(in: world).lastAttempt != nil {
      offers.append(Offer(.readAgain, "quiz.last-result"))
    }
    return offers
  }

  /// Begins an attempt, or says why there is none left.
  public mutating func update(_ event: Event, in world: World) -> [Effect] {
    switch event {
    case .action(.readAgain): return [.replace(.result(course, item.id))]
    case .action(.open), .choose(1):
      if attemptsLeft(in: world) == 0 { return [.notice(Message("quiz.no-attempts"))] }
      return [.beginQuiz(course, item.id)]
    default: return []
    }
  }

  /// The rules in words, and the best score so far.
  public func scene(in world: World) -> Scene {
    let rules = item.quizRules ?? QuizRules()
    var body: [Element] = [
      detail("quiz.questions", world.words.number(min(rules.draw ?? bankCount, bankCount)), world)
    ]
    if let pass = rules.pass {
      let percent = world.words("score.percent", ["percent": .number(pass)])
      body.append(detail("quiz.to-pass", percent, world))
    }
    if let minutes = rules.minutes {
      body.append(detail("quiz.time", world.duration(minutes: minutes).string, world))
    }
    body.append(detail("quiz.attempts", attempts(in: world), world))
    body.append(
      detail("quiz.feedback", world.words("quiz.feedback-\(rules.feedback.rawValue)"), world))
    if let best = standing(in: world).bestScore {
      body.append(detail("quiz.best", world.percent(best).string, world))
    }
    body += [.gap, .option(Option(label: [.plain(world.say("quiz.begin-now"))]))]
    return Scene(
      name: "quiz-intro \(item.id)",
      context: world.course(course)?.manifest.title[world.language] ?? .empty, title: title,
      body: body, focus: body.count - 1, prompt: world.say("prompt.begin"))
  }

  private func standing(in world: World) -> ItemStanding {
    world.standings[course]?[item.id] ?? ItemStanding()
  }

  private func attemptsLeft(in world: World) -> Int? {
    world.course(course).flatMap { world.progress(in: $0).attemptsLeft(of: item) }
  }

  private func attempts(in world: World) -> String {
    attemptsLeft(in: world).map { world.words("quiz.attempts-left", ["count": .number($0)]) }
      ?? world.words("quiz.attempts-unlimited")
  }

  private func detail(_ key: String, _ value: String, _ world: World) -> Element {
    .detail(Detail(label: world.say(key), value: DisplayText(value)))
  }
}
