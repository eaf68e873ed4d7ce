import CourseFormat
import Support
import Testing
import Wording

@Suite("Why a new course was not begun")
struct NewCourseProblemTests {
  static let texts: [(NewCourseProblem, en: String, fr: String)] = [
    (
      .idMalformed("My Course\u{1B}"),
      "The course was not begun because “My Course\u{FFFD}” cannot be an id: ids have small letters, digits, hyphens and points, at most 64; choose another one with --id.",
      "Le cours n'a pas été commencé, car «\u{A0}My Course\u{FFFD}\u{A0}» ne peut pas être un identifiant\u{A0}: il se compose de minuscules sans accent, de chiffres, de traits d'union et de points, 64 au plus\u{A0}; choisissez-en un autre avec --id."
    ),
    (
      .idMissing(folder: "🧼"),
      "The course was not begun because no id can be made from the name “🧼”; give it one with --id, such as --id first-course.",
      "Le cours n'a pas été commencé, car le nom «\u{A0}🧼\u{A0}» ne peut pas devenir un identifiant\u{A0}; donnez-en un avec --id, par exemple --id premier-cours."
    ),
    (
      .titleMissing,
      "The course was not begun because its title is empty; give it one with --title.",
      "Le cours n'a pas été commencé, car son titre est vide\u{A0}; donnez-en un avec --title."
    ),
    (
      .languageUnknown("de", known: [.english, LanguageTag(rawValue: "fr")]),
      "The course was not begun because there is nothing to begin with in “de”; choose among en, fr with --languages, and add the other language by hand.",
      "Le cours n'a pas été commencé, car il n'existe pas de modèle en «\u{A0}de\u{A0}»\u{A0}; choisissez parmi en, fr avec --languages, puis ajoutez l'autre langue à la main."
    ),
    (
      .inTheWay(path: "my-course"),
      "The course was not begun because something stands at my-course already; choose a new folder, or one that is empty.",
      "Le cours n'a pas été commencé, car il y a déjà quelque chose à cet endroit\u{A0}: my-course\u{A0}; choisissez un nouveau dossier, ou un dossier vide."
    ),
  ]

  @Test("is said in a sentence, in English and in French", arguments: texts)
  func text(problem: NewCourseProblem, english: String, french: String) throws {
    #expect(try Words.inLanguage("en")(problem.message) == english)
    #expect(try Words.inLanguage("fr")(problem.message) == french)
  }
}
