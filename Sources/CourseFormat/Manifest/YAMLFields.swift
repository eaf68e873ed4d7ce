import Typography
import Wording

/// The keys of a YAML map, read one by one; what is left over at the end is not known.
struct YAMLFields {
  /// Where the map begins.
  let position: Position
  private let entries: [String: YAMLValue.Entry]
  private let order: [YAMLValue.Entry]
  private var known: [String] = []

  /// The keys of a map; nil, with a finding, if the value is none.
  init?(_ value: YAMLValue, _ reading: inout Reading) {
    guard case .map(let entries) = value.content else {
      reading.reportShape(value, expected: "check.shape.map")
      return nil
    }
    position = value.position
    order = entries
    self.entries = Dictionary(entries.map { ($0.key, $0) }) { first, _ in first }
  }

  /// The value of a key; nil if it is not there or says nothing.
  mutating func value(_ key: String) -> YAMLValue? {
    known.append(key)
    guard let entry = entries[key] else { return nil }
    if case .text(let text) = entry.value.content, text.isEmpty { return nil }
    return entry.value
  }

  /// The value of a key that must be there.
  mutating func needed(_ key: String, _ reading: inout Reading) -> YAMLValue? {
    if let value = value(key) { return value }
    reading.report(.keyMissing, at: entries[key]?.position ?? position, ["key": .text(key)])
    return nil
  }

  /// Warns of the keys that nobody asked for; `x-` keys are free.
  func reportUnknown(_ reading: inout Reading) {
    reading.vocabularies.append(known)
    for entry in order where !known.contains(entry.key) && !entry.key.hasPrefix("x-") {
      reading.report(
        .keyUnknown, at: entry.position,
        [
          "key": .text(entry.key),
          "remedy": .message(Suggestion.remedy(for: entry.key, among: known)),
        ])
    }
  }
}

// MARK: - What values mean

extension Reading {
  /// A text.
  mutating func string(_ value: YAMLValue) -> String? {
    if case .text(let text) = value.content { return text }
    reportShape(value, expected: "check.shape.text")
    return nil
  }

  /// A text to be shown, on one line.
  mutating func text(_ value: YAMLValue) -> DisplayText? {
    guard let text = string(value).map({ DisplayText($0) })?.trimmed else { return nil }
    guard text.string.utf8.contains(0x0A) else { return text }
    return DisplayText(text.string.split(separator: "\n").joined(separator: " "))
  }

  /// The values of a list.
  mutating func list(_ value: YAMLValue) -> [YAMLValue] {
    if case .list(let values) = value.content { return values }
    reportShape(value, expected: "check.shape.list")
    return []
  }

  /// A whole number within bounds.
  mutating func integer(_ value: YAMLValue, in range: ClosedRange<Int>) -> Int? {
    guard let text = string(value) else { return nil }
    let isNumber = !text.isEmpty && text.utf8.allSatisfy { (0x30...0x39).contains($0) }
    if isNumber, text.utf8.count <= 9, let number = Int(text), range.contains(number) {
      return number
    }
    report(
      .numberMalformed, at: value.position,
      [
        "text": .text(text), "least": .number(range.lowerBound),
        "most": .number(range.upperBound),
      ])
    return nil
  }

  /// An id.
  mutating func identifier<Subject>(
    _ value: YAMLValue, of: Subject.Type = Subject.self
  ) -> Identifier<Subject>? {
    guard let text = string(value) else { return nil }
    if let id = Identifier<Subject>(text) { return id }
    report(.idMalformed, at: value.position, ["id": .text(text)])
    return nil
  }

  /// A word out of a few.
  mutating func word<Word: RawRepresentable & CaseIterable>(
    _ value: YAMLValue, of: Word.Type = Word.self
  ) -> Word? where Word.RawValue == String {
    guard let text = string(value) else { return nil }
    if let word = Word(rawValue: text) { return word }
    report(
      .valueUnknown, at: value.position,
      [
        "value": .text(text),
        "remedy": .message(
          Suggestion.remedy(for: text, among: Word.allCases.map(\.rawValue))),
      ])
    return nil
  }

  /// A text in the course's languages: a map, or a plain text in a course of one language.
  mutating func localized(
    _ value: YAMLValue, key: String, _ languages: [LanguageTag]
  ) -> Localized<DisplayText>? {
    if case .text = value.content, languages.count <= 1 {
      return text(value).map { Localized($0) }
    }
    guard let source = languages.first, var fields = YAMLFields(value, &self) else { return nil }
    var texts: [LanguageTag: DisplayText] = [:]
    for language in languages {
      if let value = fields.value(language.rawValue) {
        texts[language] = text(value)
      } else if language == source {
        report(.keyMissing, at: value.position, ["key": .text("\(key): \(source)")])
      } else {
        report(
          .textUntranslated, at: value.position,
          ["key": .text(key), "language": .text(language.rawValue)])
      }
    }
    if !hasUnknownLanguage { fields.reportUnknown(&self) }
    return texts.removeValue(forKey: source).map { Localized($0, translations: texts) }
  }

  /// Notes that a value is not of the form that is needed there; `expected` is the form's key.
  mutating func reportShape(_ value: YAMLValue, expected: String) {
    let found =
      switch value.content {
      case .text: "check.shape.text"
      case .list: "check.shape.list"
      case .map: "check.shape.map"
      }
    report(
      .yamlShape, at: value.position,
      [
        "expected": .message(Message(expected)),
        "found": .message(Message(found)),
      ])
  }
}

extension StringProtocol {
  /// The text without white space at its ends.
  var trimmed: String {
    var bytes = Substring(self).utf8
    while let first = bytes.first, first == 0x20 || (0x09...0x0D).contains(first) {
      bytes.removeFirst()
    }
    while let last = bytes.last, last == 0x20 || (0x09...0x0D).contains(last) {
      bytes.removeLast()
    }
    return String(Substring(bytes))
  }
}

extension DisplayText {
  /// The text without white space at its ends.
  var trimmed: DisplayText { DisplayText(string.trimmed) }
}
