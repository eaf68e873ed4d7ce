import CourseFormat

// Faults in questions of every kind, each added to the quiz of the sample course.

extension Fault {
  static let ofAnswers: [Fault] = [
    added(
      .choicesRepeated,
      """
      ## Which? {#which}

      - [x] a

      Or:
      - [x] b
      """,
      """
      ## Lequel ? {#which}

      - [ ] a
      """,
      """
      quizzes/final.en.md:22:1: error: a question has one list of choices, so this one would be shown with its key and not be asked; join the two lists, or begin another question
      - [x] b
      ^
      """),
    added(
      .choiceEverythingRight,
      """
      ## Which? {#which}

      - [x] a
      - [x] b
      """,
      """
      ## Lesquels ? {#which}

      - [ ] a
      - [ ] b
      """,
      """
      quizzes/final.en.md:19:1: warning: whoever chooses everything has the whole without knowing anything; leave one choice wrong, or give wrong ones a part mark like {-0.5}
      - [x] a
      ^
      """),
    added(
      .choiceRightHarmful,
      """
      ## Which? {#which}

      - [x] Wait {harm}
      - [ ] Go
        > No.
      """,
      nil,
      """
      quizzes/final.en.md:19:1: error: this choice is marked as right and as harmful, so nobody could answer rightly without harm; take out “{harm}”, or write “[ ]”
      - [x] Wait {harm}
      ^
      """),
    added(
      .choiceWholeUnreachable,
      """
      ## Which? {#which}

      - [x] a {+0.5}
      - [ ] b
        > No.
      """,
      nil,
      """
      quizzes/final.en.md:19:1: error: the part marks of the right choices do not add up to 1, so nobody could have the whole; make them do so, or leave them out of the right choices
      - [x] a {+0.5}
      ^
      """),
    added(
      .partMarkMalformed,
      """
      ## Which? {#which}

      - [x] a {+0,5}
      - [ ] b
        > No.
      """,
      nil,
      """
      quizzes/final.en.md:19:10: error: “+0,5” is no part of the whole from -1 to +1 with four decimals at most, so it could not count; write it like {+0.5} or {-0.25}
      - [x] a {+0,5}
               ^
      """),
    added(
      .unitUnsafe,
      """
      ## How much? {#much .number}

      = 5 cc
      """,
      nil,
      """
      quizzes/final.en.md:19:1: error: the unit “cc” is easily misread on a prescription, which kills; write “mL”
      = 5 cc
      ^
      """),
    added(
      .unitAttached,
      """
      ## How much? {#much .number}

      = 5mL
      """,
      """
      ## Combien ? {#much .number}
      """,
      """
      quizzes/final.en.md:19:1: warning: the unit in “5mL” touches its number, and letters are then read as digits; put a space between them
      = 5mL
      ^
      """),
    added(
      .acceptMalformed,
      """
      ## How much? {#much .number accept="0,18 g"}

      = 180 mg
      """,
      """
      ## Combien ? {#much .number}
      """,
      """
      quizzes/final.en.md:17:29: error: “0,18 g” is no number with a unit, so no answer could be compared with it; write it like accept="0.18 g; 1.5 tablets"
      ## How much? {#much .number accept="0,18 g"}
                                  ^
      """),
    added(
      .acceptDiffers,
      """
      ## How much? {#much .number accept="0.2 g"}

      = 180 mg
      """,
      """
      ## Combien ? {#much .number}
      """,
      """
      quizzes/final.en.md:17:29: error: “0.2 g” is not 180 mg, so two answers that contradict each other would be right; mend one of them
      ## How much? {#much .number accept="0.2 g"}
                                  ^
      """),
    added(
      .matchTableMissing,
      """
      ## Join. {#join .match}

      - a
      """,
      nil,
      """
      quizzes/final.en.md:17:1: error: a match needs a table of two columns with two rows or more, so there is nothing to join; write one, with what is given on the left
      ## Join. {#join .match}
      ^
      """),
    added(
      .matchRowIncomplete,
      """
      ## Join. {#join .match}

      | a | b |
      |---|---|
      | c | |
      """,
      nil,
      """
      quizzes/final.en.md:21:1: error: this row has nothing on the right, so nothing could be joined to it; write both cells, or leave the left one empty for what belongs to no row
      | c | |
      ^
      """),
    added(
      .matchLeftRepeated,
      """
      ## Join. {#join .match}

      | a | b |
      |---|---|
      | c | d |
      | c | e |
      """,
      nil,
      """
      quizzes/final.en.md:22:1: error: “c” stands on the left twice, so nobody could tell the two rows apart; make one row of them, or change one
      | c | e |
      ^
      """),
    added(
      .matchDistractorRepeated,
      """
      ## Join. {#join .match}

      | a | b |
      |---|---|
      | c | d |
      | e | f |
      | | f |
      """,
      nil,
      """
      quizzes/final.en.md:23:1: error: “f” stands beside an empty cell and elsewhere on the right, so the same words would be right and wrong; take this row out, or change it
      | | f |
      ^
      """),
  ]

