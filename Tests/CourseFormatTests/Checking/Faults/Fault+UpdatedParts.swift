import CourseFormat

extension Fault {
  /// What a newer version does wrong in its cases and drills.
  static let ofUpdatedParts: [Fault] = [
    Fault(
      update: .nodeVanished, of: { try $0.addCases() },
      {
        try $0.change("1.2.0", to: "1.2.1", in: "course.yaml")
        for file in [SampleCourse.caseFile, SampleCourse.caseTranslation] {
          try $0.change("{#shock}", to: "{#collapse}", in: file)
          try $0.change("(#shock)", to: "(#collapse)", in: file)
        }
      },
      """
      course.yaml:3:10: error: the node “shock” of the case “diarrhoea” is gone, so whoever is in the middle of it would begin again; give its successor the old id, or write under 1.2.1 in changes.yaml that it is gone, “retired: {shock: }”
      version: 1.2.1
               ^
      """),
    Fault(
      update: .exerciseVanished, of: { try $0.addCases() },
      {
        try $0.change("1.2.0", to: "1.2.1", in: "course.yaml")
        for file in [SampleCourse.drillFile, SampleCourse.drillTranslation] {
          try $0.change("{#home-row", to: "{#middle-row", in: file)
        }
        try $0.write("1.2.1:\n  note: {en: New., fr: Neuf.}\n", to: "changes.yaml")
      },
      """
      changes.yaml:1:1: error: the exercise “home-row” of the drill “keyboard” is gone, and what learners achieved in it; give its successor the old id, or write under 1.2.1 in changes.yaml that it is gone, “retired: {home-row: }”
      1.2.1:
      ^
      """),
    Fault(
      update: .outcomeChanged, of: { try $0.addCases() },
      {
        try $0.change("1.2.0", to: "1.2.1", in: "course.yaml")
        try $0.change("outcome=adequate", to: "outcome=good", in: SampleCourse.caseFile)
      },
      """
      cases/diarrhoea.en.md:36:14: error: the case ends otherwise at “referral” than before, and nothing is said of the results that learners have; write under 1.2.1 in changes.yaml “regrade: {diarrhoea: keep}”, or let them play it again with “redo: [diarrhoea]”
      ## Referral {#referral outcome=good minutes=10}
                   ^
      """),
  ]
}
