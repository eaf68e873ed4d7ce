import Wording

/// Which headings of a course need an id, and which they get.
public struct IDPlan: Equatable, Sendable {
  /// What is put into each file, by path.
  public var additions: [String: [IDAddition]] = [:]
  /// Translations whose headings do not match those of their source, so that nothing was put in.
  public var unmatched: [String] = []

  /// The plan for a package.
  public init(for source: any PackageSource) throws(CourseProblem) {
    let manifest = try CoursePackage(source, path: source.name).manifest
    let files = manifest.items.map(CourseFile.init) + [.terms]
    var opened: [CourseFile: [LanguageTag: OpenedFile]] = [:]
    var taken: Set<String> = []
    for file in files {
      for language in manifest.languages where source.contains(file.path(in: language)) {
        let read = try OpenedFile(file, in: language, of: source)
        taken.formUnion(read.ids)
        opened[file, default: [:]][language] = read
      }
    }
    var maker = IDMaker(taken: taken)
    for file in files {
      guard let original = opened[file]?[manifest.sourceLanguage] else { continue }
      let ids = original.openings.map { opening in
        opening.id ?? maker.id(for: opening.heading.children.plainText, fallback: file.partName)
      }
      put(ids, into: original)
      for language in manifest.languages.dropFirst() {
        guard let translation = opened[file]?[language] else { continue }
        add(ids, of: original, to: translation)
      }
    }
  }

  /// Gives a translation its source's ids, heading by heading, where the two match.
  private mutating func add(_ ids: [String], of original: OpenedFile, to translation: OpenedFile) {
    guard translation.openings.contains(where: { $0.id == nil }) else { return }
    let matches =
      translation.openings.count == ids.count
      && zip(translation.openings, zip(original.openings, ids)).allSatisfy { own, other in
        own.attributes?.kind?.text == other.0.attributes?.kind?.text
          && (own.id == nil || own.id == other.1)
      }
    if matches { put(ids, into: translation) } else { unmatched.append(translation.file.path) }
  }

  private mutating func put(_ ids: [String], into opened: OpenedFile) {
    let found = zip(opened.openings, ids).compactMap { opening, id in
      opening.id == nil ? IDAddition(id, to: opening, in: opened.file, opened.lines) : nil
    }
    if !found.isEmpty { additions[opened.file.path] = found }
  }
}

extension CourseFile {
  /// What a part is called whose heading has no words that an id could be made of.
  fileprivate var partName: String {
    switch self {
    case .lesson, .quiz: "question"
    case .caseStudy: "node"
    case .drill: "exercise"
    case .terms: "term"
    }
  }
}

/// A file with what opens its questions, nodes, exercises or terms.
private struct OpenedFile {
  let file: SourceFile
  let lines: ByteLines
  let openings: [Opening]
  /// The ids that the file gives.
  let ids: Set<String>

  init(
    _ file: CourseFile, in language: LanguageTag, of source: any PackageSource
  ) throws(CourseProblem) {
    let path = file.path(in: language)
    var reading = Reading(try source.text(of: path, atMost: Bounds.markdown), in: source)
    self.file = reading.file
    lines = ByteLines(try source.read(path, atMost: Bounds.markdown))
    openings =
      switch file {
      case .lesson: Opening.ofSelfChecks(in: &reading)
      case .quiz, .terms: Opening.ofSections(in: &reading)
      case .caseStudy, .drill: Opening.ofParts(in: &reading)
      }
    ids = Set(openings.compactMap(\.id)).union(Self.headings(of: reading.file, in: source))
  }

  /// The ids of all headings: what leads to a place must not lead to a question.
  private static func headings(of file: SourceFile, in source: any PackageSource) -> Set<String> {
    var reading = Reading(file, in: source)
    let nodes = MarkdownParser.parse(from: FrontMatter.read(&reading).bodyLine, &reading)?.blocks
    return Set(
      (nodes ?? []).compactMap { node in
        guard node.headingLevel != nil else { return nil }
        var children = node.children
        return Attributes.take(from: &children, &reading)?.id?.text
      })
  }
}
