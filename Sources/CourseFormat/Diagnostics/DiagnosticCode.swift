/// Everything the reader and the checker can find, one line each; codes never change their name.
///
/// The text of a code stands in the languages' tables under `check.` and the code.
public enum DiagnosticCode: String, Sendable, CaseIterable {
  // The package
  case fileMissing = "file-missing"
  case fileUnreadable = "file-unreadable"
  case fileTooLarge = "file-too-large"
  case fileNotRegular = "file-not-regular"
  case fileName = "file-name"
  case fileUnused = "file-unused"
  case packageRefused = "package-refused"
  case textNotUTF8 = "text-not-utf8"
  case nestingTooDeep = "nesting-too-deep"
  case controlCharacter = "control-character"

  // YAML
  case yamlInvalid = "yaml-invalid"
  case yamlAlias = "yaml-alias"
  case yamlTag = "yaml-tag"
  case yamlMergeKey = "yaml-merge-key"
  case yamlKey = "yaml-key"
  case yamlDuplicateKey = "yaml-duplicate-key"
  case yamlShape = "yaml-shape"
  case frontMatterUnclosed = "front-matter-unclosed"

  // The manifest
  case formatUnknown = "format-unknown"
  case keyMissing = "key-missing"
  case keyUnknown = "key-unknown"
  case idMalformed = "id-malformed"
  case idDuplicate = "id-duplicate"
  case versionMalformed = "version-malformed"
  case languageMalformed = "language-malformed"
  case dayMalformed = "day-malformed"
  case numberMalformed = "number-malformed"
  case valueUnknown = "value-unknown"
  case textUntranslated = "text-untranslated"
  case licenseMissing = "license-missing"
  case reviewPast = "review-past"

  // The outline
  case outlineEmpty = "outline-empty"
  case itemKindMissing = "item-kind-missing"
  case itemUnsupported = "item-unsupported"
  case completionUnknown = "completion-unknown"
  case criticalUnknown = "critical-unknown"
  case drawTooLarge = "draw-too-large"
  case attemptsWithStrictOrder = "attempts-with-strict-order"

  // Text
  case titleMissing = "title-missing"
  case attributesMalformed = "attributes-malformed"
  case attributeUnknown = "attribute-unknown"
  case alertUnknown = "alert-unknown"
  case htmlIgnored = "html-ignored"
  case linkUnknown = "link-unknown"
  case linkTermMissing = "link-term-missing"
  case linkLessonMissing = "link-lesson-missing"
  case pictureWithoutAlternative = "picture-without-alternative"
  case pictureMissing = "picture-missing"
  case pictureRemote = "picture-remote"

  // Terms
  case termWithoutID = "term-without-id"
  case termEmpty = "term-empty"
  case termUnlinked = "term-unlinked"

  // Questions
  case bankEmpty = "bank-empty"
  case questionWithoutID = "question-without-id"
  case questionEmpty = "question-empty"
  case kindUnknown = "kind-unknown"
  case choicesMissing = "choices-missing"
  case choiceUnmarked = "choice-unmarked"
  case choiceEmpty = "choice-empty"
  case choiceRightMissing = "choice-right-missing"
  case choiceBlockIgnored = "choice-block-ignored"
  case choiceAttributeUnknown = "choice-attribute-unknown"
  case choiceWithoutFeedback = "choice-without-feedback"
  case answerMissing = "answer-missing"
  case answerEmpty = "answer-empty"
  case numberAnswerMalformed = "number-answer-malformed"
  case numberUnsafe = "number-unsafe"
  case numberRepeated = "number-repeated"
  case explanationMissing = "explanation-missing"

  // Translations
  case translationMissing = "translation-missing"
  case translationOutdated = "translation-outdated"
  case translationQuestionMissing = "translation-question-missing"
  case translationQuestionExtra = "translation-question-extra"
  case translationKind = "translation-kind"
  case translationChoices = "translation-choices"
  case translationMarks = "translation-marks"
  case translationTermMissing = "translation-term-missing"
  case translationTermExtra = "translation-term-extra"

  /// How much it matters.
  public var severity: Diagnostic.Severity {
    switch self {
    case .fileUnused, .controlCharacter, .keyUnknown, .textUntranslated, .licenseMissing,
      .reviewPast, .attributeUnknown, .alertUnknown, .htmlIgnored, .linkUnknown, .termUnlinked,
      .choiceBlockIgnored, .choiceWithoutFeedback, .explanationMissing, .translationOutdated:
      .warning
    default: .error
    }
  }
}
