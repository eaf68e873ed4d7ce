/// Everything the reader and the checker can find; a code never changes its name.
///
/// The text of a code stands in the languages' tables under `check.` and the code.
public enum DiagnosticCode: String, Sendable, CaseIterable {
  // MARK: The package
  /// A file that the outline names is not there.
  case fileMissing = "file-missing"
  /// The system would not give a file.
  case fileUnreadable = "file-unreadable"
  /// A zip does not hold what it promises.
  case fileDamaged = "file-damaged"
  /// A file is longer than is ever read.
  case fileTooLarge = "file-too-large"
  /// A link or something else that is no file.
  case fileNotRegular = "file-not-regular"
  /// A name that some disks cannot hold.
  case fileName = "file-name"
  /// A file that nothing uses.
  case fileUnused = "file-unused"
  /// The package cannot be opened at all.
  case packageRefused = "package-refused"
  /// A text is not UTF-8.
  case textNotUTF8 = "text-not-utf8"
  /// A text over which the parser would sit for minutes.
  case textTooCostly = "text-too-costly"
  /// Too much stands within each other.
  case nestingTooDeep = "nesting-too-deep"
  /// A character that could drive a terminal or reorder a line.
  case controlCharacter = "control-character"

  // MARK: YAML
  /// No YAML.
  case yamlInvalid = "yaml-invalid"
  /// An anchor or an alias.
  case yamlAlias = "yaml-alias"
  /// A tag.
  case yamlTag = "yaml-tag"
  /// A merge key.
  case yamlMergeKey = "yaml-merge-key"
  /// A key that is no word.
  case yamlKey = "yaml-key"
  /// A key that stands twice.
  case yamlDuplicateKey = "yaml-duplicate-key"
  /// A text, a list or a map where another of them should stand.
  case yamlShape = "yaml-shape"
  /// Front matter without an end.
  case frontMatterUnclosed = "front-matter-unclosed"
  /// Front matter that is longer than any manifest.
  case frontMatterTooLarge = "front-matter-too-large"

  // MARK: The manifest
  /// A format of the future.
  case formatUnknown = "format-unknown"
  /// A key that must be there is not, or says nothing.
  case keyMissing = "key-missing"
  /// A key that nobody reads.
  case keyUnknown = "key-unknown"
  /// An id with signs that ids do not have.
  case idMalformed = "id-malformed"
  /// An id that stands twice.
  case idDuplicate = "id-duplicate"
  /// A version that is not three numbers.
  case versionMalformed = "version-malformed"
  /// A language that is no BCP 47 tag.
  case languageMalformed = "language-malformed"
  /// A day that no calendar has.
  case dayMalformed = "day-malformed"
  /// A number outside what is possible.
  case numberMalformed = "number-malformed"
  /// A word where only a few may stand.
  case valueUnknown = "value-unknown"
  /// A text of the manifest that a language lacks.
  case textUntranslated = "text-untranslated"
  /// No license.
  case licenseMissing = "license-missing"
  /// A day of review in the past.
  case reviewPast = "review-past"
  /// A course that must be done before itself.
  case requiresItself = "requires-itself"

  // MARK: The outline
  /// An outline with nothing in it.
  case outlineEmpty = "outline-empty"
  /// A module with nothing in it.
  case moduleEmpty = "module-empty"
  /// An item that does not say what it is.
  case itemKindMissing = "item-kind-missing"
  /// A completion rule that names what the outline has not got.
  case completionUnknown = "completion-unknown"
  /// A quiz that must be passed and has no pass mark.
  case completionWithoutPass = "completion-without-pass"
  /// A critical question that the quiz has not got.
  case criticalUnknown = "critical-unknown"
  /// A critical question that cannot be right.
  case criticalUngraded = "critical-ungraded"
  /// A pass mark for questions that cannot be right.
  case passWithoutGraded = "pass-without-graded"
  /// More questions to draw than the quiz has.
  case drawTooLarge = "draw-too-large"
  /// A limit of attempts behind which the course goes on.
  case attemptsWithStrictOrder = "attempts-with-strict-order"

