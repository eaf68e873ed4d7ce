import Support

/// A course far larger than any that a trainer writes, the same one every time.
public enum LargeCourse {
  /// The lessons of the full size.
  public static let lessons = 1000
  /// The questions of the full size, in quizzes of a hundred.
  public static let questions = 10_000

  /// The files by their paths, without a fault.
  public static func files(
    lessons: Int = lessons, questions: Int = questions
  ) -> [String: String] {
    var chance = Chance(seed: 11)
    let quizzes = (questions + 99) / 100
    var files = [
      "course.yaml": manifest(lessons: lessons, quizzes: quizzes),
      "terms.en.md":
        "# Terms\n\n## Control line {#control-line}\n\nIt shows that the strip works.\n",
      "media/strip.png": "PNG", "media/strip.txt": "+----+\n| CT |\n+----+\n",
      "LICENSE": "CC0-1.0\n",
    ]
    for number in 0..<lessons {
      files["lessons/lesson-\(number).en.md"] = lesson(number, of: lessons, &chance)
    }
    for number in 0..<quizzes {
      let numbers = (number * 100)..<min(questions, number * 100 + 100)
      files["quizzes/quiz-\(number).en.md"] =
        "# Quiz \(number)\n\n" + numbers.map { question($0, &chance) }.joined()
    }
    return files
  }

  private static func manifest(lessons: Int, quizzes: Int) -> String {
    let items =
      (0..<lessons).map { "      - lesson: lesson-\($0)\n" }
      + (0..<quizzes).map { "      - quiz: quiz-\($0)\n" }
    return """
      format: 1
      id: large
      version: 1.0.0
      languages: [en]
      title: {en: Large}
      license: CC0-1.0
      review-by: 2099-12-31
      outline:
        - module: only
          title: {en: Only}
          items:
      \(items.joined())
      """
  }

  /// About five kilobytes with all that lessons have.
  private static func lesson(_ number: Int, of count: Int, _ chance: inout Chance) -> String {
    let sections = (1...4).map { section in
      """
      ## Part \(section)

      \(prose(&chance)) The [control line](term:control-line) comes first, as in \
      [another lesson](lesson:lesson-\((number + section) % count)).

      - **Step one**: \(sentence(&chance))
      - *Step two*: \(sentence(&chance))
      - Step three: \(sentence(&chance))

      > [!WARNING]
      > \(sentence(&chance)) \(sentence(&chance))

      \(prose(&chance))


      """
    }
    return """
      ---
      title: Lesson \(number)
      minutes: 12
      objectives:
        - Say what a control line shows
      ---

      \(prose(&chance))

      ![A strip with two windows](../media/strip.png)

      | Line | What it says |
      | --- | --- |
      | C | \(sentence(&chance)) |
      | T | \(sentence(&chance)) |

      \(sections.joined())
      """
  }

  /// About half a kilobyte; one question in ten asks for a number.
  private static func question(_ number: Int, _ chance: inout Chance) -> String {
    if number.isMultiple(of: 10) {
      return """
        ## How much does a child of \(number) grams get? {#question-\(number) .number}

        \(sentence(&chance))

        = 7.5 mL ± 0.1

        > \(sentence(&chance)) \(sentence(&chance))


        """
    }
    let right = chance.number(0...2)
    let choices = (0...2).map { choice in
      let box = choice == right ? "[x]" : "[ ]"
      return "- \(box) \(phrase(6, &chance))\n  > \(sentence(&chance))\n"
    }
    return """
      ## What is right of the \(phrase(4, &chance))? {#question-\(number)}

      \(choices.joined())
      > \(sentence(&chance)) \(sentence(&chance))


      """
  }

  private static func prose(_ chance: inout Chance) -> String {
    (0..<5).map { _ in sentence(&chance) }.joined(separator: " ")
  }

  private static func sentence(_ chance: inout Chance) -> String {
    "The \(phrase(chance.number(6...12), &chance))."
  }

  private static func phrase(_ count: Int, _ chance: inout Chance) -> String {
    (0..<count).map { _ in chance.one(of: words) }.joined(separator: " ")
  }

  /// Everyday words, some with letters beyond ASCII.
  private static let words = [
    "child", "water", "strip", "health", "worker", "clinic", "fever", "gives", "with", "and",
    "dose", "syrup", "clean", "hands", "before", "after", "line", "window", "reads", "the",
    "village", "café", "naïve", "Amélie’s", "5 µg", "37.5 °C", "mother", "asks", "of", "drop",
  ]
}
