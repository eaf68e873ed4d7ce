import CourseFormat
import Foundation
import Support

/// A course of one lesson and as many megabytes of pictures as are wanted.
enum PictureCourse {
  static let course = CourseID(rawValue: "pictures")
  static let lesson = "look"
  /// The bytes of a picture: what a photograph made for a small screen has.
  private static let picture = 400_000

  /// Writes the course into a folder; the pictures are noise, the same in every run.
  static func write(megabytes: Int, to folder: TemporaryFolder, under name: String) throws {
    for (path, text) in files { try folder.write(text, to: "\(name)/\(path)") }
    let media = folder.url.appending(path: "\(name)/media")
    try FileManager.default.createDirectory(at: media, withIntermediateDirectories: true)
    var chance = Chance(seed: 7)
    for number in 0..<max(1, megabytes * 1_000_000 / picture) {
      var noise = Data(capacity: picture)
      while noise.count < picture {
        withUnsafeBytes(of: chance.next()) { noise.append(contentsOf: $0) }
      }
      try noise.write(to: media.appending(path: "\(number).png"))
    }
  }

  private static let files = [
    "course.yaml": """
    format: 1
    id: pictures
    version: 1.0.0
    languages: [en]
    title: {en: Pictures}
    license: CC0-1.0
    review-by: 2099-12-31
    minutes: 1
    outline:
      - module: only
        title: {en: Pictures}
        items:
          - lesson: look
    completion: {lessons: all}

    """,
    "lessons/look.en.md": """
    ---
    title: Look
    ---

    \((0..<40).map { "Look at the strip for the time of \($0) breaths, then read on.\n\n" }.joined())
    ![A strip](../media/0.png)

    """,
  ]
}