  // MARK: Text
  /// A lesson or a quiz without a title.
  case titleMissing = "title-missing"
  /// A text that stands under no question and no term.
  case textIgnored = "text-ignored"
  /// Sentences and words far longer than most readers manage.
  case readingDifficult = "reading-difficult"
  /// A second id or a second kind in braces.
  case attributesMalformed = "attributes-malformed"
  /// An attribute that the kind of question does not know.
  case attributeUnknown = "attribute-unknown"
  /// An alert that GitHub does not know.
  case alertUnknown = "alert-unknown"
  /// HTML.
  case htmlIgnored = "html-ignored"
  /// A reference to a footnote that the file has not got.
  case footnoteMissing = "footnote-missing"
  /// A footnote that nothing refers to.
  case footnoteUnused = "footnote-unused"
  /// A link that leads nowhere that a learner could go.
  case linkUnknown = "link-unknown"
  /// A link to a term that the glossary has not got.
  case linkTermMissing = "link-term-missing"
  /// A link to a lesson that the outline has not got.
  case linkLessonMissing = "link-lesson-missing"
  /// A link to an address that no learner can follow offline.
  case linkExternal = "link-external"
  /// A picture without alt text.
  case pictureWithoutAlternative = "picture-without-alternative"
  /// A picture whose alt text says nothing.
  case pictureAlternativePoor = "picture-alternative-poor"
  /// A picture whose file is not in the package.
  case pictureMissing = "picture-missing"
  /// A picture of a kind that is not drawn on terminals.
  case pictureNotPNG = "picture-not-png"
  /// A picture outside the package.
  case pictureRemote = "picture-remote"

  // MARK: Terms
  /// A term without an id.
  case termWithoutID = "term-without-id"
  /// A term without a meaning.
  case termEmpty = "term-empty"
  /// A term that no text links to.
  case termUnlinked = "term-unlinked"

  // MARK: Questions
  /// A quiz without a question.
  case bankEmpty = "bank-empty"
  /// A question without an id.
  case questionWithoutID = "question-without-id"
  /// A question without words.
  case questionEmpty = "question-empty"
  /// A kind of question that this version does not know.
  case kindUnknown = "kind-unknown"
  /// A question without anything to choose.
  case choicesMissing = "choices-missing"
  /// A second list of choices.
  case choicesRepeated = "choices-repeated"
  /// A choice without a box.
  case choiceUnmarked = "choice-unmarked"
  /// A choice without words.
  case choiceEmpty = "choice-empty"
  /// A question of which no choice is right.
  case choiceRightMissing = "choice-right-missing"
  /// More in a choice than a paragraph and its feedback.
  case choiceBlockIgnored = "choice-block-ignored"
  /// An attribute of a choice that this version does not know.
  case choiceAttributeUnknown = "choice-attribute-unknown"
  /// A wrong choice that does not say why.
  case choiceWithoutFeedback = "choice-without-feedback"
  /// A question that is right for whoever chooses everything.
  case choiceEverythingRight = "choice-everything-right"
  /// A right choice that is harmful.
  case choiceRightHarmful = "choice-right-harmful"
  /// Part marks that never add up to the whole.
  case choiceWholeUnreachable = "choice-whole-unreachable"
  /// A part mark that is no part of the whole.
  case partMarkMalformed = "part-mark-malformed"
  /// A question without a line `= answer`.
  case answerMissing = "answer-missing"
  /// A line `=` without an answer.
  case answerEmpty = "answer-empty"
  /// An answer that is no number.
  case numberAnswerMalformed = "number-answer-malformed"
  /// A number that is easily read as another.
  case numberUnsafe = "number-unsafe"
  /// A second answer to a question for a number.
  case numberRepeated = "number-repeated"
  /// A unit that is easily read as another.
  case unitUnsafe = "unit-unsafe"
  /// A unit that touches its number.
  case unitAttached = "unit-attached"
  /// Another form of an answer that is no number with a unit.
  case acceptMalformed = "accept-malformed"
  /// Another form of an answer that contradicts it.
  case acceptDiffers = "accept-differs"
  /// A match without a table of two columns.
  case matchTableMissing = "match-table-missing"
  /// A row of a match that has nothing to be joined.
  case matchRowIncomplete = "match-row-incomplete"
  /// Two rows of a match that nobody can tell apart.
  case matchLeftRepeated = "match-left-repeated"
  /// What belongs to no row of a match, and stands there twice.
  case matchDistractorRepeated = "match-distractor-repeated"
  /// An order without a numbered list.
  case orderListMissing = "order-list-missing"
  /// Two steps that nobody can tell apart.
  case orderStepRepeated = "order-step-repeated"
  /// A step or a level without words.
  case itemEmpty = "item-empty"
  /// More in a step or a level than a paragraph.
  case itemBlockIgnored = "item-block-ignored"
  /// A scale of too few or too many levels.
  case likertLevels = "likert-levels"
  /// A cloze without a gap.
  case gapMissing = "gap-missing"
  /// A gap that nothing can be put into.
  case gapMalformed = "gap-malformed"
  /// One half of the brackets of a gap.
  case gapUnclosed = "gap-unclosed"
  /// A value that an attribute does not have.
  case attributeValue = "attribute-value"
  /// An answer as another kind of question takes it.
  case answerOfOtherKind = "answer-of-other-kind"
  /// A right answer where nothing is right or wrong.
  case answerUngraded = "answer-ungraded"
  /// A question that does not explain its answer.
  case explanationMissing = "explanation-missing"
  /// A quiz whose right choices are known by their length.
  case rightChoiceLongest = "right-choice-longest"
  /// A quiz whose right choices all stand first.
  case rightChoiceFirst = "right-choice-first"

