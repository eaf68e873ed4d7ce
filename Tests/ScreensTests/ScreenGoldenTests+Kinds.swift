import CourseFormat
import Learning
import Stage

@testable import Screens

extension ScreenGoldenTests {
  /// Each kind of question asked, half answered, and looked back on.
  static let kinds: [Sample] = [
    kind("match", SampleQuestions.match),
    kind("match-half", SampleQuestions.match, "3i "),
    kind("match-partly", SampleQuestions.match, "1111\n"),
    kind("match-right", SampleQuestions.match, "4134\n"),
    kind("order", SampleQuestions.order),
    kind("order-moving", SampleQuestions.order, "j j"),
    kind("order-partly", SampleQuestions.order, "  \n"),
    kind("order-right", SampleQuestions.order, "3 25 3\n"),
    kind("cloze", SampleQuestions.cloze),
    kind("cloze-half", SampleQuestions.cloze, "one litre\n3"),
    kind("cloze-partly", SampleQuestions.cloze, "1 l\n1\none hour\n"),
    kind("cloze-right", SampleQuestions.cloze, "1 l\n2\n24 hours\n"),
    kind("likert", SampleQuestions.likert, "j"),
    kind("likert-answered", SampleQuestions.likert, "4\n"),
    kind("reflect", SampleQuestions.reflect),
    kind("reflect-long", SampleQuestions.reflect, long),
    kind("reflect-answered", SampleQuestions.reflect, long + "\n"),
    kind("number-slip", SampleQuestions.dose, "2250\n"),
    kind("choice-harm", SampleQuestions.harmful, "2\n"),
  ]

  private static let long =
    "I would thank her for coming, ask what the child drank since Monday, and show her with my "
    + "own hands how to mix the sachet, so that she need not be afraid of "

  private static func kind(_ name: String, _ question: Question, _ keys: String = "") -> Sample {
    Sample(
      name: "kind-\(name)", world: { try .sample($0) },
      screen: { _ in SelfCheck(question, of: "why", in: course) },
      keys: keys.map { $0 == "\n" ? .enter : .character($0) })
  }
}
