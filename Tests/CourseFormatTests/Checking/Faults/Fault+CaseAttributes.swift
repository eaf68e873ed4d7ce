import CourseFormat

extension Fault {
  static let ofCaseAttributes: [Fault] = [
    Fault(
      .caseConditionMalformed,
      {
        try $0.changeCase("fluid >= 2", to: "")
      },
      """
      cases/diarrhoea.en.md:26:46: error: the condition cannot be read from here on, for a counter, clock, harm or visited(node) should stand here; write it like “fluid >= 2 and not visited(zinc)”
      ...em home with zinc](#recovery) {if=""}
                                            ^
      """),
    Fault(
      .caseConditionMalformed,
      {
        try $0.changeCase("fluid >= 2", to: "fluid")
      },
      """
      cases/diarrhoea.en.md:26:51: error: the condition cannot be read from here on, for =, !=, <, <=, > or >= should stand here; write it like “fluid >= 2 and not visited(zinc)”
      ...me with zinc](#recovery) {if="fluid"}
                                            ^
      """),
    Fault(
      .caseConditionMalformed,
      {
        try $0.changeCase("fluid >= 2", to: "fluid >= two")
      },
      """
      cases/diarrhoea.en.md:26:55: error: the condition cannot be read from here on, for a whole number of at most nine digits should stand here; write it like “fluid >= 2 and not visited(zinc)”
      ...ith zinc](#recovery) {if="fluid >= two"}
                                            ^
      """),
    Fault(
      .caseConditionMalformed,
      {
        try $0.changeCase("fluid >= 2", to: "visited shock")
      },
      """
      cases/diarrhoea.en.md:26:54: error: the condition cannot be read from here on, for visited is followed by a node’s id in parentheses; write it like “fluid >= 2 and not visited(zinc)”
      ...with zinc](#recovery) {if="visited shock"}
                                            ^
      """),
    Fault(
      .caseConditionMalformed,
      {
        try $0.changeCase("fluid >= 2", to: "(fluid >= 2")
      },
      """
      cases/diarrhoea.en.md:26:57: error: the condition cannot be read from here on, for a parenthesis should be closed here; write it like “fluid >= 2 and not visited(zinc)”
      ...h zinc](#recovery) {if="(fluid >= 2"}
                                            ^
      """),
    Fault(
      .caseConditionMalformed,
      {
        try $0.changeCase("fluid >= 2", to: "fluid >= 2 & harm = 0")
      },
      """
      cases/diarrhoea.en.md:26:57: error: the condition cannot be read from here on, for only “and” or “or” can follow here; write it like “fluid >= 2 and not visited(zinc)”
      ...h zinc](#recovery) {if="fluid >= 2 & harm = 0"}
                                            ^
      """),
    Fault(
      .caseConditionMalformed,
      {
        try $0.changeCase("fluid >= 2", to: "\(String(repeating: "not ", count: 40))harm = 0")
      },
      """
      cases/diarrhoea.en.md:26:174: error: the condition cannot be read from here on, for it is too long, or too much stands within parentheses; write it like “fluid >= 2 and not visited(zinc)”
      ...ot not not not not not not not not not not not not not not not not har...
                                            ^
      """),
    Fault(
      .caseEffectMalformed,
      {
        try $0.changeCase("fluid=+1", to: "fluid=much")
      },
      """
      cases/diarrhoea.en.md:24:52: error: “fluid=much” changes no counter, so nothing would happen; write +1 to add, -1 to take away, or 3 to set
      ...ydration salts](#signs) {minutes=5 fluid=much if="fluid < 3"}
                                            ^
      """),
    Fault(
      .caseCounterUnknown,
      {
        try $0.changeCase("fluid >= 2", to: "fluids >= 2")
      },
      """
      cases/diarrhoea.en.md:26:46: error: the case has no counter “fluids”, so nothing could be compared or changed; did you mean “fluid”?
      ...em home with zinc](#recovery) {if="fluids >= 2"}
                                            ^
      """),
    Fault(
      .caseCounterUnknown,
      {
        try $0.changeCase("fluid=+1", to: "fluids=+1")
      },
      """
      cases/diarrhoea.en.md:24:52: error: the case has no counter “fluids”, so nothing could be compared or changed; did you mean “fluid”?
      ...ydration salts](#signs) {minutes=5 fluids=+1 if="fluid < 3"}
                                            ^
      """),
    Fault(
      .caseCounterUnused,
      {
        try $0.changeCase("  fluid: {max: 3}", to: "  fluid: {max: 3}\n  zinc:")
      },
      """
      cases/diarrhoea.en.md:5:3: warning: no condition asks for the counter “zinc”, so it changes nothing; ask for it in a condition, or take it out
        zinc:
        ^
      """),
    Fault(
      .caseCounterUnused,
      {
        try $0.changeCase("minutes: 8\ncounters:\n  fluid: {max: 3}", to: "minutes: 8")
        try $0.changeCase("{harm=1 minutes=30}", to: "{harm=1 minuts=30}")
      },
      """
      cases/diarrhoea.en.md:32:26: warning: no condition asks for the counter “minuts”, so it changes nothing; did you mean “minutes”?
      - [Wait](#death) {harm=1 minuts=30}
                               ^
      """),
    Fault(
      .caseCounterName,
      {
        try $0.changeCase("  fluid: {max: 3}", to: "  fluid: {max: 3}\n  harm: {max: 3}")
      },
      """
      cases/diarrhoea.en.md:5:3: error: no counter can be called “harm”, for names begin with a small letter and some mean something already; choose another one
        harm: {max: 3}
        ^
      """),
    Fault(
      .caseCounterBounds,
      {
        try $0.changeCase("{max: 3}", to: "{max: 3, start: 4}")
      },
      """
      cases/diarrhoea.en.md:4:3: error: the counter “fluid” begins with 4 and counts from 0 to 3, which do not fit together; mend start, min or max
        fluid: {max: 3, start: 4}
        ^
      """),
    Fault(
      .caseWeights,
      {
        try $0.changeCase("minutes: 8", to: "minutes: 8\nweights: {path: 50, harm: 30}")
      },
      """
      cases/diarrhoea.en.md:3:10: error: the weights come to 80, so the full score would not be 100 %; let path, harm and time come to 100
      weights: {path: 50, harm: 30}
               ^
      """),
    Fault(
      .attributeValue,
      {
        try $0.changeCase("outcome=good", to: "outcome=well")
      },
      """
      cases/diarrhoea.en.md:40:24: error: “well” is no value of “outcome” that this version knows, so it is ignored; write one of: good, adequate, harm, death
      ## Recovery {#recovery outcome=well}
                             ^
      """),
    Fault(
      .attributeValue,
      {
        try $0.changeCase("{#arrival essential ", to: "{#arrival essential=yes ")
      },
      """
      cases/diarrhoea.en.md:11:22: error: “yes” is no value of “essential” that this version knows, so it is ignored; write one of: essential
      ## Arrival {#arrival essential=yes minutes=2}
                           ^
      """),
    Fault(
      .numberMalformed,
      {
        try $0.changeCase("limit=30", to: "limit=0")
      },
      """
      cases/diarrhoea.en.md:7:33: error: “0” is no whole number from 1 to 10,000, so the rule cannot be kept; write one
      # A child with diarrhoea {.case limit=0}
                                      ^
      """),
    Fault(
      .numberMalformed,
      {
        try $0.changeCase("{harm=2}", to: "{harm=-2}")
      },
      """
      cases/diarrhoea.en.md:16:28: error: “-2” is no whole number from 0 to 1000, so the rule cannot be kept; write one
      - [Send them home](#home) {harm=-2}
                                 ^
      """),
    Fault(
      .attributeUnknown,
      {
        try $0.changeCase("{#shock}", to: "{#shock vital}")
      },
      """
      cases/diarrhoea.en.md:29:18: warning: the attribute “vital” is not known here and is ignored; take it out
      ## Shock {#shock vital}
                       ^
      """),
    Fault(
      .attributesMalformed,
      {
        try $0.changeCase("{#shock}", to: "{#shock .node}")
      },
      """
      cases/diarrhoea.en.md:29:18: error: “.node” has no place here, for a heading or a choice has one pair of braces, with one id and one kind in it; take it out, or put it into that pair
      ## Shock {#shock .node}
                       ^
      """),
    Fault(
      .kindMisplaced,
      {
        try $0.changeCase("{.case limit", to: "{.drill limit")
      },
      """
      cases/diarrhoea.en.md:7:27: error: .drill does not belong into this folder, so it is not known what this file is; write .case, or move the file
      # A child with diarrhoea {.drill limit=30}
                                ^
      """),
    Fault(
      .titleMissing,
      {
        try $0.changeCase("# A child with diarrhoea {.case limit=30}\n", to: "")
      },
      """
      cases/diarrhoea.en.md:1:1: error: the file has no title, so lists would show its id; write “title:” in the front matter, or in a quiz a line “# Title”
      ---
      ^
      """),
    Fault(
      .linkTermMissing,
      {
        try $0.changeCase("He can no longer drink.", to: "He can no longer [drink](term:ors).")
      },
      """
      cases/diarrhoea.en.md:31:18: error: the glossary has no term “ors”, so the link leads nowhere; take one of these: buffer
      He can no longer [drink](term:ors).
                       ^
      """),
  ]
}
