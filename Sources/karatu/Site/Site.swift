import CourseFormat
import Credentials
import FoundationEssentials
import Learning
import Records
import Screens
import Typography
import Wording

/// This site as a command finds it: its places, its words, and its records once they are asked for.
struct Site {
  let places: Places
  let environment: Environment
  let languages: Languages
  let words: Words
  let alphabet: Alphabet
  /// Whether the command line says which language to speak.
  let isLanguageGiven: Bool

  /// Finds the site by what the command line and the environment say.
  ///
  /// - Throws: ``SiteProblem`` if the program's own files are not there.
  init(_ wishes: SiteWishes, environment: Environment = Environment()) throws {
    self.environment = environment
    alphabet = Alphabet.takenFromEnvironment()
    places = Places(data: wishes.data, courses: wishes.courses, environment: environment)
    guard let assets = places.assets else { throw SiteProblem.noAssets }
    languages = Languages(folder: assets + "/languages")
    isLanguageGiven = wishes.language != nil
    let wish = wishes.language ?? Site.language(of: environment)
    words = languages.words(in: languages.best(for: wish))
  }

  /// What the checker's codes mean, in the language of the words.
  ///
  /// Only trainers read it, so it is read when it is asked for.
  var explanations: Words {
    Languages(folder: (places.assets ?? "") + "/explanations").words(in: words.language)
  }

  /// The records of this site; they are made where they are missing.
  func records() throws -> RecordStore { try RecordStore(folder: places.data) }

  /// The courses on offer here.
  func shelf() -> Shelf { Shelf(folders: places.courses) }

  /// The key that this site signs with; it is made where it is missing.
  func key() throws -> SiteKey {
    // Attributes are for a new folder: what only the service account may read.
    try? FileManager.default.createDirectory(
      atPath: places.keys, withIntermediateDirectories: true,
      attributes: [.posixPermissions: 0o700])
    return try SiteKey.readOrMake(in: places.keys)
  }

  /// The key that this site signs with, if it has one already.
  func knownKey() throws -> SiteKey? { try SiteKey.read(in: places.keys) }

  /// A learner by name, or the only one there is.
  func learner(called name: String?, in records: RecordStore) throws -> Learner {
    let learners = try records.learners()
    if let name {
      guard let learner = learners.named(name) else {
        throw SiteProblem.noLearner(name)
      }
      return learner
    }
    guard let only = learners.first, learners.count == 1 else {
      throw learners.isEmpty ? SiteProblem.nobody : SiteProblem.whose
    }
    return only
  }

  /// The language of the environment, in the order in which POSIX looks.
  private static func language(of environment: Environment) -> String? {
    let names = ["LC_ALL", "LC_MESSAGES", "LANG"]
    let locale = names.lazy.compactMap { environment[$0] }.first
    guard let locale, locale != "C", locale != "POSIX", !locale.hasPrefix("C.") else {
      // GNU's list of languages counts where the locale itself says nothing.
      return environment["LANGUAGE"]?.split(separator: ":").first.map(String.init)
    }
    return locale
  }
}
