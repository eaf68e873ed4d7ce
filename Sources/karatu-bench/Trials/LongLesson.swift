import CourseFormat
import Learning
import Support

/// A lesson of plain paragraphs, of any length, in Karatu's form and as a page of HTML.
struct LongLesson {
  /// A word that is seen as soon as the lesson is; some programs skip spaces instead of sending them.
  static let beginning = "Paragraph"
  /// The last line; nothing else is in capitals, so a terminal is sent the whole of it.
  static let end = "END-OF-THE-LESSON"

  private let paragraphs: [String]

  /// A lesson of at least so many bytes.
  init(bytes: Int) {
    var paragraphs: [String] = []
    var size = 0
    while size < bytes {
      let number = paragraphs.count
      let words = (0..<60).map { "word\((number * 7 + $0 * 13) % 997)" }.joined(separator: " ")
      paragraphs.append("Paragraph \(number) says \(words).")
      size += paragraphs[number].utf8.count + 2
    }
    self.paragraphs = paragraphs + [LongLesson.end]
  }

  /// What is seen of the text: everything but spaces.
  var characters: Int { paragraphs.reduce(0) { $0 + $1.count { $0 != " " } } }

  /// The lesson as a page.
  var html: String {
    "<html><body>\n" + paragraphs.map { "<p>\($0)</p>\n" }.joined() + "</body></html>\n"
  }

  /// A site whose only own course is the lesson.
  func site() throws -> TrialSite {
    try TrialSite(courses: [
      "long/course.yaml": """
      format: 1
      id: long
      version: 1.0.0
      languages: [en]
      title: {en: A long lesson}
      license: CC0-1.0
      review-by: 2099-12-31
      minutes: 1
      outline:
        - module: only
          title: {en: Only}
          items:
            - lesson: long
      completion:
        lessons: all

      """,
      "long/lessons/long.en.md": "---\ntitle: Long\n---\n\n"
        + paragraphs.joined(separator: "\n\n") + "\n",
    ]) { _ = try $0.addLearner(name: TrialSite.learner, language: .english) }
  }
}
