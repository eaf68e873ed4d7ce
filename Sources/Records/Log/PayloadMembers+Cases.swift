import CourseFormat
import Learning

// The vocabulary of cases and drills.

extension PayloadMembers {
  mutating func put(step: Int, _ choice: CaseChoice) {
    put(.integer(step), as: "step")
    put(.string(choice.node.rawValue), as: "node")
    put(.integer(choice.link), as: "link")
    put(.string(choice.target.rawValue), as: "to")
  }
  mutating func step() throws -> Int { try count("step") }
  mutating func choice() throws -> CaseChoice {
    CaseChoice(
      node: try identifier("node"), link: try count("link"), to: try identifier("to"))
  }

  mutating func put(_ outcome: Outcome) { put(.string(outcome.rawValue), as: "outcome") }
  mutating func outcome() throws -> Outcome {
    try take("outcome") { $0.string.flatMap(Outcome.init) }
  }

  mutating func put(_ exercise: ExerciseID) { put(.string(exercise.rawValue), as: "exercise") }
  mutating func exercise() throws -> ExerciseID { try identifier("exercise") }

  /// 1 for what was asked for and 0 for less, since the log has no truth values.
  mutating func put(_ result: TypingResult) {
    put(.integer(result.accuracy.rawValue), as: "accuracy")
    put(.integer(result.speed), as: "speed")
    put(.integer(result.isEnough ? 1 : 0), as: "enough")
  }
  mutating func typing() throws -> TypingResult {
    TypingResult(
      accuracy: Score(rawValue: try integer("accuracy", in: 0...10_000)),
      speed: try count("speed"), isEnough: try integer("enough", in: 0...1) == 1)
  }
}
