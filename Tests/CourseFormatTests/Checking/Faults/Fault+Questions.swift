import CourseFormat

extension Fault {
  static let ofQuestions: [Fault] = [
    Fault(
      .bankEmpty,
      {
        try $0.write("# Final quiz\n", to: "quizzes/final.en.md")
        try $0.write("# Quiz final\n", to: "quizzes/final.fr.md")
        try $0.change(
          "        draw: 2\n        critical: [dose-child]\n", to: "", in: "course.yaml")
      },
      """
      quizzes/final.en.md:1:1: error: the quiz has no question, so it could not be taken; write a heading with an id like {#control-line} and its answers
      # Final quiz
      ^
      """),
    Fault(
      .questionWithoutID, { try $0.change(" {#carrier .text}", to: "", in: "quizzes/final.en.md") },
      """
      quizzes/final.en.md:11:1: error: a question has no id, so answers to it could not be kept; write one after its heading, like {#control-line}
      ## What carries the blood along the strip?
      ^
      """),
    Fault(
      .questionWithoutID,
      { try $0.change(" {#carrier .text}", to: " {.text}", in: "quizzes/final.en.md") },
      """
      quizzes/final.en.md:11:44: error: a question has no id, so answers to it could not be kept; write one after its heading, like {#control-line}
      ...carries the blood along the strip? {.text}
                                            ^
      """),
    Fault(
      .questionWithoutID,
      {
        try $0.change(" {#control-line}", to: "", in: "lessons/why-test.en.md")
        try $0.change(" {#control-line}", to: "", in: "lessons/why-test.fr.md")
      },
      """
      lessons/why-test.en.md:15:1: error: a question has no id, so answers to it could not be kept; write one after its heading, like {#control-line}
      ## Which line makes the test valid?
      ^
      """),
    Fault(
      .questionEmpty,
      {
        try $0.change("What carries the blood along the strip? ", to: "", in: "quizzes/final.en.md")
      },
      """
      quizzes/final.en.md:11:1: error: the heading has no words, so nothing would be asked; write the question before the braces
      ## {#carrier .text}
      ^
      """),
    Fault(
      .kindUnknown,
      { try $0.change("{#carrier .text}", to: "{#carrier .txt}", in: "quizzes/final.en.md") },
      """
      quizzes/final.en.md:11:54: error: .txt is no kind of question known to this version, so it could not be asked; did you mean “text”?
      ...e blood along the strip? {#carrier .txt}
                                            ^
      """),
    Fault(
      .kindUnknown,
      { try $0.change("{#carrier .text}", to: "{#carrier .essay}", in: "quizzes/final.en.md") },
      """
      quizzes/final.en.md:11:54: error: .essay is no kind of question known to this version, so it could not be asked; take one of these: number, text, match, order, cloze, likert, reflect
      ...e blood along the strip? {#carrier .essay}
                                            ^
      """),
    Fault(
      .choicesMissing,
      {
        try $0.change(" .text}", to: "}", in: "quizzes/final.en.md")
        try $0.change(" .text}", to: "}", in: "quizzes/final.fr.md")
      },
      """
      quizzes/final.en.md:11:1: error: the question has no choices, so it cannot be answered; write a list like “- [x] right” and “- [ ] wrong”, or name its kind
      ## What carries the blood along the strip? {#carrier}
      ^
      """),
    Fault(
      .choiceUnmarked,
      { try $0.change("- [ ] The test line", to: "- The test line", in: "lessons/why-test.en.md") },
      """
      lessons/why-test.en.md:17:1: error: this choice has no box, so it is not known whether it is right; write “[x]” or “[ ]” before it
      - The test line (T)
      ^
      """),
    Fault(
      .choiceEmpty,
      { try $0.change("- [ ] The test line (T)", to: "- [ ] {#t}", in: "lessons/why-test.en.md") },
      """
      lessons/why-test.en.md:17:1: error: this choice has no words, so nobody could choose it; write them after the box
      - [ ] {#t}
      ^
      """),
    Fault(
      .choiceRightMissing,
      {
        try $0.change("[x]", to: "[ ]", in: "lessons/why-test.en.md")
        try $0.change("  > Yes.", to: "  > Why?", in: "lessons/why-test.en.md")
      },
      """
      lessons/why-test.en.md:17:1: error: no choice is marked as right, so every answer would be wrong; write “[x]” before the right one
      - [ ] The test line (T)
      ^
      """),
    Fault(
      .choiceBlockIgnored,
      {
        try $0.change("  > Yes.", to: "\n  The last one.\n\n  > Yes.", in: "lessons/why-test.en.md")
      },
      """
      lessons/why-test.en.md:21:3: warning: a choice is one paragraph and its feedback, so this is not shown; join it to the paragraph, or put “>” before it
        The last one.
        ^
      """),
    Fault(
      .choiceAttributeUnknown,
      {
        try $0.change(
          "The control line (C)\n", to: "The control line (C) {#c points=2}\n",
          in: "lessons/why-test.en.md")
      },
      """
      lessons/why-test.en.md:19:32: error: “points” after a choice is not known to this version, so it would not count; take it out, or use a newer Karatu
      - [x] The control line (C) {#c points=2}
                                     ^
      """),
    Fault(
      .choiceWithoutFeedback,
      { try $0.change("  > Not without a control line.\n", to: "", in: "lessons/why-test.en.md") },
      """
      lessons/why-test.en.md:17:1: warning: whoever chooses this wrong answer is not told why it is wrong; write a line that begins with “>” under it
      - [ ] The test line (T)
      ^
      """),
    Fault(
      .answerMissing,
      { try $0.change("= buffer\n= the buffer\n", to: "", in: "quizzes/final.en.md") },
      """
      quizzes/final.en.md:11:1: error: the question has no answer, so nobody could be right; write it on a line that begins with “=”
      ## What carries the blood along the strip? {#carrier .text}
      ^
      """),
    Fault(
      .answerMissing,
      { try $0.change("= tampon\n= le tampon\n", to: "", in: "quizzes/final.fr.md") },
      """
      quizzes/final.fr.md:9:1: error: the question has no answer, so nobody could be right; write it on a line that begins with “=”
      ## Qu'est-ce qui porte le sang le long de la bandelette ? {#carrier .text}
      ^
      """),
    Fault(
      .answerMissing, { try $0.change("= 7.5 mL ± 0.1\n", to: "", in: "quizzes/final.en.md") },
      """
      quizzes/final.en.md:3:1: error: the question has no answer, so nobody could be right; write it on a line that begins with “=”
      ## How much syrup does the child get? {#dose-child .number}
      ^
      """),
    Fault(
      .answerEmpty,
      {
        try $0.change(
          "= buffer\n= the buffer\n", to: "= the buffer\n=\n", in: "quizzes/final.en.md")
      },
      """
      quizzes/final.en.md:14:1: error: nothing stands after “=”, and an empty answer is never right; write the answer
      =
      ^
      """),
    Fault(
      .numberAnswerMalformed,
      { try $0.change("= 7.5 mL ± 0.1", to: "= 7,5 mL", in: "quizzes/final.en.md") },
      """
      quizzes/final.en.md:7:1: error: “7,5 mL” is no number with a tolerance, so no answer could be compared with it; write it like “7.5 mL”, “7.5 mL ± 0.1”, “7.5 mL ± 5%” or “7.4 .. 7.6 mL”
      = 7,5 mL
      ^
      """),
    Fault(
      .numberUnsafe,
      { try $0.change("= 7.5 mL ± 0.1", to: "= 7.50 mL", in: "quizzes/final.en.md") },
      """
      quizzes/final.en.md:7:1: error: “7.50” is easily read as another number, which kills when it is a dose; write “7.5”
      = 7.50 mL
      ^
      """),
    Fault(
      .numberUnsafe, { try $0.change("= 7.5 mL ± 0.1", to: "= .5 mL", in: "quizzes/final.en.md") },
      """
      quizzes/final.en.md:7:1: error: “.5” is easily read as another number, which kills when it is a dose; write “0.5”
      = .5 mL
      ^
      """),
    Fault(
      .numberRepeated,
      { try $0.change("= 7.5 mL ± 0.1", to: "= 7.5 mL ± 0.1\n= 8 mL", in: "quizzes/final.en.md") },
      """
      quizzes/final.en.md:8:1: error: a question for a number has one answer, so this one would not count; leave one “=” line, with a tolerance if need be
      = 8 mL
      ^
      """),
    Fault(
      .explanationMissing,
      { try $0.change("\n> It washes the blood along.\n", to: "", in: "quizzes/final.en.md") },
      """
      quizzes/final.en.md:11:1: warning: nothing explains the right answer, and that is where most is learnt; end the question with a line that begins with “>”
      ## What carries the blood along the strip? {#carrier .text}
      ^
      """),
  ]
}
