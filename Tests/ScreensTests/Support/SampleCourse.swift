import CourseFormat
import Foundation
import Typography
import Wording

/// A small course of every part that a screen shows.
enum SampleCourse {
  static let manifest: Manifest = {
    var manifest = Manifest(
      id: "clean-water", version: CourseVersion(1, 2, 0), languages: ["en", "fr"],
      title: Localized("Clean water", translations: ["fr": "L'eau propre"]),
      outline: [
        Module(
          id: "basics", title: Localized("The basics", translations: ["fr": "Les bases"]),
          items: [
            OutlineItem(id: "why", kind: .lesson), OutlineItem(id: "how", kind: .lesson),
            OutlineItem(id: "check", kind: .quiz(QuizRules())),
          ]),
        Module(
          id: "practice", title: Localized("Practice", translations: ["fr": "En pratique"]),
          items: [
            OutlineItem(
              id: "final", kind: .quiz(QuizRules(pass: 80, draw: 2, attempts: 3, feedback: .end)))
          ]),
      ])
    manifest.summary = Localized(
      "What makes water safe to drink, and how to keep it so from the well to the cup.",
      translations: ["fr": "Ce qui rend l'eau bonne à boire, et comment la garder ainsi."])
    manifest.subjects = ["medical"]
    manifest.minutes = 75
    manifest.completion = CompletionRule(pass: ["final"])
    manifest.certificate = CertificateRule(
      statement: Localized(
        "Makes water safe to drink with what a health post has.",
        translations: ["fr": "Rend l'eau potable avec les moyens d'un poste de santé."]))
    return manifest
  }()

  static let lesson = Lesson(
    id: "why", language: "en", title: "Why water makes us ill", minutes: 6,
    objectives: ["Say how germs get into water"],
    blocks: [
      .paragraph([
        .text("Clear water is "), .strong([.text("not")]), .text(" always clean. "),
        .link(.term("germ"), [.text("Germs")]), .text(" are too small to be seen."),
      ]),
      .heading(level: 2, [.text("From the well to the cup")], id: nil),
      .list(
        Block.List(
          start: 1,
          entries: [
            [.paragraph([.text("The bucket touches the ground.")])],
            [.paragraph([.text("The hand touches the water, and what was on it stays there.")])],
          ])),
      .callout(.warning, [.paragraph([.text("A cup that many drink from carries germs too.")])]),
      .table(
        Block.Table(
          alignments: [.left, .right], header: [[.text("Water")], [.text("Litres a day")]],
          rows: [[[.text("To drink")], [.text("3")]], [[.text("To wash")], [.text("15")]]])),
      .picture(
        Picture(
          path: "media/well.png", alternative: "A well with a lid",
          drawing: ["  ____", " |    |", " |____|"])),
      .question(choice),
    ], revision: Revision(rawValue: "0123456789abcdef"))

  static let choice = Question(
    id: "clear", prompt: [.text("Water is clear. What does that tell you?")],
    context: [.paragraph([.text("You look into the bucket.")])],
    body: .choice(
      ChoiceQuestion(choices: [
        .init(
          label: [.text("It is clean")], isRight: false,
          feedback: [.paragraph([.text("Germs cannot be seen.")])]),
        .init(
          label: [.text("Nothing about germs")], isRight: true,
          feedback: [.paragraph([.text("Yes.")])]),
        .init(label: [.text("It comes from deep in the ground")], isRight: false),
      ])), hints: [[.paragraph([.text("Think of size.")])]],
    explanation: [.paragraph([.text("Only boiling, filtering or treating makes it safe.")])],
    revision: Revision(rawValue: "1123456789abcdef"))

  static let several = Question(
    id: "safe", prompt: [.text("What makes water safe?")],
    body: .choice(
      ChoiceQuestion(choices: [
        .init(label: [.text("Boiling it")], isRight: true),
        .init(label: [.text("Letting it stand")], isRight: false),
        .init(label: [.text("Treating it")], isRight: true),
      ])), revision: Revision(rawValue: "2123456789abcdef"))

  static let number = Question(
    id: "litres", prompt: [.text("How many litres does one person drink a day?")],
    body: .number(NumberQuestion(answer: 3, accepted: 3...3, unit: "L")),
    revision: Revision(rawValue: "3123456789abcdef"))

  static let bank = QuestionBank(
    id: "final", language: "en", title: "Final quiz", questions: [choice, several, number])

  static let term = Term(
    id: "germ", name: "Germ",
    definition: [.paragraph([.text("A living thing too small to be seen that can make us ill.")])])
}
