import FoundationEssentials
import Screens
import Wording

/// The languages of the interface: one file each in `Assets/languages`.
struct Languages {
  private let folder: String
  /// The tags of the languages there are, English first, then by tag.
  let tags: [LanguageTag]
  private let english: WordTable

  /// Looks into a folder of language files.
  init(folder: String) {
    self.folder = folder
    let files = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    let found = files.filter { $0.hasSuffix(".words") }
      .compactMap { LanguageTag($0.dropLast(".words".count)) }.sorted()
    tags = [.english] + found.filter { $0 != .english }
    english = Languages.table(.english, in: folder)
  }

  /// The words of a language, English filling its holes.
  func words(in language: LanguageTag) -> Words {
    guard language != .english, tags.contains(language) else {
      return Words(language: .english, table: english)
    }
    let table = Languages.table(language, in: folder)
    return Words(language: language, table: table, fallback: english)
  }

  /// The languages by their own names.
  ///
  /// Only the lines about the language are read: every start asks for all names and one language.
  var named: [World.Language] {
    tags.map { tag in
      let head = head(of: tag)
      return World.Language(
        tag: tag, name: head.text("language.name", .other) ?? tag.rawValue,
        question: head.text("language.question", .other) ?? "")
    }
  }

  private func head(of tag: LanguageTag) -> WordTable {
    guard let data = FileManager.default.contents(atPath: "\(folder)/\(tag).words") else {
      return WordTable()
    }
    let lines = data.split(separator: 0x0A, maxSplits: Languages.headLines)
      .prefix(Languages.headLines).filter { $0.starts(with: "language".utf8) }
      .map { String(decoding: $0, as: UTF8.self) }
    return WordTable(reading: lines.joined(separator: "\n"))
  }

  /// What a file says of its language stands among its first lines.
  private static let headLines = 20

  /// The language that suits a wish best: a tag, or a locale such as `fr_ML.UTF-8`.
  func best(for wish: String?) -> LanguageTag {
    guard let wish else { return .english }
    let name = wish.prefix { $0 != "." && $0 != "@" }.map { $0 == "_" ? "-" : $0 }
    guard let wanted = LanguageTag(String(name)) else { return .english }
    return tags.first { $0 == wanted } ?? tags.first { $0 == wanted.primary } ?? .english
  }

  private static func table(_ tag: LanguageTag, in folder: String) -> WordTable {
    guard let data = FileManager.default.contents(atPath: "\(folder)/\(tag).words") else {
      return WordTable()
    }
    return WordTable(reading: String(decoding: data, as: UTF8.self))
  }
}
