import CourseFormat
import Learning
import Records
import Wording

/// What a trainer does in a preview: the same facts as a learner's, forgotten when it is left.
struct PreviewRecords: LearnerRecords {
  private let trainer: Learner
  private let clock: SiteClock
  private var standings: [CourseID: CourseStanding] = [:]

  /// Records of a trainer who has done nothing yet.
  init(speaking language: LanguageTag, clock: SiteClock) {
    trainer = Learner(id: .init(rawValue: "preview"), name: "", language: language)
    self.clock = clock
  }

  var isLasting: Bool { false }

  func learners() -> [Learner] { [trainer] }
  func addLearner(name: String, language: LanguageTag) -> Learner { trainer }
  func rename(_ learner: Learner.ID, to name: String) {}
  func lastLearner() -> Learner.ID? { nil }
  func remember(lastLearner: Learner.ID) {}
  func standing(of learner: Learner.ID) -> [CourseID: CourseStanding] { standings }

  mutating func keep(
    _ facts: [Learning.Fact], of learner: Learner.ID
  ) -> [CourseID: CourseStanding] {
    let now = clock.read().seconds
    for fact in facts {
      guard let course = fact.course else { continue }
      standings[course, default: CourseStanding()].apply(fact, at: now)
      // A trainer takes a quiz as often as it takes to write it.
      if case .quizFinished(_, let item, _, _, _) = fact {
        standings[course]?[item].attemptsFinished = 0
      }
    }
    let touched = Set(facts.compactMap(\.course))
    return standings.filter { touched.contains($0.key) }
  }

  func certificateDay(notBefore earliest: CalendarDay) -> CalendarDay {
    max(CalendarDay(daysSince1970: clock.read().localDay), earliest)
  }
}
