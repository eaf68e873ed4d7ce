import CourseFormat

extension Fault {
  static let ofCaseTranslations: [Fault] = [
    Fault(
      .translationNodeMissing,
      {
        try $0.changeCase(
          "## Choc {#shock}\n\nIl ne peut plus boire.\n\n- [Le référer tout de suite](#referral)\n- [Attendre](#death)\n",
          to: "", in: SampleCourse.caseTranslation)
      },
      """
      cases/diarrhoea.fr.md:1:1: error: the node “shock” of the source language is not here, so learners would read it in that language; translate it
      ---
      ^
      """),
    Fault(
      .translationNodeExtra,
      {
        try $0.changeCase(
          "## Trop tard", to: "## De trop {#extra}\n\nRien.\n\n## Trop tard",
          in: SampleCourse.caseTranslation)
      },
      """
      cases/diarrhoea.fr.md:46:1: error: the source language has no node “extra”, so nobody could come to it; write it there first, or mend the id
      ## De trop {#extra}
      ^
      """),
    Fault(
      .translationLinks,
      {
        try $0.changeCase(
          "- [Le référer tout de suite](#referral)\n- [Attendre](#death)",
          to: "- [Attendre](#death)\n- [Le référer tout de suite](#referral)",
          in: SampleCourse.caseTranslation)
      },
      """
      cases/diarrhoea.fr.md:27:1: error: the links here are not those of the source language, so they would lead elsewhere; write links to the same nodes in the same order: #referral, #death
      ## Choc {#shock}
      ^
      """),
    Fault(
      .translationLinks,
      {
        try $0.changeCase("1. [Il dev", to: "- [Il dev", in: SampleCourse.caseTranslation)
      },
      """
      cases/diarrhoea.fr.md:16:1: error: the links here are not those of the source language, so they would lead elsewhere; write links to the same nodes in the same order: #shock, #signs, #signs, #recovery, #home
      ## Signes de danger {#signs}
      ^
      """),
    Fault(
      .translationAttribute,
      {
        try $0.changeCase(
          "(#recovery)", to: "(#recovery) {if=\"fluid >= 0\"}", in: SampleCourse.caseTranslation)
      },
      """
      cases/diarrhoea.fr.md:24:43: error: “if” stands in the source language only, so that no translation can change what is asked; take it out
      ...renvoyer avec du zinc](#recovery) {if="fluid >= 0"}
                                            ^
      """),
    Fault(
      .translationAttribute,
      {
        try $0.changeCase(
          "minutes: 8", to: "minutes: 8\nharm-max: 9", in: SampleCourse.caseTranslation)
      },
      """
      cases/diarrhoea.fr.md:3:11: error: “harm-max” stands in the source language only, so that no translation can change what is asked; take it out
      harm-max: 9
                ^
      """),
    Fault(
      .translationExerciseMissing,
      {
        try $0.changeCase(
          "## Une phrase {#sentence}\n\n```\nSans ligne de contrôle, pas de résultat.\n```\n",
          to: "", in: SampleCourse.drillTranslation)
      },
      """
      drills/keyboard.fr.md:1:1: error: the exercise “sentence” of the source language is not here, so learners would type it in that language; translate it
      # Au clavier {.drill}
      ^
      """),
    Fault(
      .translationExerciseExtra,
      {
        try $0.changeCase(
          "## Une phrase", to: "## De trop {#extra}\n\n```\na\n```\n\n## Une phrase",
          in: SampleCourse.drillTranslation)
      },
      """
      drills/keyboard.fr.md:14:1: error: the source language has no exercise “extra”, so nothing would be asked for; write it there first, or mend the id
      ## De trop {#extra}
      ^
      """),
    Fault(
      .translationMissing,
      {
        try $0.addCases()
        try $0.remove(SampleCourse.caseTranslation)
      },
      """
      course.yaml:22:15: error: cases/diarrhoea.fr.md is missing, so these learners would read the source language; translate it, or take the language out of “languages”
            - case: diarrhoea
                    ^
      """),
    Fault(
      .fileMissing,
      {
        try $0.addCases()
        try $0.remove(SampleCourse.drillFile)
      },
      """
      course.yaml:23:16: error: drills/keyboard.en.md is missing, but the course cannot do without it; write it, or take its line out of the outline
            - drill: keyboard
                     ^
      """),
  ]
}
