import Stage
import Typography

extension Column {
  /// Whether a part of an answer is right, and what would be where it is not.
  static func state(
    isRight: Bool, answer: String, _ given: GivenAnswer, in world: World
  ) -> Column {
    if isRight { return Column(world.say("state.right"), role: .good) }
    guard given.revealsKey else { return Column(world.say("state.wrong"), role: .bad) }
    let key = given.response == nil ? "state.answer-is" : "state.wrong-answer-is"
    return Column(world.say(key, ["answer": .text(answer)]), role: .bad)
  }
}
