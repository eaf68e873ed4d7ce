import Typography
import Wording

/// Reads `course.yaml`.
struct ManifestReader {
  /// The file's name.
  static let file = "course.yaml"
  /// The format that this version of the program knows.
  static let format = 1

  /// The manifest; nil if it is none that this program knows.
  ///
  /// Of a manifest with errors, which no learner is ever given, the checker gets what there is.
  static func read(_ reading: inout Reading) -> Manifest? {
    let text = reading.file.text[...]
    guard let root = YAMLReader.read(text, &reading) else {
      if reading.diagnostics.isEmpty {
        reading.report(.keyMissing, at: .start, ["key": "format"])
      }
      return nil
    }
    guard var fields = YAMLFields(root, &reading) else { return nil }
    guard hasKnownFormat(&fields, &reading) else { return nil }
    let manifest = Self.manifest(&fields, &reading)
    fields.reportUnknown(&reading)
    return manifest
  }

  private static func hasKnownFormat(
    _ fields: inout YAMLFields, _ reading: inout Reading
  ) -> Bool {
    guard let value = fields.needed("format", &reading) else { return false }
    guard let text = reading.string(value) else { return false }
    if text == String(format) { return true }
    reading.report(
      .formatUnknown, at: value.position, ["format": .text(text), "known": .number(format)])
    return false
  }

  private static func manifest(
    _ fields: inout YAMLFields, _ reading: inout Reading
  ) -> Manifest {
    let languages = Self.languages(&fields, &reading)
    let id = fields.needed("id", &reading).flatMap { value in
      reading.marks[.id] = value.position
      return reading.identifier(value, of: Manifest.self)
    }
    let version = fields.needed("version", &reading).flatMap { Self.version($0, &reading) }
    let title = fields.needed("title", &reading).flatMap {
      reading.localized($0, key: "title", languages)
    }
    let outline = fields.needed("outline", &reading).map {
      OutlineReader.read($0, languages, &reading)
    }
    var manifest = Manifest(
      id: id ?? CourseID(rawValue: ""), version: version ?? CourseVersion(0, 0, 0),
      languages: languages, title: title ?? Localized(.empty), outline: outline ?? [])
    about(&manifest, &fields, &reading)
    rules(&manifest, &fields, &reading)
    return manifest
  }

  /// What the course is about and who stands behind it.
  private static func about(
    _ manifest: inout Manifest, _ fields: inout YAMLFields, _ reading: inout Reading
  ) {
    let languages = manifest.languages
    manifest.summary = fields.value("summary").flatMap {
      reading.localized($0, key: "summary", languages)
    }
    manifest.subjects =
      fields.value("subjects").map { reading.list($0).compactMap { reading.text($0)?.string } }
      ?? []
    manifest.audience = fields.value("audience").flatMap {
      reading.localized($0, key: "audience", languages)
    }
    manifest.authors =
      fields.value("authors").map { reading.list($0).compactMap { Self.author($0, &reading) } }
      ?? []
    if let license = fields.value("license") {
      manifest.license = reading.text(license)?.string
    } else {
      reading.report(.licenseMissing, at: .start)
    }
    manifest.sources =
      fields.value("sources").map { reading.list($0).compactMap { Self.source($0, &reading) } }
      ?? []
    manifest.reviewBy = fields.value("review-by").flatMap { Self.day($0, &reading) }
    manifest.minutes = fields.value("minutes").flatMap { reading.integer($0, in: 1...100_000) }
    manifest.requires =
      fields.value("requires").map {
        reading.list($0).compactMap { Self.requirement($0, of: manifest.id, &reading) }
      } ?? []
  }

  /// A course to be done before; nil if it is this one, which could then never be begun.
  private static func requirement(
    _ value: YAMLValue, of course: CourseID, _ reading: inout Reading
  ) -> CourseID? {
    let id = reading.identifier(value, of: Manifest.self)
    guard let id, id == course else { return id }
    reading.report(.requiresItself, at: value.position, ["id": .text(id.rawValue)])
    return nil
  }

  /// How the course is taken and what it ends in.
  private static func rules(
    _ manifest: inout Manifest, _ fields: inout YAMLFields, _ reading: inout Reading
  ) {
    if let order = fields.value("order").flatMap({ reading.word($0, of: Order.self) }) {
      manifest.order = order
    }
    if let value = fields.value("completion") {
      manifest.completion = Self.completion(value, manifest.items, &reading)
    }
    if let value = fields.value("certificate") {
      manifest.certificate = Self.certificate(value, manifest.languages, &reading)
    }
  }

