import CourseFormat
import Learning
import Stage
import Typography
import Wording

extension QuestionPanel {
  /// What is said of an answer before its feedback: right or not, and what else it was.
  func verdict(on answer: Answer?, _ mark: Mark, in world: World) -> [Phrase] {
    guard let answer else { return [.plain(world.say("verdict.none"))] }
    guard question.isGraded else { return [.plain(world.say("verdict.noted"))] }
    return [word(for: mark, in: world)]
      + remarks(on: answer.response, mark, in: world).flatMap { [.plain(" "), $0] }
  }

  private func word(for mark: Mark, in world: World) -> Phrase {
    switch mark.verdict {
    case .right: return Phrase(world.say("verdict.right"), .good)
    case .wrong: return Phrase(world.say("verdict.wrong"), .bad)
    case .partly where mark.parts.isEmpty: return Phrase(world.say("verdict.partly"), .warning)
    case .partly:
      let right = mark.parts.count { $0 }
      return Phrase(
        world.say(
          "verdict.partly-parts",
          ["right": .number(right), "total": .number(mark.parts.count)]),
        .warning)
    }
  }

  /// What makes an answer more than wrong, a sentence each: it could hurt somebody, or is a dose
  /// ten times too high.
  private func remarks(on response: Response, _ mark: Mark, in world: World) -> [Phrase] {
    let slip = mark.slip.map { world.say($0.message.key) }
    let harm = isHarmful(response) ? world.say("verdict.harm") : nil
    return [slip, harm].compactMap { $0 }.map { Phrase($0, .warning) }
  }

  private func isHarmful(_ response: Response) -> Bool {
    guard case .choice(let choice) = question.body, case .choices(let chosen) = response else {
      return false
    }
    return chosen.contains { choice.choices.indices.contains($0) && choice.choices[$0].isHarmful }
  }
}
