import CourseFormat
import Search
import Typography
import Wording

extension SearchAnswer {
  /// How something was found where that is not by the words as they were typed, or that nothing
  /// was and what one could try.
  func remarks(on typed: String, language: String) -> [Message] {
    let words = Wording.Argument.text(DisplayText(typed).string)
    if hits.isEmpty {
      return [
        Message("search.none", ["words": words]),
        Message("search.none-hint", ["language": .text(language)]),
      ]
    }
    switch grounds {
    case .words: return []
    case .beginnings:
      let found = query.words.map(\.text).joined(separator: " ")
      return [Message("search.beginnings", ["words": words, "found": .text(found)])]
    case .someWords: return [Message("search.some-words", ["words": words])]
    }
  }
}

extension SearchHit {
  /// What was found, in a word.
  func kind(in manifest: Manifest?) -> Message {
    switch part {
    case .course: return Message("search.course")
    case .lesson: return Message("item.lesson")
    case .term: return Message("links.term")
    case .item(let id):
      switch manifest?.items.first(where: { $0.id == id })?.kind {
      case .caseStudy?: return Message("item.case")
      case .drill?: return Message("item.drill")
      case .lesson?: return Message("item.lesson")
      case .quiz?, nil: return Message("item.quiz")
      }
    }
  }

  /// The id of the item or the term that was found; nil for a course.
  var id: String? {
    switch part {
    case .course: nil
    case .lesson(let item, _), .item(let item): item.rawValue
    case .term(let term): term.rawValue
    }
  }
}
