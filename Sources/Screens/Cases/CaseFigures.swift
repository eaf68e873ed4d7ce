import CourseFormat
import Learning
import Stage
import Typography
import Wording

/// The score of a case and what it is made of.
struct CaseFigures {
  let score: Score
  /// The play; nil if the case was changed since.
  let play: CasePlay?

  func elements(in world: World) -> [Element] {
    var elements: [Element] = [
      .detail(
        Detail(
          label: world.say("result.score"), value: world.percent(score), meter: score.rawValue))
    ]
    guard let play else { return elements }
    let state = play.state
    func add(_ key: String, _ value: DisplayText, isRight: Bool) {
      let role: Role = isRight ? .plain : .warning
      elements.append(.detail(Detail(label: world.say(key), value: value, role: role)))
    }
    let essential = play.study.essentialNodes
    if !essential.isEmpty {
      let visited = essential.count { state.visits[$0] != nil }
      add(
        "case.essential",
        world.say("progress.of", ["done": .number(visited), "total": .number(essential.count)]),
        isRight: visited == essential.count)
    }
    if play.study.rules.mostHarm > 0 {
      let none = world.say("case.harm-none")
      let some = world.say("case.harm-some", ["count": .number(state.harm)])
      add("case.harm", state.harm == 0 ? none : some, isRight: state.harm == 0)
    }
    let time = world.duration(minutes: state.clock)
    if let limit = play.study.rules.limit {
      let isInTime = state.clock <= limit
      add(
        "case.time",
        world.say(
          isInTime ? "case.clock" : "case.clock-over",
          ["time": .text(time.string), "limit": .text(world.duration(minutes: limit).string)]),
        isRight: isInTime)
    } else if state.clock > 0 {
      add("case.time", time, isRight: true)
    }
    return elements
  }
}
