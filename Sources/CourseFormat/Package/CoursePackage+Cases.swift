import Wording

extension CoursePackage {
  /// Reads a case, each node in the source language where it has not been translated.
  ///
  /// A case that could not be played to an end is refused.
  public func caseStudy(
    _ id: ItemID, in language: LanguageTag
  ) throws(CourseProblem) -> CaseStudy {
    guard manifest.items.contains(where: { $0.id == id && $0.kind == .caseStudy }) else {
      throw .itemUnknown(package: source.name, item: id.rawValue)
    }
    let original = try read(.caseStudy(id), in: manifest.sourceLanguage) { reading in
      let read = CaseReader.read(id, in: manifest.sourceLanguage, &reading)
      return read.isPlayable ? read.study : nil
    }
    let language = manifest.language(for: language)
    guard hasTranslation(.caseStudy(id), in: language) else { return original }
    return try read(.caseStudy(id), in: language) { reading in
      CaseReader.read(translationOf: original, in: language, &reading)
    }
  }

  /// Reads a drill, each exercise in the source language where it has not been translated.
  ///
  /// A drill of which an exercise cannot be read is refused, for it could never be done.
  public func drill(_ id: ItemID, in language: LanguageTag) throws(CourseProblem) -> Drill {
    guard manifest.items.contains(where: { $0.id == id && $0.kind == .drill }) else {
      throw .itemUnknown(package: source.name, item: id.rawValue)
    }
    let original = try read(.drill(id), in: manifest.sourceLanguage) { reading in
      let (drill, isWhole) = DrillReader.read(id, in: manifest.sourceLanguage, &reading)
      return isWhole ? drill : nil
    }
    let language = manifest.language(for: language)
    guard hasTranslation(.drill(id), in: language) else { return original }
    return try read(.drill(id), in: language) { reading in
      DrillReader.read(translationOf: original, in: language, &reading)
    }
  }
}
