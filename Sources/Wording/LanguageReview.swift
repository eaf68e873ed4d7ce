/// What a translator has to mend in a language's file, found by laying it beside the English one.
///
/// It serves `Assets/languages` and `Assets/explanations` alike. What only a reader can judge, such
/// as a wrong word, it does not find.
public struct LanguageReview: Sendable {
  /// What was found, from the first line on.
  public private(set) var findings: [LanguageFinding] = []

  private let english: [String: String]
  private let rule: PluralRule
  private let usesSpaceBeforeMarks: Bool
  private let quotation: Quotation?
  private var entries: [String: (line: Int, text: String)] = [:]

  /// Reviews a file in a language against the English file of the same folder.
  ///
  /// How the language quotes is taken from the file's own `sheet.quoted`, or from `quotation` for a
  /// file that has no such text.
  public init(
    of file: String, in language: LanguageTag, against english: String,
    quotation: Quotation? = nil
  ) {
    var texts: [String: String] = [:]
    WordTable.forEachLine(of: english) { _, line in
      if let entry = WordTable.entry(line) { texts[LanguageReview.name(entry.name)] = entry.text }
    }
    self.english = texts
    self.quotation = Quotation(in: WordTable(reading: file)) ?? quotation
    rule = PluralRule(for: language)
    usesSpaceBeforeMarks = language.primary.rawValue == "fr"
    read(file)
    for (name, entry) in entries { review(name, entry) }
    reviewKeys()
    findings.sort()
  }

  private mutating func add(_ line: Int, _ name: String, _ fault: LanguageFinding.Fault) {
    findings.append(LanguageFinding(line: line, key: name, fault: fault))
  }

  private mutating func read(_ file: String) {
    WordTable.forEachLine(of: file) { line, bytes in
      guard let entry = WordTable.entry(bytes) else { return add(line, "", .unreadable) }
      let name = LanguageReview.name(entry.name)
      if entries[name] == nil {
        entries[name] = (line, entry.text)
      } else {
        add(line, entry.name, .repeated)
      }
    }
  }

  // MARK: - Keys and forms

  private mutating func reviewKeys() {
    let keys = Set(entries.keys.map(LanguageReview.key))
    for (name, text) in english where LanguageReview.key(name) == name {
      guard keys.contains(name) else {
        add(0, name, .missing)
        continue
      }
      let counts = english.keys.contains { $0.hasPrefix("\(name)[") }
      let isCounted = counts || LanguageReview.gaps(in: text).contains("count")
      let line = PluralCategory.allCases.compactMap { entries[Self.name(name, $0)]?.line }.min()
      for form in PluralCategory.allCases {
        let isThere = entries[Self.name(name, form)] != nil
        if !isThere, form == .other || counts && rule.needed.contains(form) {
          add(line ?? 0, name, .formMissing(form))
        }
        if isThere, form != .other, !isCounted || !rule.known.contains(form) {
          add(entries[Self.name(name, form)]?.line ?? 0, name, .formUnknown(form))
        }
      }
    }
  }

  /// A key with a plural form as the file has it; the form other has no brackets.
  private static func name(_ key: String, _ form: PluralCategory) -> String {
    form == .other ? key : "\(key)[\(form.rawValue)]"
  }

  private static func name(_ written: String) -> String {
    written.hasSuffix("[other]") ? String(written.dropLast("[other]".count)) : written
  }

  private static func key(_ name: String) -> String { String(name.prefix { $0 != "[" }) }

  // MARK: - One text

  private mutating func review(_ name: String, _ entry: (line: Int, text: String)) {
    let key = LanguageReview.key(name)
    guard let source = english[key] else { return add(entry.line, name, .unknown) }
    if entry.text.isEmpty { return add(entry.line, name, .empty) }
    let wanted = LanguageReview.gaps(in: source)
    let found = LanguageReview.gaps(in: entry.text)
    // “one day left” needs no number.
    for gap in wanted.subtracting(found) where gap != "count" || name == key {
      add(entry.line, name, .gapMissing(gap))
    }
    for gap in found.subtracting(wanted) { add(entry.line, name, .gapUnknown(gap)) }
    for fault in typography(
      of: entry.text, source: source, isNumber: key.prefix { $0 != "." } == "number")
    {
      add(entry.line, name, fault)
    }
  }

  private func typography(
    of text: String, source: String, isNumber: Bool
  ) -> [LanguageFinding.Fault] {
    let signs = TypographyReview(usesSpaceBeforeMarks: usesSpaceBeforeMarks, quotation: quotation)
    return signs.faults(of: text, source: source, isNumber: isNumber)
  }

  /// The names of the gaps in a text; braces around anything but a name are code.
  static func gaps(in text: String) -> Set<String> {
    var gaps: Set<String> = []
    var rest = text[...]
    while let open = rest.firstIndex(of: "{") {
      rest = rest[rest.index(after: open)...]
      let name = rest.prefix { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") }
      if !name.isEmpty, rest[name.endIndex...].first == "}" { gaps.insert(String(name)) }
    }
    return gaps
  }
}
