import CourseFormat
import Foundation
import Support

/// A small course in two languages without a fault, which a test then changes in one place.
final class SampleCourse {
  let folder: TemporaryFolder

  /// Where it stands.
  private(set) var path: String

  init() throws {
    folder = try TemporaryFolder()
    path = folder.url.path
    for (name, text) in Self.files { try folder.write(text, to: name) }
  }

  /// Writes a file anew.
  func write(_ text: String, to name: String) throws { try folder.write(text, to: name) }

  /// Writes a file's bytes.
  func write(bytes: [UInt8], to name: String) throws {
    try folder.write("", to: name)
    try Data(bytes).write(to: folder.url.appending(path: name))
  }

  /// Takes a file away.
  func remove(_ name: String) throws {
    try FileManager.default.removeItem(at: folder.url.appending(path: name))
  }

  /// Lets nobody read a file or a folder, or lets them do what a mode says.
  func forbid(_ name: String, mode: Int = 0) throws {
    try FileManager.default.setAttributes(
      [.posixPermissions: mode], ofItemAtPath: folder.path(name))
  }

  /// Puts a link in the place of a file.
  func link(_ name: String, to target: String) throws {
    try FileManager.default.createSymbolicLink(
      atPath: folder.path(name), withDestinationPath: target)
  }

  /// Packs the course, with some of its entries changed, and stands for the zip from then on.
  func pack(_ change: (inout [String: ZipBuilder.Entry]) -> Void = { _ in }) throws {
    var entries: [String: ZipBuilder.Entry] = [:]
    for name in Self.files.keys { entries[name] = .init(name, try text(of: name)) }
    change(&entries)
    path = folder.path("course.karatu")
    let zip = ZipBuilder(entries.sorted { $0.key < $1.key }.map(\.value))
    try Data(zip.bytes()).write(to: URL(filePath: path))
  }

  /// Changes a text in a file, which must be there.
  func change(_ old: String, to new: String, in name: String) throws {
    let text = try text(of: name)
    guard text.contains(old) else { throw Missing(text: old, file: name) }
    try write(text.replacingOccurrences(of: old, with: new), to: name)
  }

  /// The words of a file.
  func text(of name: String) throws -> String {
    try String(contentsOf: folder.url.appending(path: name), encoding: .utf8)
  }

  /// The package that stands there now.
  func open() throws -> CoursePackage { try CoursePackage(at: path) }

  struct Missing: Error {
    let text: String
    let file: String
  }

  static let files = [
    "course.yaml": """
    format: 1
    id: strips
    version: 1.2.0
    languages: [en, fr]
    title: {en: Rapid tests, fr: Tests rapides}
    license: CC-BY-SA-4.0
    review-by: 2027-06-30
    minutes: 60
    outline:
      - module: basics
        title: {en: The basics, fr: Les bases}
        items:
          - lesson: why-test
          - lesson: how-to-test
      - module: practice
        title: {en: Practice, fr: Pratique}
        items:
          - quiz: final
            pass: 80
            draw: 2
            critical: [dose-child]
    completion: {lessons: all, pass: [final]}
    certificate: {valid-months: 24, statement: {en: Reads strips, fr: Lit les bandelettes}}

    """,
    "lessons/why-test.en.md": """
    ---
    title: Why test
    minutes: 6
    objectives:
      - Say why a strip is used
    ---

    A strip needs [buffer](term:buffer).

    ![A strip with two windows](../media/strip.png)

    > [!WARNING]
    > No control line, no result.

    ## Which line makes the test valid? {#control-line}

    - [ ] The test line (T)
      > Not without a control line.
    - [x] The control line (C)
      > Yes.

    > [!TIP]
    > Look at the letters.

    > The control line proves that the strip worked.

    """,
    "lessons/why-test.fr.md": """
    ---
    title: Pourquoi tester
    minutes: 6
    objectives:
      - Dire pourquoi on se sert d'une bandelette
    ---

    Une bandelette a besoin de [tampon](term:buffer).

    ![Une bandelette à deux fenêtres](../media/strip.png)

    > [!WARNING]
    > Sans ligne de contrôle, pas de résultat.

    ## Quelle ligne rend le test valable ? {#control-line}

    - [ ] La ligne de test (T)
      > Pas sans ligne de contrôle.
    - [ ] La ligne de contrôle (C)
      > Oui.

    > [!TIP]
    > Regardez les lettres.

    > La ligne de contrôle montre que la bandelette a fonctionné.

    """,
    "lessons/how-to-test.en.md": """
    ---
    title: How to test
    minutes: 8
    ---

    First read [why](lesson:why-test).

    """,
    "lessons/how-to-test.fr.md": """
    ---
    title: Comment tester
    ---

    Lisez d'abord [pourquoi](lesson:why-test).

    """,
    "quizzes/final.en.md": """
    # Final quiz

    ## How much syrup does the child get? {#dose-child .number}

    The child weighs 12 kg.

    = 7.5 mL ± 0.1

    > 180 mg of 120 mg in 5 mL.

    ## What carries the blood along the strip? {#carrier .text}

    = buffer
    = the buffer

    > It washes the blood along.

    """,
    "quizzes/final.fr.md": """
    # Quiz final

    ## Combien de sirop l'enfant reçoit-il ? {#dose-child .number}

    L'enfant pèse 12 kg.

    > 180 mg, à 120 mg dans 5 mL.

    ## Qu'est-ce qui porte le sang le long de la bandelette ? {#carrier .text}

    = tampon
    = le tampon

    > Il entraîne le sang.

    """,
    "terms.en.md": """
    # Terms

    ## Buffer {#buffer}

    The liquid that carries the blood.

    """,
    "terms.fr.md": """
    # Termes

    ## Tampon {#buffer}

    Le liquide qui porte le sang.

    """,
    "media/strip.png": "PNG",
    "media/strip.txt": "+----+\n| CT |\n+----+\n",
    "LICENSE": "CC-BY-SA-4.0\n",
  ]
}
