import Wording

// Cases and drills: each language against the source.

extension Survey {
  /// Reads a case.
  mutating func readCase(_ id: ItemID, _ original: LanguageTag) {
    guard var reading = open(CourseFile.caseStudy(id).path(in: original)) else { return }
    let (study, isWhole, _) = CaseReader.read(id, in: original, &reading)
    readings[reading.file.path] = reading
    take(study)
    for language in languages.dropFirst() {
      guard var reading = openTranslation(.caseStudy(id), in: language, item: id) else { continue }
      // A translation is not blamed for nodes of the source that could not be read.
      if isWhole { _ = CaseReader.read(translationOf: study, in: language, &reading) }
      readings[reading.file.path] = reading
    }
  }

  /// Reads a drill.
  mutating func readDrill(_ id: ItemID, _ original: LanguageTag) {
    guard var reading = open(CourseFile.drill(id).path(in: original)) else { return }
    let (drill, isWhole) = DrillReader.read(id, in: original, &reading)
    readings[reading.file.path] = reading
    for language in languages.dropFirst() {
      guard var reading = openTranslation(.drill(id), in: language, item: id) else { continue }
      if isWhole { _ = DrillReader.read(translationOf: drill, in: language, &reading) }
      readings[reading.file.path] = reading
    }
  }
}
