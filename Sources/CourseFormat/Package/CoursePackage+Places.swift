import Wording

/// What a learner is shown of a line in one of a course's files.
public enum CoursePart: Hashable, Sendable {
  /// The course's contents.
  case outline
  /// A lesson, at one of its blocks.
  case lesson(ItemID, block: Int)
  /// A quiz, at one of its questions; nil for its beginning.
  case quiz(ItemID, QuestionID?)
  /// The glossary, at one of its terms; nil for its beginning.
  case glossary(TermID?)
  /// A case or a drill.
  case item(ItemID)
}

extension CoursePackage {
  /// The files that an item is read from in a language: the translation if there is one, and the
  /// source, which holds the answer key.
  public func files(of item: ItemID, in language: LanguageTag) -> [String] {
    guard let item = manifest.items.first(where: { $0.id == item }) else { return [] }
    return files(of: CourseFile(item), in: language)
  }

  /// The files that the glossary is read from in a language.
  public func glossaryFiles(in language: LanguageTag) -> [String] {
    files(of: .terms, in: language)
  }

  /// Where learners see what stands on a line of a file, and in which language; nil where they
  /// never do.
  public func part(atLine line: Int, of path: String) -> (part: CoursePart, in: LanguageTag?)? {
    if path == ManifestReader.file { return (.outline, nil) }
    guard let (file, language) = CourseFile.at(path),
      manifest.languages.contains(language)
    else { return nil }
    switch file {
    case .terms: return (.glossary(term(atLine: line, of: path)), language)
    case .lesson(let id):
      guard manifest.items.contains(where: { $0.id == id }) else { return nil }
      return (.lesson(id, block: block(atLine: line, of: path, id, language)), language)
    case .quiz(let id):
      guard manifest.items.contains(where: { $0.id == id }) else { return nil }
      return (.quiz(id, question(atLine: line, of: path)), language)
    case .caseStudy(let id), .drill(let id): return (.item(id), language)
    }
  }

  private func files(of file: CourseFile, in language: LanguageTag) -> [String] {
    let source = file.path(in: manifest.sourceLanguage)
    let translation = file.path(in: manifest.language(for: language))
    return translation != source && self.source.contains(translation)
      ? [translation, source] : [source]
  }
}

// MARK: - Lines

extension CoursePackage {
  /// A file's blocks, and what reading them needs.
  private func parse(_ path: String) -> (document: MarkdownParser.Document, reading: Reading)? {
    guard let text = try? source.text(of: path, atMost: Bounds.markdown) else { return nil }
    var reading = Reading(text, in: source)
    let front = FrontMatter.read(&reading)
    guard !front.isBroken, let document = MarkdownParser.parse(from: front.bodyLine, &reading)
    else { return nil }
    return (document, reading)
  }

  private func question(atLine line: Int, of path: String) -> QuestionID? {
    id(atLine: line, of: path).flatMap { QuestionID($0) }
  }

  private func term(atLine line: Int, of path: String) -> TermID? {
    id(atLine: line, of: path).flatMap { TermID($0) }
  }

  /// The id of the section that a line stands in.
  private func id(atLine line: Int, of path: String) -> String? {
    guard case (let document, var reading)? = parse(path) else { return nil }
    let sections = TitledSections(of: document.blocks, &reading).sections
    return sections.last { $0.lines.lowerBound <= line }?.attributes?.id?.text
  }

  /// The number of the lesson's block that a line stands in.
  ///
  /// The lesson is read again as far as that line: its last block is the one.
  private func block(
    atLine line: Int, of path: String, _ id: ItemID, _ language: LanguageTag
  ) -> Int {
    guard let lesson = try? lesson(id, in: language),
      case (let document, var reading)? = parse(path)
    else { return 0 }
    let known = Set(lesson.questions.map(\.id))
    let (nodes, footnotes) = (document.blocks, document.footnotes)
    var prose: [MarkdownNode] = []
    var count = 0
    var index = 0
    while index < nodes.count, nodes[index].line <= line {
      let section = Section.starting(at: index, of: nodes, &reading)
      let question = section?.attributes?.id.flatMap { QuestionID($0.text) }
      guard let section, let attributes = section.attributes,
        attributes.kind != nil || section.nodes.contains(where: \.isTaskList)
          || question.map(known.contains) == true
      else {
        prose.append(nodes[index])
        index += 1
        continue
      }
      count += BlockReader(footnotes: footnotes).read(prose, &reading).count
      prose = []
      if question.map(known.contains) == true { count += 1 }
      index += 1 + section.nodes.count
    }
    // What footnotes say comes after the last block, not in it.
    count += BlockReader(footnotes: [:]).read(prose, &reading).count
    return max(0, min(count, lesson.blocks.count) - 1)
  }
}
