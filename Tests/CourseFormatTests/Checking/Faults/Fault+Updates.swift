import CourseFormat

extension Fault {
  /// What a newer version does wrong, the sample course being the older one.
  static let ofUpdates: [Fault] = [
    Fault(
      update: .againstOther, { try $0.change("id: strips", to: "id: stripes", in: "course.yaml") },
      """
      course.yaml:2:5: error: this is the course “stripes”, and the version that it is compared with is of “strips”; compare it with an older version of itself, or mend the id
      id: stripes
          ^
      """),
    Fault(
      update: .versionNotGrown,
      { try $0.change("carries the blood.", to: "carries blood.", in: "terms.en.md") },
      """
      course.yaml:3:10: error: the course is not the same as 1.2.0, but calls itself 1.2.0, so no learner would be given it; write “version: 1.2.1”
      version: 1.2.0
               ^
      """),
    Fault(
      update: .versionNotGrown, { try $0.change("1.2.0", to: "1.1.9", in: "course.yaml") },
      """
      course.yaml:3:10: error: the course is not the same as 1.2.0, but calls itself 1.1.9, so no learner would be given it; write “version: 1.2.1”
      version: 1.1.9
               ^
      """),
    Fault(
      update: .versionTooSmall,
      {
        try $0.change("1.2.0", to: "1.3.0", in: "course.yaml")
        try $0.change("      - lesson: how-to-test\n", to: "", in: "course.yaml")
        try $0.remove("lessons/how-to-test.en.md")
        try $0.remove("lessons/how-to-test.fr.md")
        try $0.write("1.3.0:\n  retired: {how-to-test: }\n", to: "changes.yaml")
      },
      """
      course.yaml:3:10: error: “how-to-test” is taken away, which only a new main version may do, and 1.3.0 is none; write “version: 2.0.0”
      version: 1.3.0
               ^
      """),
    Fault(
      update: .versionMinorDue,
      {
        try $0.change("1.2.0", to: "1.2.1", in: "course.yaml")
        try $0.change(
          "- lesson: how-to-test", to: "- lesson: how-to-test\n      - lesson: more",
          in: "course.yaml")
        for language in ["en", "fr"] {
          try $0.write("---\ntitle: More\n---\nWords.\n", to: "lessons/more.\(language).md")
        }
      },
      """
      course.yaml:3:10: warning: “more” is new, which 1.2.1 does not say; write “version: 1.3.0”
      version: 1.2.1
               ^
      """),
    Fault(
      update: .itemVanished,
      {
        try $0.change("1.2.0", to: "2.0.0", in: "course.yaml")
        try $0.change("lesson: why-test", to: "lesson: why", in: "course.yaml")
        try $0.change("(lesson:why-test)", to: "(lesson:why)", in: "lessons/how-to-test.en.md")
        try $0.change("(lesson:why-test)", to: "(lesson:why)", in: "lessons/how-to-test.fr.md")
        for language in ["en", "fr"] {
          try $0.write(
            try $0.text(of: "lessons/why-test.\(language).md"), to: "lessons/why.\(language).md")
          try $0.remove("lessons/why-test.\(language).md")
        }
      },
      """
      course.yaml:3:10: error: the item “why-test” is gone, and learners’ work with it; write under 2.0.0 in changes.yaml what stands in its place, “retired: {why-test: new-id}”, or leave that empty
      version: 2.0.0
               ^
      """),
    Fault(
      update: .questionVanished,
      {
        try $0.change("1.2.0", to: "1.2.1", in: "course.yaml")
        try $0.change("{#control-line}", to: "{#control}", in: "lessons/why-test.en.md")
        try $0.change("{#control-line}", to: "{#control}", in: "lessons/why-test.fr.md")
        try $0.write("1.2.1:\n  note: {en: New., fr: Neuf.}\n", to: "changes.yaml")
      },
      """
      changes.yaml:1:1: error: the question “control-line” is gone, and learners’ answers with it; write under 1.2.1 in changes.yaml what stands in its place, “retired: {control-line: new-id}”, or leave that empty
      1.2.1:
      ^
      """),
    Fault(
      update: .termVanished,
      {
        try $0.change("1.2.0", to: "1.2.1", in: "course.yaml")
        try $0.change("#buffer", to: "#fluid", in: "terms.en.md")
        try $0.change("#buffer", to: "#fluid", in: "terms.fr.md")
        try $0.change("term:buffer", to: "term:fluid", in: "lessons/why-test.en.md")
        try $0.change("term:buffer", to: "term:fluid", in: "lessons/why-test.fr.md")
      },
      """
      course.yaml:3:10: error: the term “buffer” is gone, and what learners remember of it; write under 1.2.1 in changes.yaml what stands in its place, “retired: {buffer: new-id}”, or leave that empty
      version: 1.2.1
               ^
      """),
    Fault(
      update: .itemKindChanged,
      {
        try $0.change("1.2.0", to: "2.0.0", in: "course.yaml")
        try $0.change("- lesson: how-to-test", to: "- quiz: how-to-test", in: "course.yaml")
        for language in ["en", "fr"] {
          try $0.remove("lessons/how-to-test.\(language).md")
          let words = language == "en" ? "Q {#q .reflect}\n\n> W" : "Q {#q .reflect}\n\n> W"
          try $0.write("# How\n\n## \(words)\n", to: "quizzes/how-to-test.\(language).md")
        }
      },
      """
      course.yaml:14:15: error: “how-to-test” was something else in the older version, so what learners did does not fit; give it another id, and retire the old one
            - quiz: how-to-test
                    ^
      """),
    Fault(
      update: .retiredKind,
      {
        try $0.change("1.2.0", to: "2.0.0", in: "course.yaml")
        try $0.change("      - lesson: how-to-test\n", to: "", in: "course.yaml")
        try $0.remove("lessons/how-to-test.en.md")
        try $0.remove("lessons/how-to-test.fr.md")
        try $0.write("2.0.0:\n  retired: {how-to-test: final}\n", to: "changes.yaml")
      },
      """
      changes.yaml:2:13: error: “how-to-test” was something else than “final” is, so what learners did does not fit; choose another replacement, or none
        retired: {how-to-test: final}
                  ^
      """),
    Fault(
      update: .translationOrder,
      {
        try $0.change("1.2.0", to: "1.2.1", in: "course.yaml")
        let (test, control) = (
          "- [ ] The test line (T)\n  > Not without a control line.\n",
          "- [x] The control line (C)\n  > Yes.\n"
        )
        try $0.change(test + control, to: control + test, in: "lessons/why-test.en.md")
      },
      """
      lessons/why-test.fr.md:15:41: error: in the older version “La ligne de test (T)” was number 1 in both languages, and now it is number 1 here but number 2 in lessons/why-test.en.md, so an answer to “control-line” would mean one thing in the one and another in the other; put both into the same order, or write “based-on: 5d2e25ca74279a97” at the top if they say the same
      ...elle ligne rend le test valable ? {#control-line}
                                            ^
      """),
    Fault(
      update: .translationOrder,
      {
        try $0.change("1.2.0", to: "1.2.1", in: "course.yaml")
        try $0.change(
          "- [ ] The test line (T)\n  > Not without a control line.\n", to: "",
          in: "lessons/why-test.en.md")
        try $0.change(
          "- [ ] La ligne de contrôle (C)\n  > Oui.\n", to: "", in: "lessons/why-test.fr.md")
      },
      """
      lessons/why-test.fr.md:15:41: error: in the older version “La ligne de test (T)” was number 1 in both languages, and now it is number 1 here but nowhere in lessons/why-test.en.md, so an answer to “control-line” would mean one thing in the one and another in the other; put both into the same order, or write “based-on: b4e1676ba3d825b8” at the top if they say the same
      ...elle ligne rend le test valable ? {#control-line}
                                            ^
      """),
    Fault(
      update: .keyChanged,
      {
        try $0.change("1.2.0", to: "1.2.1", in: "course.yaml")
        try $0.change("= 7.5 mL ± 0.1", to: "= 15 mL ± 0.1", in: "quizzes/final.en.md")
      },
      """
      quizzes/final.en.md:3:40: error: another answer to “dose-child” is right than before, and nothing is said of the answers given; write under 1.2.1 in changes.yaml “regrade: {dose-child: keep}”, or rescore
      ...ow much syrup does the child get? {#dose-child .number}
                                            ^
      """),
    Fault(
      update: .keyChanged,
      {
        try $0.change("1.2.0", to: "1.2.1", in: "course.yaml")
        try $0.change("[x] The control", to: "[ ] The control", in: "lessons/why-test.en.md")
        try $0.change("[ ] The test", to: "[x] The test", in: "lessons/why-test.en.md")
      },
      """
      lessons/why-test.en.md:15:38: error: another answer to “control-line” is right than before, and nothing is said of the answers given; write under 1.2.1 in changes.yaml “regrade: {control-line: keep}”, or rescore
      ## Which line makes the test valid? {#control-line}
                                           ^
      """),
  ]
}
