import CourseFormat

extension Fault {
  static let ofCases: [Fault] = [
    Fault(
      .caseEmpty,
      {
        try $0.addCases()
        try $0.write("# A case\n", to: SampleCourse.caseFile)
        try $0.write("# Un cas\n", to: SampleCourse.caseTranslation)
      },
      """
      cases/diarrhoea.en.md:1:1: error: the case has no node, so it could not be played; write a heading with an id like {#arrival}, what is found there, and a list of links
      # A case
      ^
      """),
    Fault(
      .caseTooLarge,
      {
        try $0.addCases()
        let nodes = (0...2000).map { "## Node {#n\($0)}\n\nHere.\n\n" }.joined()
        try $0.write("# A case\n\n\(nodes)", to: SampleCourse.caseFile)
        try $0.write("# Un cas\n\n\(nodes)", to: SampleCourse.caseTranslation)
      },
      """
      cases/diarrhoea.en.md:1:1: error: the case has more than 2000 nodes, links and rules together, which nobody could play or check; divide it
      # A case
      ^
      """),
    Fault(
      .caseNodeWithoutID,
      {
        try $0.changeCase("## Shock {#shock}", to: "## Shock")
      },
      """
      cases/diarrhoea.en.md:22:4: error: the case has no node “shock”, so nobody could ever come there; take one of these: arrival, signs, referral, recovery, home, death
      1. [He becomes drowsy.](#shock) {if="clock > 25 and fluid = 0"}
         ^
      cases/diarrhoea.en.md:29:1: error: a node has no id, so no link could lead to it; write one after its heading, like {#arrival}
      ## Shock
      ^
      """),
    Fault(
      .caseNodeEmpty,
      {
        try $0.changeCase("He can no longer drink.\n\n", to: "")
      },
      """
      cases/diarrhoea.en.md:29:1: warning: nothing stands here but a heading, so learners would decide without seeing anything; write what they find under it
      ## Shock {#shock}
      ^
      """),
    Fault(
      .caseLinkMalformed,
      {
        try $0.changeCase("- [Refer him now](#referral)", to: "- Refer him [now](#referral)")
      },
      """
      cases/diarrhoea.en.md:33:1: error: this is no link to a node, so nobody could choose it; write nothing else on the line, like “- [Give zinc](#zinc) {minutes=5}”
      - Refer him [now](#referral)
      ^
      """),
    Fault(
      .caseLinkMalformed,
      {
        try $0.changeCase(
          "- [Refer him now](#referral)",
          to: "- [Refer him now](#referral) {if=\"fluid<clock and harm>1\"}")
      },
      """
      cases/diarrhoea.en.md:33:1: error: this is no link to a node, so nobody could choose it; write nothing else on the line, like “- [Give zinc](#zinc) {minutes=5}”
      - [Refer him now](#referral) {if="fluid<clock and harm>1"}
      ^
      """),
    Fault(
      .caseLinkEmpty,
      {
        try $0.changeCase("[Refer him now](#referral)", to: "[](#referral)")
      },
      """
      cases/diarrhoea.en.md:33:1: error: this link has no words, so nobody could choose it; write them between the square brackets
      - [](#referral)
      ^
      """),
    Fault(
      .caseNodeUnknown,
      {
        try $0.changeCase("(#referral)", to: "(#referal)")
      },
      """
      cases/diarrhoea.en.md:33:3: error: the case has no node “referal”, so nobody could ever come there; did you mean “referral”?
      - [Refer him now](#referal)
        ^
      cases/diarrhoea.fr.md:27:1: error: the links here are not those of the source language, so they would lead elsewhere; write links to the same nodes in the same order: #referal, #death
      ## Choc {#shock}
      ^
      """),
    Fault(
      .caseNodeUnknown,
      {
        try $0.changeCase("fluid >= 2", to: "visited(shok)")
      },
      """
      cases/diarrhoea.en.md:26:54: error: the case has no node “shok”, so nobody could ever come there; did you mean “shock”?
      ...with zinc](#recovery) {if="visited(shok)"}
                                            ^
      """),
    Fault(
      .idMalformed,
      {
        try $0.changeCase("(#referral)", to: "(#Referral)")
      },
      """
      cases/diarrhoea.en.md:33:3: error: “Referral” is no id, for ids are small letters, digits, hyphens and points, 64 at most; choose another one
      - [Refer him now](#Referral)
        ^
      """),
    Fault(
      .idDuplicate,
      {
        try $0.changeCase("{#referral ", to: "{#shock ")
      },
      """
      cases/diarrhoea.en.md:33:3: error: the case has no node “referral”, so nobody could ever come there; take one of these: arrival, signs, shock, recovery, home, death
      - [Refer him now](#referral)
        ^
      cases/diarrhoea.en.md:36:14: error: the id “shock” stands at cases/diarrhoea.en.md:29:11 already, and learners’ progress would be mixed up; choose another one
      ## Referral {#shock outcome=adequate minutes=10}
                   ^
      """),
    Fault(
      .caseNodeUnreachable,
      {
        try $0.changeCase(
          "## Too late",
          to: "## Nowhere {#nowhere outcome=good}\n\nNobody comes here.\n\n## Too late")
        try $0.changeCase(
          "## Trop tard", to: "## Nulle part {#nowhere}\n\nPersonne ne vient ici.\n\n## Trop tard",
          in: SampleCourse.caseTranslation)
      },
      """
      cases/diarrhoea.en.md:48:13: warning: no link leads here from the first node, so nobody would ever see it; link to it, or take it out
      ## Nowhere {#nowhere outcome=good}
                  ^
      """),
    Fault(
      .caseDeadEnd,
      {
        try $0.changeCase("{#referral outcome=adequate minutes=10}", to: "{#referral minutes=10}")
      },
      """
      cases/diarrhoea.en.md:36:14: error: the case neither goes on nor ends here, so learners would be trapped; add a link, or write how it ends, like {outcome=good}
      ## Referral {#referral minutes=10}
                   ^
      """),
    Fault(
      .caseStuck,
      {
        try $0.changeCase("(#signs) {minutes=10}", to: "(#signs) {minutes=10 if=\"clock < 10\"}")
        try $0.changeCase("{harm=1}\n", to: "{harm=1 if=\"clock < 10\"}\n")
        try $0.changeCase("fluid < 3", to: "fluid < 1")
      },
      """
      cases/diarrhoea.en.md:18:18: error: no link is open for whoever comes here by arrival, signs, signs, so they would be trapped; add a link without a condition
      ## Danger signs {#signs essential minutes=5}
                       ^
      """),
    Fault(
      .caseEndWithLinks,
      {
        try $0.changeCase(
          "The next day he plays.", to: "The next day he plays.\n\n- [Again](#arrival)")
        try $0.changeCase(
          "Le lendemain, il joue.", to: "Le lendemain, il joue.\n\n- [Encore](#arrival)",
          in: SampleCourse.caseTranslation)
      },
      """
      cases/diarrhoea.en.md:44:3: error: the case ends here, so nobody could choose a link; take the links out, or the outcome
      - [Again](#arrival)
        ^
      """),
    Fault(
      .caseEndUnreachable,
      {
        try $0.changeCase(" outcome=adequate", to: "")
        try $0.changeCase(
          "The hospital gives him a drip in time.", to: "It is full.\n\n- [Wait](#referral)")
        try $0.changeCase("(#death)", to: "(#referral)")
        try $0.changeCase("(#death)", to: "(#referral)", in: SampleCourse.caseTranslation)
        try $0.changeCase(
          "perfusion à temps.", to: "perfusion à temps.\n\n- [Attendre](#referral)",
          in: SampleCourse.caseTranslation)
      },
      """
      cases/diarrhoea.en.md:29:11: error: no way leads from here to an end, so the case would never be over; add a link to a node with an outcome
      ## Shock {#shock}
                ^
      cases/diarrhoea.en.md:36:14: error: no way leads from here to an end, so the case would never be over; add a link to a node with an outcome
      ## Referral {#referral minutes=10}
                   ^
      cases/diarrhoea.en.md:50:14: warning: no link leads here from the first node, so nobody would ever see it; link to it, or take it out
      ## Too late {#death outcome=death}
                   ^
      """),
    Fault(
      .caseEndUnreachable,
      {
        try $0.addCases()
        try $0.write(
          "# A case\n\n## One {#one minutes=1}\n\nHere.\n\n- [On](#one)\n",
          to: SampleCourse.caseFile)
        try $0.write(
          "# Un cas\n\n## Un {#one}\n\nIci.\n\n- [Encore](#one)\n", to: SampleCourse.caseTranslation
        )
      },
      """
      cases/diarrhoea.en.md:1:1: error: no way leads from here to an end, so the case would never be over; add a link to a node with an outcome
      # A case
      ^
      """),
    Fault(
      .caseLinkNever,
      {
        try $0.changeCase("fluid >= 2", to: "fluid >= 2 and clock < 7")
      },
      """
      cases/diarrhoea.en.md:11:13: warning: no way leads through every essential node to a good end without harm and within the limit, so nobody could get the full score; mend the links, the limit or what is essential
      ## Arrival {#arrival essential minutes=2}
                  ^
      cases/diarrhoea.en.md:26:3: warning: however the case goes, this way is never open; mend its condition or that of a rule before it, or take it out
      - [Send them home with zinc](#recovery) {if="fluid >= 2 and clock < 7"}
        ^
      """),
    Fault(
      .caseCycle,
      {
        try $0.changeCase(
          "- [Wait](#death) {harm=1 minutes=30}",
          to:
            "- [Wait](#death) {harm=1 minutes=30}\n- [Look again](#look)\n\n## Look {#look}\n\nNothing new.\n\n- [Back](#shock)"
        )
        try $0.changeCase(
          "- [Attendre](#death)",
          to:
            "- [Attendre](#death)\n- [Encore](#look)\n\n## Regard {#look}\n\nRien de neuf.\n\n- [Retour](#shock)",
          in: SampleCourse.caseTranslation)
      },
      """
      cases/diarrhoea.en.md:29:11: warning: one can go round by shock, look for ever and nothing changes; let it take minutes, change a counter, or put a condition on a link
      ## Shock {#shock}
                ^
      """),
    Fault(
      .caseRedirectLoop,
      {
        try $0.changeCase(
          "He can no longer drink.\n", to: "He can no longer drink.\n\n1. [Worse](#shock)\n")
        try $0.changeCase(
          "Il ne peut plus boire.\n", to: "Il ne peut plus boire.\n\n1. [Pire](#shock)\n",
          in: SampleCourse.caseTranslation)
      },
      """
      cases/diarrhoea.en.md:29:11: error: whoever comes here by arrival, signs, signs, shock is sent round by rules without end, more than 50 times; mend their conditions
      ## Shock {#shock}
                ^
      """),
    Fault(
      .caseFullScoreMissing,
      {
        try $0.changeCase("limit=30", to: "limit=20")
      },
      """
      cases/diarrhoea.en.md:11:13: warning: no way leads through every essential node to a good end without harm and within the limit, so nobody could get the full score; mend the links, the limit or what is essential
      ## Arrival {#arrival essential minutes=2}
                  ^
      """),
  ]
}