  // MARK: Cases
  /// A title of another kind than the file's folder holds.
  case kindMisplaced = "kind-misplaced"
  /// A case without a node.
  case caseEmpty = "case-empty"
  /// More in a case than is ever played.
  case caseTooLarge = "case-too-large"
  /// A node without an id.
  case caseNodeWithoutID = "case-node-without-id"
  /// A node without text.
  case caseNodeEmpty = "case-node-empty"
  /// Something among the links of a node that is none.
  case caseLinkMalformed = "case-link-malformed"
  /// A link without words.
  case caseLinkEmpty = "case-link-empty"
  /// A link to, or a question for, a node that the case has not got.
  case caseNodeUnknown = "case-node-unknown"
  /// A node that no link leads to.
  case caseNodeUnreachable = "case-node-unreachable"
  /// A node that neither goes on nor ends.
  case caseDeadEnd = "case-dead-end"
  /// A node at which, after some choices, no link is open.
  case caseStuck = "case-stuck"
  /// An end that goes on.
  case caseEndWithLinks = "case-end-with-links"
  /// A node from which no end can be reached.
  case caseEndUnreachable = "case-end-unreachable"
  /// A link that is never open.
  case caseLinkNever = "case-link-never"
  /// A way round on which nothing changes.
  case caseCycle = "case-cycle"
  /// Rules that lead round without end.
  case caseRedirectLoop = "case-redirect-loop"
  /// No way to the full score.
  case caseFullScoreMissing = "case-full-score-missing"
  /// A condition that cannot be read.
  case caseConditionMalformed = "case-condition-malformed"
  /// A change to a counter that cannot be read.
  case caseEffectMalformed = "case-effect-malformed"
  /// A counter that the case has not got.
  case caseCounterUnknown = "case-counter-unknown"
  /// A counter that no condition asks for.
  case caseCounterUnused = "case-counter-unused"
  /// A name that no counter can have.
  case caseCounterName = "case-counter-name"
  /// A counter that begins out of its bounds.
  case caseCounterBounds = "case-counter-bounds"
  /// Weights that do not come to a hundred.
  case caseWeights = "case-weights"

