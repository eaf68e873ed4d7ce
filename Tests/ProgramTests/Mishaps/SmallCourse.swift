import Foundation
import Support

/// A course of one lesson and one quiz in two languages, with at most one thing wrong with it.
struct SmallCourse {
  /// What is wrong; the course's id is the fault's name.
  enum Fault: String, CaseIterable {
    case none = "sound"
    case missingFile = "missing-file"
    case badYAML = "bad-yaml"
    case unknownKey = "unknown-key"
    case noRightAnswer = "no-right-answer"
    case noAlternative = "no-alternative"
    case notUTF8 = "not-utf8"
    case leadsOut = "leads-out"
  }

  let fault: Fault

  /// The path under the folder of courses.
  var name: String { fault == .leadsOut ? "leads-out.karatu" : fault.rawValue }

  /// Writes the course into a folder.
  func write(to folder: TemporaryFolder, under courses: String) throws {
    let path = "\(courses)/\(name)"
    if fault == .leadsOut {
      try folder.write("", to: path)
      try SmallCourse.zipThatLeadsOut.write(to: folder.url.appending(path: path))
      return
    }
    for (file, text) in files {
      try folder.write(text, to: "\(path)/\(file)")
      if fault == .notUTF8, file == "lessons/strip.en.md" {
        let latin = Data(text.utf8) + [0x63, 0x61, 0x66, 0xE9, 0x0A]
        try latin.write(to: folder.url.appending(path: "\(path)/\(file)"))
      }
    }
  }

  private var files: [String: String] {
    var files = SmallCourse.sound
    files["course.yaml"] = manifest
    switch fault {
    case .missingFile:
      files["lessons/strip.en.md"] = nil
      files["lessons/strip.fr.md"] = nil
    case .noRightAnswer:
      files["quizzes/check.en.md"] = files["quizzes/check.en.md"]?.replacing("[x]", with: "[ ]")
    case .noAlternative:
      files["lessons/strip.en.md"] = files["lessons/strip.en.md"]?.replacing(
        "![A strip]", with: "![]")
    default: break
    }
    return files
  }

  private var manifest: String {
    let title = fault == .badYAML ? "Strips: how" : "{en: Strips (\(fault)), fr: Tests (\(fault))}"
    return """
      format: 1
      id: \(fault.rawValue)
      version: 1.0.0
      languages: [en, fr]
      title: \(title)
      license: CC-BY-SA-4.0
      minutes: 10\(fault == .unknownKey ? "\nlicence: free" : "")
      outline:
        - module: all
          title: {en: All of it, fr: Le tout}
          items:
            - lesson: strip
            - quiz: check
              pass: 50
      completion: {lessons: all, pass: [check]}
      certificate: {}

      """
  }

  private static let sound = [
    "LICENSE": "CC-BY-SA-4.0\n",
    "media/strip.png": "PNG",
    "lessons/strip.en.md": """
    ---
    title: The strip
    minutes: 5
    ---

    Read the strip after fifteen minutes.

    ![A strip](../media/strip.png)

    """,
    "lessons/strip.fr.md": """
    ---
    title: La bandelette
    minutes: 5
    ---

    Lisez la bandelette après quinze minutes.

    ![Une bandelette](../media/strip.png)

    """,
    "quizzes/check.en.md": """
    # Check

    ## Which line must be there? {#line}

    - [ ] The test line
      > Only if there is something to find.
    - [x] The control line
      > Yes.

    > It shows that the strip works.

    """,
    "quizzes/check.fr.md": """
    # Contrôle

    ## Quelle ligne doit être là ? {#line}

    - [ ] La ligne de test
      > Seulement s'il y a quelque chose à trouver.
    - [ ] La ligne de contrôle
      > Oui.

    > Elle montre que la bandelette fonctionne.

    """,
  ]

  /// A zip of `course.yaml` and `../evil.txt`.
  private static let zipThatLeadsOut =
    Data(
      base64Encoded: """
        UEsDBBQAAAAAAAAAIVyFwxT2CgAAAAoAAAALAAAAY291cnNlLnlhbWxmb3JtYXQ6IDEKUEsDBBQAAAAAAAAAIVyD\
        FtyMAQAAAAEAAAALAAAALi4vZXZpbC50eHR4UEsBAhQDFAAAAAAAAAAhXIXDFPYKAAAACgAAAAsAAAAAAAAAAAAA\
        AKSBAAAAAGNvdXJzZS55YW1sUEsBAhQDFAAAAAAAAAAhXIMW3IwBAAAAAQAAAAsAAAAAAAAAAAAAAKSBMwAAAC4u\
        L2V2aWwudHh0UEsFBgAAAAACAAIAcgAAAF0AAAAAAA==
        """) ?? Data()
}
