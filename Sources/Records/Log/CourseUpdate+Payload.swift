import CourseFormat
import Learning

// An update of a course in a payload. What asks nothing is left out.

extension PayloadMembers {
  mutating func put(_ update: CourseUpdate) {
    put(.string("\(update.from)"), as: "from")
    put(.string("\(update.to)"), as: "to")
    put(update.reopens.map { .string("\($0)") }, as: "reopens")
    put(unlessEmpty: JSON(update.redo) { .string("\($0)") }, as: "redo")
    put(unlessEmpty: JSON(update.moved) { .string($0.rawValue) }, as: "moved")
    put(unlessEmpty: JSON(update.replaced) { .string($0.rawValue) }, as: "replaced")
    put(unlessEmpty: .list(update.added.map { .string($0.rawValue) }), as: "added")
    put(unlessEmpty: .list(update.rescored.map(\.json)), as: "rescored")
    put(unlessEmpty: .list(update.results.map(\.json)), as: "results")
    put(unlessEmpty: .list(update.formerQuestions.map(\.json)), as: "former-questions")
  }

  mutating func update() throws -> CourseUpdate {
    var update = CourseUpdate(from: try take("from", \.version), to: try take("to", \.version))
    update.reopens = try takeIfPresent("reopens", \.version)
    update.redo = try takeIfPresent("redo") { $0.some(\.version) } ?? [:]
    update.moved = try takeIfPresent("moved") { $0.some { $0.identifier() } } ?? [:]
    update.replaced = try takeIfPresent("replaced") { $0.some { $0.identifier() } } ?? [:]
    update.added = try takeIfPresent("added") { $0.all { $0.identifier() } } ?? []
    update.rescored = try takeIfPresent("rescored") { $0.all(RescoredAnswer.init(json:)) } ?? []
    update.results = try takeIfPresent("results") { $0.all(RescoredAttempt.init(json:)) } ?? []
    // Updates from before these were kept have none.
    update.formerQuestions =
      try takeIfPresent("former-questions") { $0.all(FormerQuestion.init(json:)) } ?? []
    return update
  }

  private mutating func put(unlessEmpty value: JSON, as name: String) {
    put(value == .object([:]) || value == .list([]) ? nil : value, as: name)
  }
}

extension JSON {
  fileprivate var version: CourseVersion? { string.flatMap { CourseVersion($0) } }

  fileprivate func identifier<Subject>() -> Identifier<Subject>? {
    string.flatMap { Identifier($0) }
  }

  /// What the members of an object say by ids; nil if one makes no sense, or there is none.
  fileprivate func some<Subject, Value>(
    _ value: (JSON) -> Value?
  ) -> [Identifier<Subject>: Value]? {
    byID(value).flatMap { $0.isEmpty ? nil : $0 }
  }

  /// What the values of a list say; nil if one makes no sense, or there is none.
  fileprivate func all<Value>(_ value: (JSON) -> Value?) -> [Value]? {
    guard let list, !list.isEmpty else { return nil }
    let values = list.compactMap(value)
    return values.count == list.count ? values : nil
  }
}

extension RescoredAnswer {
  fileprivate var json: JSON {
    var members = PayloadMembers()
    members.put(.string(item.rawValue), as: "item")
    if let attempt { members.put(attempt: attempt) }
    members.put(.string(question.rawValue), as: "question")
    members.put(revision)
    members.put(.integer(old.rawValue), as: "old")
    members.put(.integer(new.rawValue), as: "new")
    return .object(members.json)
  }

  fileprivate init?(json: JSON) {
    guard let object = json.object else { return nil }
    var members = PayloadMembers(object)
    guard let answer = try? RescoredAnswer(&members), members.isEmpty else { return nil }
    self = answer
  }

  private init(_ members: inout PayloadMembers) throws {
    self.init(
      item: try members.item(), attempt: try members.attemptIfPresent(),
      question: try members.identifier("question"), revision: try members.revision(),
      old: Score(rawValue: try members.integer("old", in: 0...10_000)),
      new: Score(rawValue: try members.integer("new", in: 0...10_000)))
  }
}

extension RescoredAttempt {
  fileprivate var json: JSON {
    var members = PayloadMembers()
    members.put(.string(item.rawValue), as: "item")
    members.put(attempt: attempt)
    members.put(score)
    members.put(passed: passed)
    return .object(members.json)
  }

  fileprivate init?(json: JSON) {
    guard let object = json.object else { return nil }
    var members = PayloadMembers(object)
    guard let attempt = try? RescoredAttempt(&members), members.isEmpty else { return nil }
    self = attempt
  }

  private init(_ members: inout PayloadMembers) throws {
    self.init(
      item: try members.item(), attempt: try members.attempt(), score: try members.score(),
      passed: try members.passed())
  }
}
