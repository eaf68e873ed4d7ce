import CourseFormat
import Learning
import Typography
import Wording

extension World {
  /// The learner's marks and notes as text that people and Markdown programs can read; of one
  /// course alone, if it is named.
  public func notesText(in course: CourseID? = nil) -> String {
    var lines = ["# \(say("marks.title"))", ""]
    if let name = learner?.name { lines += [plain(DisplayText(name)), ""] }
    var (lastCourse, lastItem): (CourseID?, ItemID?) = (nil, nil)
    for mark in marks(in: course) {
      if mark.course != lastCourse {
        let title = self.course(mark.course)?.manifest.title[language]
        lines += ["## \(plain(title ?? DisplayText(mark.course.rawValue)))", ""]
        (lastCourse, lastItem) = (mark.course, nil)
      }
      if mark.item != lastItem {
        let title = self.course(mark.course)?.title(of: mark.item)
        lines += ["### \(plain(title ?? DisplayText(mark.item.rawValue)))", ""]
        lastItem = mark.item
      }
      let words = mark.anchor.words.isEmpty ? "..." : mark.anchor.words
      let quote = plain(say("marks.quote", ["words": .text(words)]))
      let said = mark.note.map { plain(DisplayText($0.text)) } ?? say("marks.is-mark").string
      lines += ["- \(quote)", "  \(said)", ""]
    }
    return lines.joined(separator: "\n")
  }

  /// Text on one line whose signs no Markdown program takes for more than signs.
  private func plain(_ text: DisplayText) -> String {
    text.string.reduce(into: "") { result, character in
      if "\\`*_[]<>#|".contains(character) { result.append("\\") }
      result.append(character == "\n" ? " " : character)
    }
  }
}
