import CourseFormat

extension Fault {
  static let ofDrills: [Fault] = [
    Fault(
      .drillEmpty,
      {
        try $0.addCases()
        try $0.write("# A drill\n", to: SampleCourse.drillFile)
        try $0.write("# Un exercice\n", to: SampleCourse.drillTranslation)
      },
      """
      drills/keyboard.en.md:1:1: error: the drill has no exercise, so there is nothing to type; write a heading with an id like {#home-row} and a code block under it
      # A drill
      ^
      """),
    Fault(
      .exerciseWithoutID,
      {
        try $0.changeCase(
          "## A sentence {#sentence accuracy=90}", to: "## A sentence", in: SampleCourse.drillFile)
      },
      """
      drills/keyboard.en.md:14:1: error: an exercise has no id, so what learners type could not be kept; write one after its heading, like {#home-row}
      ## A sentence
      ^
      """),
    Fault(
      .exerciseLines,
      {
        try $0.changeCase(
          "```\nNo control line, no result.\n```\n", to: "", in: SampleCourse.drillFile)
      },
      """
      drills/keyboard.en.md:14:1: error: an exercise has one code block with the lines to be typed, neither none nor two; write them between two lines of ```
      ## A sentence {#sentence accuracy=90}
      ^
      """),
    Fault(
      .exerciseLines,
      {
        try $0.changeCase(
          "No control line", to: "\n```\n\n```\nNo control line", in: SampleCourse.drillFile)
      },
      """
      drills/keyboard.en.md:20:1: error: an exercise has one code block with the lines to be typed, neither none nor two; write them between two lines of ```
      ```
      ^
      """),
    Fault(
      .exerciseTab,
      {
        try $0.changeCase("asdf jkl\n", to: "asdf\tjkl\n", in: SampleCourse.drillFile)
      },
      """
      drills/keyboard.en.md:9:1: error: a tab cannot be typed into a line here, so the exercise could not be done; use spaces
      ```
      ^
      """),
    Fault(
      .numberMalformed,
      {
        try $0.changeCase("accuracy=90", to: "accuracy=101", in: SampleCourse.drillFile)
      },
      """
      drills/keyboard.en.md:14:26: error: “101” is no whole number from 1 to 100, so the rule cannot be kept; write one
      ## A sentence {#sentence accuracy=101}
                               ^
      """),
  ]
}
