import Typography
import Wording

/// Reads an item's name and time off the beginning of its file, without parsing its text.
struct HeadReader {
  /// What stands at the beginning of a file.
  struct Head {
    var title: DisplayText?
    var minutes: Int?
    var objectives: [DisplayText] = []
  }

  /// The name, the time and what is learnt; each empty where the beginning does not say it.
  ///
  /// Nil if the beginning ends before the front matter does.
  static func read(
    _ path: String, _ bytes: [UInt8], in source: any PackageSource
  ) -> Head? {
    // The last line may be cut in the middle of a character.
    let whole = bytes.count < Bounds.head ? bytes[...] : bytes.prefix(through: lastNewline(bytes))
    guard let file = SourceFile(path: path, bytes: Array(whole)) else { return nil }
    var reading = Reading(file, in: source)
    let front = FrontMatter.read(&reading)
    if front.isBroken { return nil }
    var head = Head()
    if let value = front.value, var fields = YAMLFields(value, &reading) {
      head.title = fields.value("title").flatMap { reading.text($0) }
      head.minutes = fields.value("minutes").flatMap { reading.integer($0, in: 1...10_000) }
      head.objectives =
        fields.value("objectives").map { reading.list($0).compactMap { reading.text($0) } } ?? []
    }
    if head.title == nil { head.title = heading(in: file, from: front.bodyLine, &reading) }
    return head
  }

  private static func lastNewline(_ bytes: [UInt8]) -> Int {
    bytes.lastIndex(of: 0x0A) ?? bytes.count - 1
  }

  /// The first heading of the first level; only its own line is parsed.
  private static func heading(
    in file: SourceFile, from first: Int, _ reading: inout Reading
  ) -> DisplayText? {
    for number in first..<max(first, file.lineCount + 1) {
      let line = file.line(number)
      guard line.utf8.starts(with: "# ".utf8) else { continue }
      var alone = Reading(SourceFile(path: file.path, text: String(line)), in: reading.package)
      guard var heading = MarkdownParser.parse(from: 1, &alone)?.blocks.first else { return nil }
      _ = Attributes.take(
        from: &heading.children, &alone,
        withBareKeys: CourseFile.at(file.path)?.file.hasTitleAttributes ?? false)
      return DisplayText(heading.children.plainText.trimmed)
    }
    return nil
  }
}

extension CoursePackage {
  /// What a list says of an item: its name, and the time it needs.
  ///
  /// Only the beginning of the item's file is read. An item without a name is called by its id, and
  /// a translation without a time needs as long as its source.
  public func summary(of item: ItemID, in language: LanguageTag) -> ItemSummary {
    guard let outlined = manifest.items.first(where: { $0.id == item }) else {
      return ItemSummary(title: DisplayText(item.rawValue))
    }
    let file = CourseFile(outlined)
    let language = manifest.language(for: language)
    let head = head(of: file.path(in: language))
    if let title = head?.title, let minutes = head?.minutes ?? outlined.quizRules?.minutes {
      return ItemSummary(title: title, minutes: minutes, objectives: head?.objectives ?? [])
    }
    let original =
      language == manifest.sourceLanguage
      ? head : self.head(of: file.path(in: manifest.sourceLanguage))
    return ItemSummary(
      title: head?.title ?? original?.title ?? DisplayText(item.rawValue),
      minutes: outlined.quizRules?.minutes ?? head?.minutes ?? original?.minutes,
      objectives: (head ?? original)?.objectives ?? [])
  }

  /// The name of an item.
  public func title(of item: ItemID, in language: LanguageTag) -> DisplayText {
    summary(of: item, in: language).title
  }

  /// The time a learner needs for an item, where the trainer says so.
  public func minutes(of item: ItemID) -> Int? {
    summary(of: item, in: manifest.sourceLanguage).minutes
  }

  private func head(of path: String) -> HeadReader.Head? {
    guard let bytes = source.head(of: path, bytes: Bounds.head) else { return nil }
    if let head = HeadReader.read(path, bytes, in: source) { return head }
    guard let whole = try? source.read(path, atMost: Bounds.markdown) else { return nil }
    return HeadReader.read(path, whole, in: source)
  }
}
