/// Any bytes as each Markdown file of a course; what stands after a zero byte is the translation.
enum MarkdownTarget: FuzzTarget {
  static let name = "markdown"

  static func take(_ input: [UInt8]) {
    let parts = input.split(separator: 0, maxSplits: 1, omittingEmptySubsequences: false)
    var files: [String: [UInt8]] = ["course.yaml": Array(manifest.utf8)]
    for (language, part) in [("en", parts.first), ("fr", parts.last)] {
      for file in ["lessons/text", "quizzes/bank", "cases/story", "drills/typing", "terms"] {
        files["\(file).\(language).md"] = Array(part ?? [])
      }
    }
    HostileSource(files).readEverything()
  }

  private static let manifest = """
    format: 1
    id: hostile
    version: 1.0.0
    languages: [en, fr]
    title: {en: Hostile, fr: Hostile}
    outline:
      - module: all
        title: {en: All, fr: Tout}
        items:
          - lesson: text
          - quiz: bank
          - case: story
          - drill: typing
    """
}
