import Wording

/// Which translations are to say which source text they were made from.
public struct BasisPlan: Equatable, Sendable {
  /// What is written into a translation.
  public struct Note: Equatable, Sendable {
    /// The line that it stands on, from 1.
    public var line: Int
    /// The revision of the source text.
    public var revision: String
    /// How many lines the file has more.
    public var added: Int
    /// Whether learners answer in it by the numbers of choices, rows or steps.
    public var hasNumbers: Bool
    /// The whole file with it.
    var bytes: [UInt8]
  }

  /// What is written into each translation that does not say it already, by path.
  public var notes: [String: Note]
  /// Translations that were left alone, for their headings are not those of the source.
  public var unmatched: [String]
  /// What stands at another number in a translation than in its source, and did not in the older
  /// version; these translations were left alone, too.
  public var parted: [Diagnostic]
  /// Translations that were left alone because the version that learners have was not at hand to
  /// see what has changed places, and the revisions of their sources.
  public var unseen: [String: String]

  /// A plan of notes and of what is left alone.
  init(
    notes: [String: Note] = [:], unmatched: [String] = [], parted: [Diagnostic] = [],
    unseen: [String: String] = [:]
  ) {
    (self.notes, self.unmatched) = (notes, unmatched)
    (self.parted, self.unseen) = (parted, unseen)
  }

  /// The plan for a package.
  ///
  /// `parted` is what has changed places since the version that learners have; nil where that
  /// version is not at hand. The first one of a course has none before it.
  init(for source: any PackageSource, parted: [Diagnostic]?) throws(CourseProblem) {
    self.init(parted: parted ?? [])
    let partedFiles = Set(self.parted.map(\.file))
    let package = try CoursePackage(source, path: source.name)
    let manifest = package.manifest
    for file in manifest.items.map(CourseFile.init) + [.terms] {
      let original = file.path(in: manifest.sourceLanguage)
      guard source.contains(original) else { continue }
      let text = try source.text(of: original, atMost: Bounds.markdown)
      let headings = Self.headings(of: text, file, source)
      for language in manifest.languages.dropFirst() {
        let path = file.path(in: language)
        guard source.contains(path), !partedFiles.contains(path) else { continue }
        let translation = try source.text(of: path, atMost: Bounds.markdown)
        guard Self.headings(of: translation, file, source) == headings else {
          unmatched.append(path)
          continue
        }
        let bytes = try source.read(path, atMost: Bounds.markdown)
        try note(
          Revision(of: text.text).rawValue, in: path, bytes, source,
          hasNumbers: package.isAnsweredByNumber(file),
          isSeen: parted != nil || manifest.version <= CourseVersion(1, 0, 0))
      }
    }
  }

  /// Notes a revision in a file; one in which that does not read back is left alone.
  private mutating func note(
    _ revision: String, in path: String, _ bytes: [UInt8], _ source: any PackageSource,
    hasNumbers: Bool, isSeen: Bool
  ) throws(CourseProblem) {
    guard let file = SourceFile(path: path, bytes: bytes) else { return }
    if Self.basis(of: file, source) == revision { return }
    guard isSeen || !hasNumbers else {
      unseen[path] = revision
      return
    }
    guard let (line, changed) = BasisLine.put(revision, in: file, bytes),
      let again = SourceFile(path: path, bytes: changed),
      Self.basis(of: again, source) == revision
    else { return unmatched.append(path) }
    notes[path] = Note(
      line: line, revision: revision, added: again.lineCount - file.lineCount,
      hasNumbers: hasNumbers, bytes: changed)
  }

  private static func basis(of file: SourceFile, _ source: any PackageSource) -> String? {
    var reading = Reading(file, in: source)
    let front = FrontMatter.read(&reading)
    guard let value = front.value, var fields = YAMLFields(value, &reading) else { return nil }
    reading.noteBasis(&fields)
    return reading.basis?.revision
  }

  /// What a translation has in common with its source: levels, ids and kinds of its headings.
  ///
  /// Terms stand in each language's own order.
  private static func headings(
    of file: SourceFile, _ course: CourseFile, _ source: any PackageSource
  ) -> [String] {
    var reading = Reading(file, in: source)
    let front = FrontMatter.read(&reading)
    let nodes = MarkdownParser.parse(from: front.bodyLine, &reading)?.blocks ?? []
    let headings = nodes.compactMap { node -> String? in
      guard let level = node.headingLevel else { return nil }
      var children = node.children
      let attributes = Attributes.take(
        from: &children, &reading, withBareKeys: course.hasTitleAttributes)
      return "\(level) \(attributes?.id?.text ?? "") \(attributes?.kind?.text ?? "")"
    }
    return course == .terms ? headings.sorted() : headings
  }
}

extension CoursePackage {
  /// Whether a file has questions that are answered by the numbers of choices, rows or steps.
  fileprivate func isAnsweredByNumber(_ file: CourseFile) -> Bool {
    let questions: [Question]? =
      switch file {
      case .lesson(let id): (try? lesson(id, in: manifest.sourceLanguage))?.questions
      case .quiz(let id): (try? bank(id, in: manifest.sourceLanguage))?.questions
      case .caseStudy, .drill, .terms: nil
      }
    return questions?.contains { !$0.body.parts(withIDs: false).isEmpty } == true
  }
}

/// The line `based-on: REVISION` of a file's front matter.
private enum BasisLine {
  private static let key = "based-on:"

  /// The file with the line in it, every other byte as it was; nil if its front matter has no end.
  static func put(
    _ revision: String, in file: SourceFile, _ bytes: [UInt8]
  ) -> (line: Int, bytes: [UInt8])? {
    let lines = ByteLines(bytes)
    let end = lineEnd(of: bytes)
    let entry = "\(key) \(revision)"
    guard FrontMatter.isFence(file.line(1)) else {
      let front = "---\(end)\(entry)\(end)---\(end)\(end)"
      return (2, inserted(front, at: lines.start(of: 1), bytes))
    }
    let close = (2...max(2, file.lineCount)).first { FrontMatter.isEnd(file.line($0)) }
    guard let close else { return nil }
    guard let line = (2..<close).first(where: { file.line($0).hasPrefix(key) }) else {
      return (close, inserted(entry + end, at: lines.start(of: close), bytes))
    }
    let start = lines.start(of: line)
    // A remark behind the value stays.
    let text = Array(file.line(line).utf8)
    let sign = text.indices.dropFirst().first { text[$0] == 0x23 && text[$0 - 1] == 0x20 }
    let value = text[..<(sign ?? text.count)]
    let stop = start + (sign == nil ? text.count : (value.lastIndex { $0 != 0x20 } ?? 0) + 1)
    return (line, Array(bytes[..<start]) + Array(entry.utf8) + Array(bytes[stop...]))
  }

  private static func inserted(_ text: String, at offset: Int, _ bytes: [UInt8]) -> [UInt8] {
    var bytes = bytes
    bytes.insert(contentsOf: text.utf8, at: min(offset, bytes.count))
    return bytes
  }

  /// How the file ends its lines.
  private static func lineEnd(of bytes: [UInt8]) -> String {
    guard let first = bytes.firstIndex(where: { $0 == 0x0A || $0 == 0x0D }), bytes[first] == 0x0D
    else { return "\n" }
    return bytes[safely: first + 1] == 0x0A ? "\r\n" : "\r"
  }
}
