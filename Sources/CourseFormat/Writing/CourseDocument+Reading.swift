import Typography
import Wording

extension CourseDocument {
  /// Reads all of a package; a file that cannot be read is the problem that is thrown.
  public init(reading source: any PackageSource) throws(CourseProblem) {
    let package = try CoursePackage(source, path: source.name)
    self.init(manifest: package.manifest, changes: try package.changes())
    var texts: Set<String> = [ManifestReader.file, ChangesReader.file]
    for language in manifest.languages {
      let (content, read) = try Self.content(of: package, in: language)
      languages[language] = content
      texts.formUnion(read)
    }
    for entry in try source.entries() where !texts.contains(entry.path) {
      guard let size = entry.size else { continue }
      files[entry.path] = try source.read(entry.path, atMost: max(size, 0))
    }
  }

  /// What stands in one language, and the files it was read from.
  private static func content(
    of package: CoursePackage, in language: LanguageTag
  ) throws(CourseProblem) -> (Content, files: [String]) {
    var content = Content()
    var files: [String] = []
    func basis(_ file: CourseFile) throws(CourseProblem) -> Basis {
      files.append(file.path(in: language))
      return try Self.basis(of: file, in: language, of: package)
    }
    for item in package.manifest.items {
      let file = CourseFile(item)
      guard package.source.contains(file.path(in: language)) else { continue }
      switch item.kind {
      case .lesson:
        content.lessons[item.id] = Translated(
          try package.lesson(item.id, in: language), basis: try basis(file))
      case .quiz:
        content.banks[item.id] = Translated(
          try package.bank(item.id, in: language), basis: try basis(file))
      case .caseStudy:
        content.cases[item.id] = Translated(
          try package.caseStudy(item.id, in: language), basis: try basis(file))
      case .drill:
        content.drills[item.id] = Translated(
          try package.drill(item.id, in: language), basis: try basis(file))
      }
    }
    if package.source.contains(CourseFile.terms.path(in: language)) {
      let glossary = Glossary(
        title: try title(ofTermsIn: language, of: package),
        terms: try package.glossary(in: language))
      content.glossary = Translated(glossary, basis: try basis(.terms))
    }
    return (content, files)
  }

  /// What a translation says of the text it was made from.
  private static func basis(
    of file: CourseFile, in language: LanguageTag, of package: CoursePackage
  ) throws(CourseProblem) -> Basis {
    let original = file.path(in: package.manifest.sourceLanguage)
    guard language != package.manifest.sourceLanguage, package.source.contains(original) else {
      return .unsaid
    }
    let text = try package.source.text(of: file.path(in: language), atMost: Bounds.markdown)
    var reading = Reading(text, in: package.source)
    let front = FrontMatter.read(&reading)
    guard let value = front.value, var fields = YAMLFields(value, &reading) else { return .unsaid }
    reading.noteBasis(&fields)
    guard let revision = reading.basis?.revision else { return .unsaid }
    let source = try package.source.text(of: original, atMost: Bounds.markdown)
    return revision == Revision(of: source.text).rawValue
      ? .current : .other(Revision(rawValue: revision))
  }

  private static func title(
    ofTermsIn language: LanguageTag, of package: CoursePackage
  ) throws(CourseProblem) -> DisplayText? {
    let path = CourseFile.terms.path(in: language)
    var reading = Reading(
      try package.source.text(of: path, atMost: Bounds.markdown), in: package.source)
    let front = FrontMatter.read(&reading)
    if let title = TitleReader.read(front, &reading) { return title }
    let document = MarkdownParser.parse(from: front.bodyLine, &reading)
    return TitledSections(of: document?.blocks ?? [], &reading).title
  }
}
