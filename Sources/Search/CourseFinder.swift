import CourseFormat
import Typography
import Wording

/// Finds what courses say: lessons by their sections, terms, and titles.
///
/// What it needs to know of a course it notes down when something is looked for in it the first
/// time, and again when the course's files have changed. The notes are a cache of the site's, a
/// file of its own beside the records; where it cannot be used, the courses are read again by each
/// process that searches.
public final class CourseFinder {
  private let folder: String?
  private var memory: SearchIndex?

  /// Pieces of a lesson that are told of: a list of one lesson alone would hide all others.
  private static let mostOfOne = 3
  /// Words that are looked for, and parts of each: SQLite takes no pattern of hundreds.
  private static let mostWords = 40
  /// Pieces that are told of.
  private static let mostHits = 30
  /// Passages that are looked at.
  private static let mostPassages = 150

  /// Searches with the notes in a folder; without one they last as long as this object.
  ///
  /// Nothing is read before something is looked for.
  public init(folder: String?) {
    self.folder = folder
  }

  /// Looks for words in all courses on offer or in only one of them, in the language of each that
  /// suits a reader best.
  ///
  /// Each word may be the beginning of one, in any case and without accents. Where nothing has all
  /// of them, they are shortened from their ends until something has; where nothing has those
  /// together either, what has some of them is found.
  ///
  /// - Throws: ``IndexTrouble`` if there is no memory for the courses' words.
  public func find(
    _ words: String, in courses: [CoursePackage], only course: CourseID? = nil,
    language: LanguageTag
  ) throws(IndexTrouble) -> SearchAnswer {
    let query = CourseFinder.query(words)
    guard !query.isEmpty, !courses.isEmpty else { return .none }
    let asking = Asking(query: query, offered: courses, only: course, language: language)
    var trouble: IndexTrouble?
    if memory == nil, let file = folder.flatMap(IndexFile.init) {
      do throws(IndexTrouble) {
        let (answer, isNew) = try file.use { try asking.answer(from: $0) }
        return isNew ? answer.with(.remade(file.path)) : answer
      } catch {
        trouble = error
      }
    }
    do {
      let index = try memory ?? SearchIndex(path: nil)
      memory = index
      return try asking.answer(from: index).with(trouble)
    } catch {
      throw .full("memory")
    }
  }

  /// What is looked for, no more of it than anybody means.
  private static func query(_ words: String) -> FoldedQuery {
    FoldedQuery(
      words: FoldedQuery(words).words.prefix(mostWords).map {
        FoldedQuery.Word(parts: Array($0.parts.prefix(mostWords)))
      })
  }

  /// Something that is looked for in some courses.
  private struct Asking {
    let query: FoldedQuery
    let offered: [CoursePackage]
    let only: CourseID?
    let language: LanguageTag

    var courses: [CoursePackage] {
      offered.filter { only == nil || $0.manifest.id == only }
    }

    func answer(from index: SearchIndex) throws -> SearchAnswer {
      let editions = try bringUpToDate(index)
      let numbers = editions.keys.sorted()
      let (found, grounds, words) = try ask(index, numbers)
      var counts: [String: Int] = [:]
      var hits: [SearchHit] = []
      for found in found {
        guard let course = editions[found.edition] else { continue }
        let key = "\(course) \(found.passage.kind.rawValue) \(found.passage.id)"
        counts[key, default: 0] += 1
        guard counts[key, default: 0] <= mostOfOne, hits.count < mostHits else { continue }
        hits.append(SearchHit(found.passage, of: course, matching: words))
      }
      return SearchAnswer(hits: hits, grounds: grounds, query: words, trouble: nil)
    }

    /// Notes down what is not in the index, or not as it is now.
    ///
    /// - Returns: The courses by the numbers of their editions.
    private func bringUpToDate(_ index: SearchIndex) throws -> [Int64: CourseID] {
      var wanted: [SearchIndex.Edition: String] = [:]
      let editions = courses.map { package in
        let edition = SearchIndex.Edition(
          course: package.manifest.id.rawValue,
          language: package.manifest.language(for: language).rawValue)
        wanted[edition] = FileStamps(path: package.path).mark
        return (edition, package)
      }
      let known = try index.editions(wanted)
      let offered = Set(offered.map(\.manifest.id.rawValue))
      var numbers: [Int64: CourseID] = [:]
      for (edition, package) in editions {
        let number =
          try known[edition]
          ?? index.put(
            edition, mark: wanted[edition] ?? "", package.passages(in: language), keeping: offered)
        numbers[number] = package.manifest.id
      }
      return numbers
    }

    private func ask(
      _ index: SearchIndex, _ editions: [Int64]
    ) throws -> ([SearchIndex.Found], SearchAnswer.Grounds, FoldedQuery) {
      func passages(_ pattern: String) throws -> [SearchIndex.Found] {
        try index.passages(matching: pattern, in: editions, limit: mostPassages)
      }
      let all = try passages(query.allWords)
      // What is called just so is what most want, however short or long it is.
      let names = all.filter { query.isName($0.passage.name) }
      if !all.isEmpty {
        return (names + all.filter { !query.isName($0.passage.name) }, .words, query)
      }
      let known = FoldedQuery(
        words: try query.words.compactMap { try beginning(of: $0, index, editions) })
      guard !known.isEmpty else { return ([], .words, query) }
      let beginnings = known == query ? [] : try passages(known.allWords)
      if !beginnings.isEmpty { return (beginnings, .beginnings, known) }
      return (try passages(known.anyWord), .someWords, known)
    }

    /// As much of a word as is found anywhere.
    private func beginning(
      of word: FoldedQuery.Word, _ index: SearchIndex, _ editions: [Int64]
    ) throws -> FoldedQuery.Word? {
      var rest: FoldedQuery.Word? = word
      while let candidate = rest {
        if try index.finds(candidate.pattern, in: editions) { return candidate }
        rest = candidate.shortened(from: word)
      }
      return nil
    }
  }
}

extension SearchAnswer {
  fileprivate func with(_ trouble: IndexTrouble?) -> SearchAnswer {
    var answer = self
    answer.trouble = trouble
    return answer
  }
}

extension SearchHit {
  fileprivate init(_ passage: Passage, of course: CourseID, matching query: FoldedQuery) {
    let context = SearchContext(of: passage.lines, matching: query)
    self.course = course
    name = DisplayText(passage.name)
    lesson = DisplayText(passage.within)
    self.context = context.pieces
    switch passage.kind {
    case .course: part = .course
    case .section:
      // The heading stands right before the first line.
      let block = max(0, passage.firstBlock + (context.line ?? -1))
      part = .lesson(ItemID(rawValue: passage.id), block: block)
    case .item: part = .item(ItemID(rawValue: passage.id))
    case .term: part = .term(TermID(rawValue: passage.id))
    }
  }
}
