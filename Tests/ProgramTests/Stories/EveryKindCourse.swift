import CourseFormat
import Foundation
import Support

/// A course with a question of every kind, in a lesson and in two quizzes, in two languages.
enum EveryKindCourse {
  static let id = "every-kind"

  /// Writes the course into a folder of courses.
  static func write(to folder: TemporaryFolder, under courses: String) throws -> CoursePackage {
    for (file, text) in files { try folder.write(text, to: "\(courses)/\(id)/\(file)") }
    return try CoursePackage(at: folder.path("\(courses)/\(id)"))
  }

  private static var files: [String: String] {
    var files = ["course.yaml": manifest, "LICENSE": "CC-BY-SA-4.0\n"]
    for (language, title) in [("en", "Every kind"), ("fr", "De toutes sortes")] {
      let opinions = language == "en" ? englishOpinions : frenchOpinions
      let graded = language == "en" ? english : french
      files["lessons/kinds.\(language).md"] =
        "---\ntitle: \(title) 1\nminutes: 5\n---\n\n" + questions(graded + opinions, "lesson")
      files["quizzes/check.\(language).md"] = "# \(title) 2\n\n" + questions(graded, "check")
      files["quizzes/final.\(language).md"] =
        "# \(title) 3\n\n" + questions(graded + opinions, "final")
    }
    return files
  }

  /// The questions with ids of their own: an id is given once in a course.
  private static func questions(_ texts: [String], _ place: String) -> String {
    texts.map { $0.replacing("{#", with: "{#\(place)-") + "\n\n" }.joined()
  }

  private static let manifest = """
    format: 1
    id: \(id)
    version: 1.0.0
    languages: [en, fr]
    title: {en: Questions, fr: Des questions}
    license: CC-BY-SA-4.0
    minutes: 10
    outline:
      - module: all
        title: {en: All of it, fr: Le tout}
        items:
          - lesson: kinds
          - quiz: check
            pass: 80
          - quiz: final
            pass: 80
    completion: {lessons: all, pass: [check, final]}
    certificate: {}

    """

  private static let english = [
    "## Which one? {#one}\n\n- [ ] Red\n- [x] Green\n- [ ] Blue {harm}\n  > Never that.",
    "## Which of them? {#several}\n\n- [x] Soap\n- [ ] Sand\n- [x] Water",
    "## How many? {#number .number}\n\n= 7.5 mL",
    "## What is it called? {#text .text}\n\n= strip",
    """
    ## What goes with what? {#match .match}

    | Sign | Step |
    |---|---|
    | Fever | Rapid test |
    | Thirst | Clean water |
    | Chills | Rapid test |
    |  | Nothing at all |
    """,
    "## In what order? {#order .order}\n\n1. Wet\n2. Take soap\n3. Rinse\n4. Dry",
    """
    ## What is missing? {#cloze .cloze}

    Take [[one litre|1 litre]] of [[boiling|*clean|salted]] water a [[day]].
    """,
  ]

  private static let englishOpinions = [
    "## Do you feel ready? {#likert .likert}",
    "## How often do you see it? {#scale .likert}\n\n- Never\n- Sometimes\n- Often",
    "## What would you say to her? {#reflect .reflect}\n\n> Thank her for coming.",
  ]

  private static let french = [
    "## Lequel ? {#one}\n\n- [ ] Rouge\n- [ ] Vert\n- [ ] Bleu {harm}\n  > Jamais celui-là.",
    "## Lesquels ? {#several}\n\n- [ ] Savon\n- [ ] Sable\n- [ ] Eau",
    "## Combien ? {#number .number}",
    "## Comment cela s'appelle-t-il ? {#text .text}\n\n= bandelette",
    """
    ## Qu'est-ce qui va avec quoi ? {#match .match}

    | Signe | Geste |
    |---|---|
    | Fièvre | Test rapide |
    | Soif | Eau propre |
    | Frissons | Test rapide |
    |  | Rien du tout |
    """,
    "## Dans quel ordre ? {#order .order}\n\n1. Mouiller\n2. Savonner\n3. Rincer\n4. Sécher",
    """
    ## Que manque-t-il ? {#cloze .cloze}

    Prenez [[un litre|1 litre]] d'eau [[bouillante|*propre|salée]] par [[jour]].
    """,
  ]

  private static let frenchOpinions = [
    "## Vous sentez-vous en mesure ? {#likert .likert}",
    "## Le voyez-vous souvent ? {#scale .likert}\n\n- Jamais\n- Parfois\n- Souvent",
    "## Que lui diriez-vous ? {#reflect .reflect}\n\n> Remerciez-la d'être venue.",
  ]
}
