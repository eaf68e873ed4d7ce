import CourseFormat

extension Fault {
  /// What is read without trouble and teaches badly.
  static let ofTeaching: [Fault] = [
    Fault(
      .requiresItself,
      { try $0.change("minutes: 60", to: "minutes: 60\nrequires: [strips]", in: "course.yaml") },
      """
      course.yaml:9:12: error: the course asks that “strips”, which is itself, be done first, so nobody could begin it; take it out
      requires: [strips]
                 ^
      """),
    Fault(
      .moduleEmpty,
      {
        try $0.change(
          "  - module: practice",
          to: "  - module: later\n    title: {en: Later, fr: Plus tard}\n    items: []\n"
            + "  - module: practice", in: "course.yaml")
      },
      """
      course.yaml:15:5: warning: the module has nothing in it, so learners would see a title and nothing under it; add a lesson, or take the module out
        - module: later
          ^
      """),
    Fault(
      .completionWithoutPass,
      { try $0.change("        pass: 80\n", to: "", in: "course.yaml") },
      """
      course.yaml:21:35: warning: “final” must be passed but has no pass mark, so whoever hands it in has passed; write “pass: 80” in the outline, or take it out here
      completion: {lessons: all, pass: [final]}
                                        ^
      """),
    Fault(
      .textIgnored,
      {
        try $0.change(
          "# Final quiz\n", to: "# Final quiz\n\n<!-- A remark. -->\n\nGood luck!\n\n- Really.\n",
          in: "quizzes/final.en.md")
      },
      """
      quizzes/final.en.md:5:1: warning: this text stands under no question and no term, so no learner would see it; move it under a heading with an id, or take it out
      Good luck!
      ^
      """),
    Fault(
      .textIgnored,
      { try $0.change("# Termes\n", to: "# Termes\n\nVoici.\n", in: "terms.fr.md") },
      """
      terms.fr.md:3:1: warning: this text stands under no question and no term, so no learner would see it; move it under a heading with an id, or take it out
      Voici.
      ^
      """),
    Fault(
      .readingDifficult,
      {
        let words =
          "Comprehensive institutional implementation considerations notwithstanding, the "
        try $0.change(
          "First read", to: String(repeating: words, count: 25) + ". First read",
          in: "lessons/how-to-test.en.md")
      },
      """
      lessons/how-to-test.en.md:1:1: warning: sentences of 76 words with 81 % long words make a LIX of 158, and above 60 few learners read without trouble; write shorter sentences and everyday words
      ---
      ^
      """),
    Fault(
      .linkExternal,
      {
        try $0.change(
          "First read", to: "See https://example.org/a and [b](tel:+223). First read",
          in: "lessons/how-to-test.en.md")
      },
      """
      lessons/how-to-test.en.md:6:5: warning: learners have no network, so they cannot follow “https://example.org/a”; write here what matters of it, and name the page under “sources” in course.yaml
      See https://example.org/a and [b](tel:+223). First read [why](lesson:why-...
          ^
      """),
    Fault(
      .pictureAlternativePoor,
      {
        try $0.change("![A strip with two windows]", to: "![Strip]", in: "lessons/why-test.en.md")
      },
      """
      lessons/why-test.en.md:10:1: warning: the alt text “Strip” does not say what the picture shows, so on a terminal or for a blind learner it says nothing; describe it in a few words
      ![Strip](../media/strip.png)
      ^
      """),
    Fault(
      .pictureAlternativePoor,
      { try $0.change("![A strip with two windows]", to: "![No]", in: "lessons/why-test.en.md") },
      """
      lessons/why-test.en.md:10:1: warning: the alt text “No” does not say what the picture shows, so on a terminal or for a blind learner it says nothing; describe it in a few words
      ![No](../media/strip.png)
      ^
      """),
    Fault(
      .rightChoiceLongest,
      { try $0.addChoices(5, right: "A choice that says everything") },
      """
      quizzes/final.en.md:1:1: warning: in 5 of 5 questions the right choice is clearly the longest, so it can be guessed; make the choices about equally long
      # Final quiz
      ^
      """),
    Fault(
      .rightChoiceFirst,
      { try $0.addChoices(4, right: "Yes", isFirst: true) },
      """
      quizzes/final.en.md:1:1: warning: in all 4 questions the right choice stands first, so it can be guessed; vary its place, in every language alike
      # Final quiz
      ^
      """),
    Fault(
      .translationStructure,
      {
        try $0.change(
          "> [!WARNING]\n> Sans", to: "## Attention\n\n> [!WARNING]\n> Sans",
          in: "lessons/why-test.fr.md")
      },
      """
      lessons/why-test.fr.md:12:1: warning: the source language has the question “control-line” (lessons/why-test.en.md:15:38) where this has a heading of level 2, so these learners may miss something; translate part by part, in the same order
      ## Attention
      ^
      """),
    Fault(
      .translationStructure,
      {
        try $0.change(
          "First read", to: "| a |\n| - |\n| b |\n\nFirst read", in: "lessons/how-to-test.en.md")
      },
      """
      lessons/how-to-test.fr.md:1:1: warning: the source language has a table (lessons/how-to-test.en.md:6:1) where this has nothing more, so these learners may miss something; translate part by part, in the same order
      ---
      ^
      """),
  ]
}

extension SampleCourse {
  /// Adds questions with one right choice of three to the quiz, in both languages.
  fileprivate func addChoices(_ count: Int, right: String, isFirst: Bool = false) throws {
    for (language, box) in [("en", "[x]"), ("fr", "[ ]")] {
      let file = "quizzes/final.\(language).md"
      let choice = "- \(box) \(right)\n"
      let wrong = "- [ ] No, never\n  > Wrong.\n- [ ] Who knows\n  > Wrong.\n"
      let questions = (1...count).map {
        "\n## More? {#more-\($0)}\n\n\(isFirst ? choice + wrong : wrong + choice)\n> So it is.\n"
      }
      try write(text(of: file) + questions.joined(), to: file)
    }
  }
}