  // MARK: Drills
  /// A drill without an exercise.
  case drillEmpty = "drill-empty"
  /// An exercise without an id.
  case exerciseWithoutID = "exercise-without-id"
  /// An exercise without lines to be typed, or with two blocks of them.
  case exerciseLines = "exercise-lines"
  /// A tab among what is to be typed.
  case exerciseTab = "exercise-tab"

  // MARK: Translations
  /// A file that a language lacks.
  case translationMissing = "translation-missing"
  /// A translation of an older text.
  case translationOutdated = "translation-outdated"
  /// A question that a translation lacks.
  case translationQuestionMissing = "translation-question-missing"
  /// A question that only a translation has.
  case translationQuestionExtra = "translation-question-extra"
  /// A question of another kind than its source.
  case translationKind = "translation-kind"
  /// More or fewer choices than in the source.
  case translationChoices = "translation-choices"
  /// More or fewer steps or levels than in the source.
  case translationItems = "translation-items"
  /// More or fewer rows than in the source.
  case translationRows = "translation-rows"
  /// Rows that share a right-hand side where those of the source do not.
  case translationPairs = "translation-pairs"
  /// Other gaps than in the source.
  case translationGaps = "translation-gaps"
  /// A gap to type into for one to choose from, or with other choices.
  case translationGapKind = "translation-gap-kind"
  /// A gap in which another choice is right than in the source.
  case translationGapKey = "translation-gap-key"
  /// Choices in another order than in the source.
  case translationChoiceID = "translation-choice-id"
  /// An answer key in a translation.
  case translationMarks = "translation-marks"
  /// A term that a translation lacks.
  case translationTermMissing = "translation-term-missing"
  /// A term that only a translation has.
  case translationTermExtra = "translation-term-extra"
  /// A translation that has other parts than its source, or in another order.
  case translationStructure = "translation-structure"

  /// A node of a case that a translation lacks.
  case translationNodeMissing = "translation-node-missing"
  /// A node of a case that only a translation has.
  case translationNodeExtra = "translation-node-extra"
  /// Links of a node that are not those of the source.
  case translationLinks = "translation-links"
  /// What a translation says of how a case is played or a drill is passed.
  case translationAttribute = "translation-attribute"
  /// An exercise that a translation lacks.
  case translationExerciseMissing = "translation-exercise-missing"
  /// An exercise that only a translation has.
  case translationExerciseExtra = "translation-exercise-extra"

  // MARK: Changes and versions
  /// A version of `changes.yaml` that the course has not come to.
  case changesAhead = "changes-ahead"
  /// Something to be done again that the outline has not got.
  case redoUnknown = "redo-unknown"
  /// Something to be done again in a version that may not ask for it.
  case redoNotMajor = "redo-not-major"
  /// A replacement that the course has not got.
  case retiredUnknown = "retired-unknown"
  /// A retired id that is still there.
  case retiredPresent = "retired-present"
  /// Answers to be looked at again of a question that the course has not got.
  case regradeUnknown = "regrade-unknown"
  /// Another course than the one it is compared with.
  case againstOther = "against-other"
  /// A version that is not higher than the one before.
  case versionNotGrown = "version-not-grown"
  /// A version that may not take away what it takes away.
  case versionTooSmall = "version-too-small"
  /// A version that should say that something is new.
  case versionMinorDue = "version-minor-due"
  /// An item that is gone without a word.
  case itemVanished = "item-vanished"
  /// A question that is gone without a word.
  case questionVanished = "question-vanished"
  /// A term that is gone without a word.
  case termVanished = "term-vanished"
  /// A node of a case that is gone without a word.
  case nodeVanished = "node-vanished"
  /// An exercise that is gone without a word.
  case exerciseVanished = "exercise-vanished"
  /// A node at which a case ends otherwise than before.
  case outcomeChanged = "outcome-changed"
  /// An item that has become something else.
  case itemKindChanged = "item-kind-changed"
  /// An item with something else in its place.
  case retiredKind = "retired-kind"
  /// Another answer is right than before.
  case keyChanged = "key-changed"
  /// A part of a question that has another number in a translation than in the source.
  case translationOrder = "translation-order"
}