  static let ofOtherAnswers: [Fault] = [
    added(
      .orderListMissing,
      """
      ## Order. {#order .order}

      - a
      """,
      nil,
      """
      quizzes/final.en.md:17:1: error: there are no steps to put in order here; write a numbered list of two steps or more, in the right order
      ## Order. {#order .order}
      ^
      """),
    added(
      .orderStepRepeated,
      """
      ## Order. {#order .order}

      1. Wash
      2. Dry
      3. Wash
      """,
      nil,
      """
      quizzes/final.en.md:21:1: error: “Wash” is step 1 already, so nobody could tell the two apart; say what makes this one different
      3. Wash
      ^
      """),
    added(
      .itemEmpty,
      """
      ## Order. {#order .order}

      1. Wash
      2.
      """,
      nil,
      """
      quizzes/final.en.md:20:1: error: this item of the list has no words, so nobody could choose or move it; write them, or take it out
      2.
      ^
      """),
    added(
      .itemBlockIgnored,
      """
      ## Order. {#order .order}

      1. Wash
      2. Dry

         With a towel.
      """,
      """
      ## Dans l'ordre. {#order .order}

      1. Laver
      2. Sécher
      """,
      """
      quizzes/final.en.md:22:4: warning: an item is one paragraph here, so this is not shown; join it to the paragraph, or write it above the list
         With a towel.
         ^
      """),
    added(
      .attributeValue,
      """
      ## Order. {#order .order score=half}

      1. Wash
      2. Dry
      """,
      """
      ## Dans l'ordre. {#order .order}

      1. Laver
      2. Sécher
      """,
      """
      quizzes/final.en.md:17:26: error: “half” is no value of “score” that this version knows, so it is ignored; write one of: pairs, all
      ## Order. {#order .order score=half}
                               ^
      """),
    added(
      .gapMissing,
      """
      ## Fill in. {#gaps .cloze}

      Wash.
      """,
      nil,
      """
      quizzes/final.en.md:17:1: error: the text has no gap, so there is nothing to answer; write “[[answer]]” where a word is missing
      ## Fill in. {#gaps .cloze}
      ^
      """),
    added(
      .gapMalformed,
      """
      ## Fill in. {#gaps .cloze}

      Wash with [[soap|]].
      """,
      nil,
      """
      quizzes/final.en.md:19:11: error: nothing can be put into the gap “[[soap|]]”; write “[[answer|also accepted]]”, or “[[*right|wrong]]” to choose from
      Wash with [[soap|]].
                ^
      """),
    added(
      .gapUnclosed,
      """
      ## Fill in. {#gaps .cloze}

      Wash with [[soap].
      """,
      nil,
      """
      quizzes/final.en.md:19:11: error: “[[” has no fellow on this line, so a learner might read the answer; write “[[answer]]” on one line, without code in it, or a backslash before brackets that are no gap
      Wash with [[soap].
                ^
      """),
    added(
      .likertLevels,
      """
      ## How sure? {#sure .likert}

      - very
      """,
      nil,
      """
      quizzes/final.en.md:19:1: error: a scale has 2 to 11 levels and this one 1, so an answer would say little; write as many as anybody can tell apart, or leave the list out for the usual five
      - very
      ^
      """),
    added(
      .answerUngraded,
      """
      ## How sure? {#sure .likert}

      = very
      """,
      """
      ## Sûr ? {#sure .likert}
      """,
      """
      quizzes/final.en.md:19:1: error: under .likert nothing is right or wrong, so “=” could not count; take it out, or name a kind that is marked
      = very
      ^
      """),
    added(
      .answerOfOtherKind,
      """
      ## Order. {#order .order}

      1. Wash
      2. Dry

      = Dry
      """,
      """
      ## Dans l'ordre. {#order .order}

      1. Laver
      2. Sécher
      """,
      """
      quizzes/final.en.md:22:1: warning: “=” is how another kind of question is answered, so here it is only text; name that kind after the id, or write it otherwise
      = Dry
      ^
      """),
  ]

