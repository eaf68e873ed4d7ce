extension DiagnosticCode {
  /// How much it matters.
  public var severity: Diagnostic.Severity { Self.warnings.contains(self) ? .warning : .error }

  /// What a trainer should look at; everything else is what a learner would trip over.
  private static let warnings: Set<DiagnosticCode> = [
    .fileUnused,
    .controlCharacter,
    .keyUnknown,
    .textUntranslated,
    .licenseMissing,
    .reviewPast,
    .attributeUnknown,
    .alertUnknown,
    .htmlIgnored,
    .linkUnknown,
    .termUnlinked,
    .choiceBlockIgnored,
    .choiceWithoutFeedback,
    .choiceEverythingRight,
    .unitAttached,
    .itemBlockIgnored,
    .answerOfOtherKind,
    .explanationMissing,
    .caseNodeEmpty,
    .caseNodeUnreachable,
    .caseLinkNever,
    .caseCycle,
    .caseFullScoreMissing,
    .caseCounterUnused,
    .translationOutdated,
    .moduleEmpty,
    .completionWithoutPass,
    .textIgnored,
    .readingDifficult,
    .linkExternal,
    .pictureAlternativePoor,
    .rightChoiceLongest,
    .rightChoiceFirst,
    .translationStructure,
    .retiredPresent,
    .versionMinorDue,
  ]
}
