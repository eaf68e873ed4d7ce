import Typography
import Wording

/// What a new course is called, and in which languages it begins.
public struct CourseSeed: Equatable, Sendable {
  /// Its id, for ever.
  public let id: CourseID
  /// Its title, on one line and safe to show; the same in every language.
  public let title: String
  /// Its languages, the source first; there is one at least.
  public let languages: [LanguageTag]
  /// The day on which it is begun.
  public let today: CalendarDay

  /// What a trainer asked for, and for the rest what follows from the folder's name.
  ///
  /// - Parameters:
  ///   - folder: The name of the course's folder.
  ///   - id: An id, if one was asked for.
  ///   - title: A title, if one was asked for.
  ///   - languages: Tags with commas between them; empty for `usual`.
  ///   - usual: The language of whoever writes; English where the template has not got it.
  public init(
    folder: String, id: String? = nil, title: String? = nil, languages: String = "",
    usual: LanguageTag, from template: CourseTemplate, today: CalendarDay
  ) throws(NewCourseProblem) {
    if let id {
      guard let id = CourseID(id) else { throw .idMalformed(id) }
      self.id = id
    } else {
      guard let id = Self.id(from: folder) else { throw .idMissing(folder: folder) }
      self.id = id
    }
    self.title = Self.oneLine(title ?? Self.title(from: folder))
    guard !self.title.isEmpty else { throw .titleMissing }
    self.languages = try Self.languages(languages, usual, template)
    self.today = today
  }

  /// An id from a name: `Prévention du paludisme` gives `prevention-du-paludisme`.
  ///
  /// Nil where nothing of the name can stand in an id.
  static func id(from name: String) -> CourseID? {
    let plain = name.shown(in: .ascii).lowercased()
    let words = plain.split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }
    var id = ""
    for word in words where id.utf8.count + word.utf8.count < 64 {
      id += (id.isEmpty ? "" : "-") + word
    }
    // A single word may be too long by itself.
    return CourseID(id.isEmpty ? String(words.first?.prefix(64) ?? "") : id)
  }

  /// A title from a name: `hand-washing` gives `Hand washing`.
  static func title(from name: String) -> String {
    let words = name.split { $0 == "-" || $0 == "_" }.joined(separator: " ")
    return words.prefix(1).uppercased() + words.dropFirst()
  }

  private static func oneLine(_ text: String) -> String {
    let spaced = String(text.map { $0.isWhitespace ? " " : $0 })
    return DisplayText(spaced).string.split(separator: " ").joined(separator: " ")
  }

  private static func languages(
    _ list: String, _ usual: LanguageTag, _ template: CourseTemplate
  ) throws(NewCourseProblem) -> [LanguageTag] {
    let names = list.split(separator: ",").map { String($0).trimmed }.filter { !$0.isEmpty }
    var languages: [LanguageTag] = []
    for name in names {
      guard let tag = LanguageTag(name), template.language(for: tag) != nil else {
        throw .languageUnknown(name, known: template.languages)
      }
      if !languages.contains(tag) { languages.append(tag) }
    }
    guard languages.isEmpty else { return languages }
    guard let language = template.language(for: usual) ?? template.language(for: .english) else {
      throw .languageUnknown(usual.rawValue, known: template.languages)
    }
    return [language]
  }
}
