import Typography
import Wording

/// Reads the manifest's `outline`: modules of items.
struct OutlineReader {
  /// The modules; an item that says nothing is left out, with a finding.
  ///
  /// A module whose id or title cannot be read keeps its items, so that the checker looks at them.
  static func read(
    _ value: YAMLValue, _ languages: [LanguageTag], _ reading: inout Reading
  ) -> [Module] {
    var reader = OutlineReader(languages: languages)
    let modules = reading.list(value).compactMap { reader.module($0, &reading) }
    if modules.allSatisfy(\.items.isEmpty), !reading.hasErrors {
      reading.report(.outlineEmpty, at: value.position)
    } else {
      for position in reader.emptyModules { reading.report(.moduleEmpty, at: position) }
    }
    return modules
  }

  /// The keys that name an item, and the folder its file stands in.
  static let kinds = ["lesson", "quiz", "case", "drill"]

  private let languages: [LanguageTag]
  private var modulesSeen: [Identifier<Module>: Position] = [:]
  private var emptyModules: [Position] = []

  private init(languages: [LanguageTag]) {
    self.languages = languages
  }

  private mutating func module(_ value: YAMLValue, _ reading: inout Reading) -> Module? {
    guard var fields = YAMLFields(value, &reading) else { return nil }
    let idValue = fields.needed("module", &reading)
    let id = idValue.flatMap { reading.identifier($0, of: Module.self) }
    if let id, let idValue {
      if let first = modulesSeen[id] {
        reading.reportDuplicate(id.rawValue, at: idValue.position, first: first)
      } else {
        modulesSeen[id] = idValue.position
      }
    }
    let title = fields.needed("title", &reading).flatMap {
      reading.localized($0, key: "title", languages)
    }
    let list = fields.needed("items", &reading)
    let isList = if case .list? = list?.content { true } else { false }
    let values = list.map { reading.list($0) } ?? []
    let items = values.compactMap { item($0, &reading) }
    if isList, values.isEmpty { emptyModules.append(fields.position) }
    fields.reportUnknown(&reading)
    return Module(
      id: id ?? .init(rawValue: ""), title: title ?? Localized(.empty), items: items)
  }

  private mutating func item(_ value: YAMLValue, _ reading: inout Reading) -> OutlineItem? {
    guard var fields = YAMLFields(value, &reading) else { return nil }
    var named: (kind: String, id: YAMLValue)?
    for kind in Self.kinds {
      guard let value = fields.value(kind) else { continue }
      if named == nil { named = (kind, value) }
    }
    guard let named else {
      reading.report(.itemKindMissing, at: fields.position)
      return nil
    }
    let id = reading.identifier(named.id, of: OutlineItem.self)
    if let id {
      if let first = reading.marks[.item(id)] {
        reading.reportDuplicate(id.rawValue, at: named.id.position, first: first)
      } else {
        reading.marks[.item(id)] = named.id.position
      }
    }
    let kind: OutlineItem.Kind =
      switch named.kind {
      case "quiz": .quiz(Self.rules(of: id, &fields, &reading))
      case "case": .caseStudy
      case "drill": .drill
      default: .lesson
      }
    fields.reportUnknown(&reading)
    return id.map { OutlineItem(id: $0, kind: kind) }
  }

  private static func rules(
    of quiz: ItemID?, _ fields: inout YAMLFields, _ reading: inout Reading
  ) -> QuizRules {
    var rules = QuizRules()
    let quiz = quiz ?? ItemID(rawValue: "")
    reading.marks[.draw(quiz)] = fields.value("draw")?.position
    reading.marks[.attempts(quiz)] = fields.value("attempts")?.position
    reading.marks[.pass(quiz)] = fields.value("pass")?.position
    rules.pass = fields.value("pass").flatMap { reading.integer($0, in: 1...100) }
    rules.draw = fields.value("draw").flatMap { reading.integer($0, in: 1...10_000) }
    rules.attempts = fields.value("attempts").flatMap { reading.integer($0, in: 1...1000) }
    rules.minutes = fields.value("minutes").flatMap { reading.integer($0, in: 1...10_000) }
    if let feedback = fields.value("feedback").flatMap({
      reading.word($0, of: QuizRules.Feedback.self)
    }) {
      rules.feedback = feedback
    }
    rules.critical =
      fields.value("critical").map {
        reading.list($0).compactMap { value in
          let id = reading.identifier(value, of: Question.self)
          if let id { reading.marks[.critical(quiz, id)] = value.position }
          return id
        }
      } ?? []
    return rules
  }
}