  static let ofTranslatedAnswers: [Fault] = [
    added(
      .translationItems,
      """
      ## Order. {#order .order}

      1. Wash
      2. Dry
      """,
      """
      ## Dans l'ordre. {#order .order}

      1. Laver
      2. Sécher
      3. Jeter
      """,
      """
      quizzes/final.fr.md:17:1: error: there are 3 items in the list here and 2 in the source language, so the key does not fit; write the same ones in the same order
      1. Laver
      ^
      """),
    added(
      .translationRows,
      """
      ## Join. {#join .match}

      | a | b |
      |---|---|
      | c | d |
      | e | f |
      """,
      """
      ## Reliez. {#join .match}

      | a | b |
      |---|---|
      | c | d |
      | e | f |
      | | g |
      """,
      """
      quizzes/final.fr.md:17:1: error: the table here has 2 rows to join and 1 with an empty left cell, and in the source language 2 and 0, so the key does not fit; write the same ones in the same order
      | a | b |
      ^
      """),
    added(
      .translationPairs,
      """
      ## Join. {#join .match}

      | a | b |
      |---|---|
      | c | d |
      | e | f |
      """,
      """
      ## Reliez. {#join .match}

      | a | b |
      |---|---|
      | c | d |
      | e | d |
      """,
      """
      quizzes/final.fr.md:17:1: error: other rows share what stands on the right than in the source language, so the key does not fit; write the same words where the source does, and different ones where it does not
      | a | b |
      ^
      """),
    added(
      .translationGaps,
      """
      ## Fill in. {#gaps .cloze}

      Wash with [[soap]].
      """,
      """
      ## Complétez. {#gaps .cloze}

      [[Lavez]] au [[savon]].
      """,
      """
      quizzes/final.fr.md:17:1: error: there are 2 gaps here and 1 in the source language, so the key does not fit; write the same ones in the same order
      [[Lavez]] au [[savon]].
      ^
      """),
    added(
      .translationGapKind,
      """
      ## Fill in. {#gaps .cloze}

      Wash with [[soap]].
      """,
      """
      ## Complétez. {#gaps .cloze}

      Lavez au [[*savon|sable]].
      """,
      """
      quizzes/final.fr.md:17:10: error: this gap is not like the one of the source language, so the key does not fit; write one to type into where the source does, or as many to choose from
      Lavez au [[*savon|sable]].
               ^
      """),
    added(
      .translationGapKey,
      """
      ## Fill in. {#gaps .cloze}

      Wash with [[*soap|sand]].
      """,
      """
      ## Complétez. {#gaps .cloze}

      Lavez au [[savon|*sable]].
      """,
      """
      quizzes/final.fr.md:17:10: error: other choices are marked as right here than in the source language, and no translation can change the answer; put “*” before the same ones
      Lavez au [[savon|*sable]].
               ^
      """),
  ]

  /// A question put at the end of the quiz, and of its translation where that must be there.
  ///
  /// Where the source cannot be read, a translation is not blamed.
  private static func added(
    _ code: DiagnosticCode, _ source: String, _ translation: String?, _ report: String
  ) -> Fault {
    Fault(
      code,
      { course in
        for (text, language) in [(source, "en"), (translation, "fr")] {
          guard let text else { continue }
          let file = "quizzes/final.\(language).md"
          let end = text.contains(".likert") ? "\n" : "\n\n> So.\n"
          try course.write(try course.text(of: file) + text + end, to: file)
        }
      }, report)
  }
}
