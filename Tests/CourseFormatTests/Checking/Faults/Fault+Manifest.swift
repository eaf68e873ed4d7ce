import CourseFormat

extension Fault {
  static let ofManifest: [Fault] = [
    Fault(
      .formatUnknown, { try $0.change("format: 1", to: "format: 2", in: "course.yaml") },
      """
      course.yaml:1:9: error: format 2 is not known to this version, which reads format 1; use a newer Karatu, or write “format: 1”
      format: 2
              ^
      """),
    Fault(
      .keyMissing, { try $0.change("id: strips\n", to: "", in: "course.yaml") },
      """
      course.yaml:1:1: error: “id” is missing or empty, and no course can do without it; write it
      format: 1
      ^
      """),
    Fault(
      .keyMissing, { try $0.change("id: strips", to: "id:", in: "course.yaml") },
      """
      course.yaml:2:1: error: “id” is missing or empty, and no course can do without it; write it
      id:
      ^
      """),
    Fault(
      .keyMissing,
      {
        try $0.change(
          "title: {en: Rapid tests, fr: Tests rapides}", to: "title: {fr: Tests rapides}",
          in: "course.yaml")
      },
      """
      course.yaml:5:8: error: “title: en” is missing or empty, and no course can do without it; write it
      title: {fr: Tests rapides}
             ^
      """),
    Fault(
      .keyMissing, { try $0.write("", to: "course.yaml") },
      """
      course.yaml:1:1: error: “format” is missing or empty, and no course can do without it; write it
      """),
    Fault(
      .keyUnknown, { try $0.change("minutes: 60", to: "minuts: 60", in: "course.yaml") },
      """
      course.yaml:8:1: warning: the key “minuts” is not known here and is ignored; did you mean “minutes”?
      minuts: 60
      ^
      """),
    Fault(
      .keyUnknown,
      { try $0.change("minutes: 8", to: "colour: green", in: "lessons/how-to-test.en.md") },
      """
      lessons/how-to-test.en.md:3:1: warning: the key “colour” is not known here and is ignored; take one of these: title, minutes, objectives, based-on
      colour: green
      ^
      """),
    Fault(
      .idMalformed, { try $0.change("id: strips", to: "id: Rapid_Tests", in: "course.yaml") },
      """
      course.yaml:2:5: error: “Rapid_Tests” is no id, for ids are small letters, digits, hyphens and points, 64 at most; choose another one
      id: Rapid_Tests
          ^
      """),
    Fault(
      .idMalformed,
      { try $0.change("{#carrier .text}", to: "{#Carrier .text}", in: "quizzes/final.en.md") },
      """
      quizzes/final.en.md:11:45: error: “Carrier” is no id, for ids are small letters, digits, hyphens and points, 64 at most; choose another one
      ...arries the blood along the strip? {#Carrier .text}
                                            ^
      """),
    Fault(
      .idDuplicate,
      {
        try $0.change("lesson: how-to-test", to: "lesson: why-test", in: "course.yaml")
        try $0.remove("lessons/how-to-test.en.md")
        try $0.remove("lessons/how-to-test.fr.md")
      },
      """
      course.yaml:14:17: error: the id “why-test” stands at course.yaml:13:17 already, and learners’ progress would be mixed up; choose another one
            - lesson: why-test
                      ^
      """),
    Fault(
      .idDuplicate, { try $0.change("module: practice", to: "module: basics", in: "course.yaml") },
      """
      course.yaml:15:13: error: the id “basics” stands at course.yaml:10:13 already, and learners’ progress would be mixed up; choose another one
        - module: basics
                  ^
      """),
    Fault(
      .idDuplicate,
      {
        try $0.change("{#carrier .text}", to: "{#dose-child .text}", in: "quizzes/final.en.md")
        try $0.change("{#carrier .text}", to: "{#dose-child .text}", in: "quizzes/final.fr.md")
      },
      """
      quizzes/final.en.md:11:45: error: the id “dose-child” stands at quizzes/final.en.md:3:40 already, and learners’ progress would be mixed up; choose another one
      ...arries the blood along the strip? {#dose-child .text}
                                            ^
      quizzes/final.fr.md:9:60: error: the id “dose-child” stands at quizzes/final.fr.md:3:43 already, and learners’ progress would be mixed up; choose another one
      ...e sang le long de la bandelette ? {#dose-child .text}
                                            ^
      """),
    Fault(
      .idDuplicate,
      {
        try $0.change("#control-line", to: "#carrier", in: "lessons/why-test.en.md")
        try $0.change("#control-line", to: "#carrier", in: "lessons/why-test.fr.md")
      },
      """
      quizzes/final.en.md:11:45: error: the id “carrier” stands at lessons/why-test.en.md:15:38 already, and learners’ progress would be mixed up; choose another one
      ...arries the blood along the strip? {#carrier .text}
                                            ^
      """),
    Fault(
      .versionMalformed, { try $0.change("1.2.0", to: "1.2", in: "course.yaml") },
      """
      course.yaml:3:10: error: “1.2” is no version, for updates go by three numbers; write it like 1.2.0
      version: 1.2
               ^
      """),
    Fault(
      .languageMalformed, { try $0.change("[en, fr]", to: "[en, french_]", in: "course.yaml") },
      """
      course.yaml:4:17: error: “french_” is no language as BCP 47 names them, so no learner could choose it; write it like en or pt-BR
      languages: [en, french_]
                      ^
      """),
    Fault(
      .dayMalformed, { try $0.change("2027-06-30", to: "2027-06-31", in: "course.yaml") },
      """
      course.yaml:7:12: error: “2027-06-31” is no day of the calendar, so nobody would be warned; write it like 2027-06-30
      review-by: 2027-06-31
                 ^
      """),
    Fault(
      .numberMalformed, { try $0.change("pass: 80", to: "pass: 80%", in: "course.yaml") },
      """
      course.yaml:19:15: error: “80%” is no whole number from 1 to 100, so the rule cannot be kept; write one
              pass: 80%
                    ^
      """),
    Fault(
      .valueUnknown,
      { try $0.change("completion:", to: "order: strickt\ncompletion:", in: "course.yaml") },
      """
      course.yaml:22:8: error: “strickt” means nothing here; did you mean “strict”?
      order: strickt
             ^
      """),
    Fault(
      .textUntranslated,
      { try $0.change("{en: Practice, fr: Pratique}", to: "{en: Practice}", in: "course.yaml") },
      """
      course.yaml:16:12: warning: “title” is not there in fr, so learners would read it in the source language; translate it
          title: {en: Practice}
                 ^
      """),
    Fault(
      .licenseMissing, { try $0.change("license: CC-BY-SA-4.0\n", to: "", in: "course.yaml") },
      """
      course.yaml:1:1: warning: no license is named, so the course cannot be packed for others; add a line like “license: CC-BY-SA-4.0”
      format: 1
      ^
      """),
    Fault(
      .reviewPast, { try $0.change("2027-06-30", to: "2026-11-30", in: "course.yaml") },
      """
      course.yaml:7:12: warning: the content was to be looked at again by 2026-11-30, and learners are told so; look at it, then set a later day
      review-by: 2026-11-30
                 ^
      """),
    Fault(
      .outlineEmpty,
      {
        try $0.change(
          "outline:\n  - module: basics\n    title: {en: The basics, fr: Les bases}\n    items:\n      - lesson: why-test\n      - lesson: how-to-test\n  - module: practice\n    title: {en: Practice, fr: Pratique}\n    items:\n      - quiz: final\n        pass: 80\n        draw: 2\n        critical: [dose-child]\ncompletion: {lessons: all, pass: [final]}\n",
          to:
            "outline:\n  - module: basics\n    title: {en: The basics, fr: Les bases}\n    items: []\n",
          in: "course.yaml")
      },
      """
      course.yaml:10:3: error: the outline has nothing in it, so there is nothing to learn; add a module with a lesson
        - module: basics
        ^
      """),
    Fault(
      .itemKindMissing,
      {
        try $0.change("- lesson: how-to-test", to: "- leson: how-to-test", in: "course.yaml")
        try $0.change("lesson:why-test", to: "lesson:why-test", in: "lessons/how-to-test.en.md")
      },
      """
      course.yaml:14:9: error: it is not said what this item is; begin it with “lesson:”, “quiz:”, “case:” or “drill:” and its id
            - leson: how-to-test
              ^
      """),
    Fault(
      .completionUnknown, { try $0.change("pass: [final]", to: "pass: [finl]", in: "course.yaml") },
      """
      course.yaml:22:35: error: the outline has no such item as “finl”, so nobody could complete the course; did you mean “final”?
      completion: {lessons: all, pass: [finl]}
                                        ^
      """),
    Fault(
      .criticalUnknown,
      { try $0.change("critical: [dose-child]", to: "critical: [doze-child]", in: "course.yaml") },
      """
      course.yaml:21:20: error: the quiz “final” has no question “doze-child”, so it could not be asked; did you mean “dose-child”?
              critical: [doze-child]
                         ^
      """),
    Fault(
      .criticalUngraded,
      {
        try $0.change("= 7.5 mL ± 0.1\n", to: "", in: "quizzes/final.en.md")
        for language in ["en", "fr"] {
          try $0.change(
            "{#dose-child .number}", to: "{#dose-child .reflect}",
            in: "quizzes/final.\(language).md")
        }
      },
      """
      course.yaml:21:20: error: the question “dose-child” of the quiz “final” is not marked, so it could never be right; take it out of “critical”
              critical: [dose-child]
                         ^
      """),
    Fault(
      .passWithoutGraded,
      {
        try $0.change("draw: 2\n        critical: [dose-child]", to: "draw: 1", in: "course.yaml")
        try $0.change("= 7.5 mL ± 0.1\n", to: "", in: "quizzes/final.en.md")
        for language in ["en", "fr"] {
          try $0.change(
            "{#dose-child .number}", to: "{#dose-child .reflect}",
            in: "quizzes/final.\(language).md")
        }
      },
      """
      course.yaml:18:15: error: whoever takes “final” may be asked nothing that is marked, and could then not pass; write or draw more questions that are, or leave out “pass”
            - quiz: final
                    ^
      """),
    Fault(
      .drawTooLarge, { try $0.change("draw: 2", to: "draw: 3", in: "course.yaml") },
      """
      course.yaml:20:15: error: 3 questions are to be drawn, but “final” has only 2; draw fewer, or write more
              draw: 3
                    ^
      """),
    Fault(
      .attemptsWithStrictOrder,
      {
        try $0.change(
          "- module: practice",
          to:
            "- module: review\n    title: {en: Review, fr: Revue}\n    items:\n      - lesson: how-to-test\n  - module: practice",
          in: "course.yaml")
        try $0.change(
          "      - lesson: how-to-test\n  - module: review", to: "  - module: review",
          in: "course.yaml")
        try $0.change(
          "      - lesson: how-to-test\n  - module: practice", to: "  - module: practice",
          in: "course.yaml")
        try $0.change(
          "        pass: 80\n", to: "        pass: 80\n        attempts: 3\n", in: "course.yaml")
        try $0.change(
          "        critical: [dose-child]\n",
          to: "        critical: [dose-child]\n      - lesson: how-to-test\n", in: "course.yaml")
        try $0.change(
          "  - module: review\n    title: {en: Review, fr: Revue}\n    items:\n", to: "",
          in: "course.yaml")
        try $0.change("completion:", to: "order: strict\ncompletion:", in: "course.yaml")
      },
      """
      course.yaml:19:19: error: whoever fails “final” for the last time can never go on while the order is strict; leave out the limit, or write “order: free”
              attempts: 3
                        ^
      """),
  ]
}
