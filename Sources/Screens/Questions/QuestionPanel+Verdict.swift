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
    return [word(for: mark, answer.response, in: world)]
      + remarks(on: answer.response, mark, in: world).flatMap { [.plain(" "), $0] }
  }

  private func word(for mark: Mark, _ response: Response, in world: World) -> Phrase {
    switch mark.verdict {
    case .right: return Phrase(world.say("verdict.right"), .good)
    case .wrong: return Phrase(world.say("verdict.wrong"), .bad)
    case .partly:
      guard let parts = sheet.rightParts(of: response) else {
        return Phrase(world.say("verdict.partly"), .warning)
      }
      return Phrase(
        world.say(
          "verdict.partly-parts", ["right": .number(parts.right), "total": .number(parts.total)]),
        .warning)
    }
  }

  /// What makes an answer more than wrong, a sentence each: it could hurt somebody.
  private func remarks(on response: Response, _ mark: Mark, in world: World) -> [Phrase] {
    isHarmful(response) ? [Phrase(world.say("verdict.harm"), .warning)] : []
  }

  private func isHarmful(_ response: Response) -> Bool {
    guard case .choice(let choice) = question.body, case .choices(let chosen) = response else {
      return false
    }
    return chosen.contains { choice.choices.indices.contains($0) && choice.choices[$0].isHarmful }
  }
}