  private static func languages(
    _ fields: inout YAMLFields, _ reading: inout Reading
  ) -> [LanguageTag] {
    guard let value = fields.needed("languages", &reading) else { return [] }
    var languages: [LanguageTag] = []
    for value in reading.list(value) {
      guard let text = reading.string(value) else { continue }
      guard let language = LanguageTag(text) else {
        reading.report(.languageMalformed, at: value.position, ["language": .text(text)])
        reading.hasUnknownLanguage = true
        continue
      }
      if !languages.contains(language) { languages.append(language) }
    }
    if languages.isEmpty, !reading.hasErrors {
      reading.report(.keyMissing, at: value.position, ["key": "languages"])
    }
    return languages
  }

  private static func version(_ value: YAMLValue, _ reading: inout Reading) -> CourseVersion? {
    guard let text = reading.string(value) else { return nil }
    reading.marks[.version] = value.position
    if let version = CourseVersion(text) { return version }
    reading.report(.versionMalformed, at: value.position, ["version": .text(text)])
    return nil
  }

  private static func day(_ value: YAMLValue, _ reading: inout Reading) -> CalendarDay? {
    guard let text = reading.string(value) else { return nil }
    reading.marks[.reviewBy] = value.position
    if let day = CalendarDay(text) { return day }
    reading.report(.dayMalformed, at: value.position, ["day": .text(text)])
    return nil
  }

  private static func author(_ value: YAMLValue, _ reading: inout Reading) -> Author? {
    if case .text = value.content { return reading.text(value).map { Author(name: $0) } }
    guard var fields = YAMLFields(value, &reading) else { return nil }
    let name = fields.needed("name", &reading).flatMap { reading.text($0) }
    let organisation = fields.value("organisation").flatMap { reading.text($0) }
    fields.reportUnknown(&reading)
    return name.map { Author(name: $0, organisation: organisation) }
  }

  private static func source(_ value: YAMLValue, _ reading: inout Reading) -> Source? {
    guard var fields = YAMLFields(value, &reading) else { return nil }
    let title = fields.needed("title", &reading).flatMap { reading.text($0) }
    let publisher = fields.value("publisher").flatMap { reading.text($0) }
    let year = fields.value("year").flatMap { reading.integer($0, in: 1...9999) }
    let url = fields.value("url").flatMap { reading.text($0) }
    fields.reportUnknown(&reading)
    return title.map { Source(title: $0, publisher: publisher, year: year, url: url) }
  }

  private static func certificate(
    _ value: YAMLValue, _ languages: [LanguageTag], _ reading: inout Reading
  ) -> CertificateRule? {
    guard var fields = YAMLFields(value, &reading) else { return nil }
    let months = fields.value("valid-months").flatMap { reading.integer($0, in: 1...1200) }
    let statement = fields.value("statement").flatMap {
      reading.localized($0, key: "statement", languages)
    }
    fields.reportUnknown(&reading)
    return CertificateRule(validMonths: months, statement: statement)
  }

  private static func completion(
    _ value: YAMLValue, _ items: [OutlineItem], _ reading: inout Reading
  ) -> CompletionRule {
    var rule = CompletionRule()
    guard var fields = YAMLFields(value, &reading) else { return rule }
    if let value = fields.value("lessons") {
      if case .text("all") = value.content {
        rule.lessons = .all
      } else {
        let known = items.filter { $0.kind == .lesson }
        rule.lessons = .some(names(in: value, of: known, &reading).map(\.item.id))
      }
    }
    if let value = fields.value("pass") {
      rule.pass = passed(in: value, items, &reading)
    }
    fields.reportUnknown(&reading)
    return rule
  }

  /// The quizzes that must be passed; without a pass mark every one that is handed in is.
  private static func passed(
    in value: YAMLValue, _ items: [OutlineItem], _ reading: inout Reading
  ) -> [ItemID] {
    let named = names(in: value, of: items.filter { $0.kind != .lesson }, &reading)
    for (item, position) in named
    where item.quizRules != nil && reading.marks[.pass(item.id)] == nil {
      reading.report(.completionWithoutPass, at: position, ["quiz": .text(item.id.rawValue)])
    }
    return named.map(\.item.id)
  }

  private static func names(
    in value: YAMLValue, of items: [OutlineItem], _ reading: inout Reading
  ) -> [(item: OutlineItem, position: Position)] {
    reading.list(value).compactMap { value in
      guard let text = reading.string(value) else { return nil }
      if let item = items.first(where: { $0.id.rawValue == text }) { return (item, value.position) }
      reading.report(
        .completionUnknown, at: value.position,
        [
          "item": .text(text),
          "remedy": .message(Suggestion.remedy(for: text, among: items.map(\.id.rawValue))),
        ])
      return nil
    }
  }
}
