import CourseFormat
import Typography
import Wording

extension CoursePackage {
  /// Everything in a course that may be found, in a language.
  ///
  /// Of quizzes, cases and drills there is the title alone, and of a lesson's self-checks nothing:
  /// whoever finds a question before it is asked finds its answer. What cannot be read is left out;
  /// whoever opens it is told why.
  func passages(in language: LanguageTag) -> [Passage] {
    let summary = manifest.summary.map { [$0[language].string] } ?? []
    var passages = [
      Passage(kind: .course, name: manifest.title[language].string, lines: summary)
    ]
    for item in manifest.items {
      if item.kind == .lesson {
        if let lesson = try? lesson(item.id, in: language) { passages += lesson.passages }
      } else {
        passages.append(
          Passage(
            kind: .item, id: item.id.rawValue, name: title(of: item.id, in: language).string))
      }
    }
    let terms = (try? glossary(in: language)) ?? []
    passages += terms.map { term in
      Passage(
        kind: .term, id: term.id.rawValue, name: term.name.string,
        lines: term.definition.map(\.foundText))
    }
    return passages
  }
}

extension Lesson {
  /// A passage for what stands before the first heading, and one for each heading.
  var passages: [Passage] {
    var passages: [Passage] = []
    var current = Passage(kind: .section, id: id.rawValue, name: title.string)
    if !objectives.isEmpty {
      current.lines = [objectives.map(\.string).joinedForReading]
      current.firstBlock = -1
    }
    for (index, block) in blocks.enumerated() {
      if case .heading(_, let inlines, _) = block {
        passages.append(current)
        current = Passage(
          kind: .section, id: id.rawValue, name: inlines.plainText, within: title.string,
          firstBlock: index + 1)
      } else {
        current.lines.append(block.foundText)
      }
    }
    return passages + [current]
  }
}
