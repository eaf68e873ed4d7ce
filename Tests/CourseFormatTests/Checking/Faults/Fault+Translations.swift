import CourseFormat

extension Fault {
  static let ofTranslations: [Fault] = [
    Fault(
      .translationMissing, { try $0.remove("lessons/how-to-test.fr.md") },
      """
      course.yaml:14:17: error: lessons/how-to-test.fr.md is missing, so these learners would read the source language; translate it, or take the language out of “languages”
            - lesson: how-to-test
                      ^
      """),
    Fault(
      .translationMissing, { try $0.remove("terms.fr.md") },
      """
      terms.en.md:1:1: error: terms.fr.md is missing, so these learners would read the source language; translate it, or take the language out of “languages”
      # Terms
      ^
      """),
    Fault(
      .translationOutdated,
      {
        try $0.change(
          "title: Comment tester", to: "title: Comment tester\nbased-on: 0123456789abcdef",
          in: "lessons/how-to-test.fr.md")
      },
      """
      lessons/how-to-test.fr.md:3:11: warning: the source has changed since revision 0123456789abcdef, so this translation may say something else; compare them, then write ddb6e09350d4e1b1
      based-on: 0123456789abcdef
                ^
      """),
    Fault(
      .translationQuestionMissing,
      {
        try $0.change(
          "## Qu'est-ce qui porte le sang le long de la bandelette ? {#carrier .text}\n\n= tampon\n= le tampon\n\n> Il entraîne le sang.\n",
          to: "", in: "quizzes/final.fr.md")
      },
      """
      quizzes/final.fr.md:1:1: error: the question “carrier” of the source language is not here, so learners would read it in that language; translate it
      # Quiz final
      ^
      """),
    Fault(
      .translationQuestionMissing,
      { try $0.change(" {#control-line}", to: "", in: "lessons/why-test.fr.md") },
      """
      lessons/why-test.fr.md:1:1: error: the question “control-line” of the source language is not here, so learners would read it in that language; translate it
      ---
      ^
      """),
    Fault(
      .translationQuestionExtra,
      {
        try $0.change(
          "# Quiz final", to: "# Quiz final\n\n## Et puis ? {#more .text}\n\n= rien\n\n> Rien.",
          in: "quizzes/final.fr.md")
      },
      """
      quizzes/final.fr.md:3:1: error: the source language has no question “more”, so there is no key to it; write it there first, or mend the id
      ## Et puis ? {#more .text}
      ^
      """),
    Fault(
      .translationKind,
      { try $0.change("{#carrier .text}", to: "{#carrier .number}", in: "quizzes/final.fr.md") },
      """
      quizzes/final.fr.md:9:69: error: the question is of another kind than in the source language, so the key does not fit; write .text
      ... long de la bandelette ? {#carrier .number}
                                            ^
      """),
    Fault(
      .translationKind,
      { try $0.change("{#carrier .text}", to: "{#carrier}", in: "quizzes/final.fr.md") },
      """
      quizzes/final.fr.md:9:59: error: the question is of another kind than in the source language, so the key does not fit; write .text
      ...le sang le long de la bandelette ? {#carrier}
                                            ^
      """),
    Fault(
      .translationChoices,
      {
        try $0.change(
          "- [ ] La ligne de contrôle (C)\n  > Oui.\n", to: "", in: "lessons/why-test.fr.md")
      },
      """
      lessons/why-test.fr.md:17:1: error: there is 1 choice here and 2 in the source language, so the key does not fit; write the same ones in the same order
      - [ ] La ligne de test (T)
      ^
      """),
    Fault(
      .translationChoiceID,
      {
        try $0.change(
          "- [ ] The test line (T)", to: "- [ ] The test line (T) {#t}",
          in: "lessons/why-test.en.md")
        try $0.change(
          "The control line (C)\n", to: "The control line (C) {#c}\n", in: "lessons/why-test.en.md")
        try $0.change(
          "- [ ] La ligne de test (T)", to: "- [ ] La ligne de test (T) {#c}",
          in: "lessons/why-test.fr.md")
      },
      """
      lessons/why-test.fr.md:17:1: error: the choice “c” stands where the source language has “t”, so the key does not fit; write the choices in the same order
      - [ ] La ligne de test (T) {#c}
      ^
      """),
    Fault(
      .translationMarks,
      {
        try $0.change(
          "- [ ] La ligne de contrôle", to: "- [x] La ligne de contrôle",
          in: "lessons/why-test.fr.md")
      },
      """
      lessons/why-test.fr.md:19:1: error: the answer stands in the source language only, so that no translation can change it; write “[ ]” for “[x]”, and leave “=” out
      - [x] La ligne de contrôle (C)
      ^
      """),
    Fault(
      .translationMarks,
      {
        try $0.change(
          "L'enfant pèse 12 kg.", to: "L'enfant pèse 12 kg.\n\n= 7.5 mL", in: "quizzes/final.fr.md")
      },
      """
      quizzes/final.fr.md:7:1: error: the answer stands in the source language only, so that no translation can change it; write “[ ]” for “[x]”, and leave “=” out
      = 7.5 mL
      ^
      """),
    Fault(
      .translationTermMissing,
      {
        try $0.change(
          "Buffer {#buffer}",
          to:
            "Strip {#strip}\n\nA test. See [buffer](term:buffer) and [strip](term:strip).\n\n## Buffer {#buffer}",
          in: "terms.en.md")
      },
      """
      terms.fr.md:1:1: error: the term “strip” of the source language is not here, so learners would read it in that language; translate it
      # Termes
      ^
      """),
    Fault(
      .translationTermExtra,
      {
        try $0.change(
          "## Tampon {#buffer}", to: "## Bandelette {#strip}\n\nUn test.\n\n## Tampon {#buffer}",
          in: "terms.fr.md")
      },
      """
      terms.fr.md:1:1: error: the source language has no term “strip”, so nothing can link to it; write it there first, or mend the id
      # Termes
      ^
      """),
  ]
}
