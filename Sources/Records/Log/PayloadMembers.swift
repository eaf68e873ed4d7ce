import CourseFormat
import Learning
import Wording

/// The members of a payload, put in and taken out one by one.
///
/// Taking out one that is missing or makes no sense throws; whoever is done looks at `isEmpty`,
/// since a member that nobody took was not understood.
struct PayloadMembers {
  /// A member is missing or of no use.
  struct Unreadable: Error {}

  private(set) var json: [String: JSON] = [:]

  init(_ json: [String: JSON] = [:]) { self.json = json }

  /// Whether every member was taken.
  var isEmpty: Bool { json.isEmpty }

  mutating func put(_ value: JSON?, as name: String) { json[name] = value }

  mutating func take<Value>(_ name: String, _ read: (JSON) -> Value?) throws -> Value {
    guard let value = try takeIfPresent(name, read) else { throw Unreadable() }
    return value
  }

  mutating func takeIfPresent<Value>(_ name: String, _ read: (JSON) -> Value?) throws -> Value? {
    guard let member = json.removeValue(forKey: name) else { return nil }
    guard let value = read(member) else { throw Unreadable() }
    return value
  }

  /// A word of printable ASCII, such as ids, digests and signatures are.
  mutating func word(_ name: String, longest: Int) throws -> String {
    try take(name) { json in
      json.string.flatMap { word in
        let isWord = word.utf8.allSatisfy { (0x21...0x7E).contains($0) }
        return isWord && (1...longest).contains(word.utf8.count) ? word : nil
      }
    }
  }

  /// Printable ASCII with its spaces, such as a certificate's code in base 45.
  mutating func code(_ name: String, longest: Int) throws -> String {
    try take(name) { json in
      json.string.flatMap { code in
        let isCode = code.utf8.allSatisfy { (0x20...0x7E).contains($0) }
        return isCode && (1...longest).contains(code.utf8.count) ? code : nil
      }
    }
  }

  /// A whole number within bounds, so that no sum of foreign numbers overflows.
  mutating func integer(_ name: String, in bounds: ClosedRange<Int>) throws -> Int {
    try take(name) { $0.integer.flatMap { bounds.contains($0) ? $0 : nil } }
  }
}

extension PayloadMembers {
  /// A whole number within what can be counted in a course.
  mutating func count(_ name: String) throws -> Int { try integer(name, in: Bounds.count) }
}

private enum Bounds {
  /// Whatever is counted in a course.
  static let count = 0...1_000_000_000
  /// The active time that one fact tells of: a day.
  static let seconds = 0...86_400
}

// MARK: - The vocabulary of courses

extension PayloadMembers {
  mutating func put(_ course: CourseID) { put(.string(course.rawValue), as: "course") }
  mutating func course() throws -> CourseID { try identifier("course") }

  mutating func put(_ course: CourseID, _ item: ItemID) {
    put(course)
    put(.string(item.rawValue), as: "item")
  }
  mutating func item() throws -> ItemID { try identifier("item") }

  /// An id, of whatever it is.
  mutating func identifier<Subject>(_ name: String) throws -> Identifier<Subject> {
    try take(name) { $0.string.flatMap { Identifier($0) } }
  }

  mutating func put(name: LearnerName) { put(.string(name.text), as: "name") }
  mutating func name() throws -> LearnerName {
    try take("name") { json in
      let name = json.string.flatMap { try? LearnerName($0) }
      return name.flatMap { $0.text.utf8.elementsEqual((json.string ?? "").utf8) ? name : nil }
    }
  }

  mutating func put(_ language: LanguageTag) { put(.string(language.rawValue), as: "language") }
  mutating func language() throws -> LanguageTag {
    try take("language") { $0.string.flatMap { LanguageTag($0) } }
  }

  mutating func put(_ version: CourseVersion) { put(.string("\(version)"), as: "version") }
  mutating func version() throws -> CourseVersion {
    try take("version") { $0.string.flatMap { CourseVersion($0) } }
  }

  mutating func put(_ revision: Revision) { put(.string(revision.rawValue), as: "revision") }
  mutating func revision() throws -> Revision {
    Revision(rawValue: try word("revision", longest: 64))
  }

  mutating func put(_ day: CalendarDay) { put(.string("\(day)"), as: "day") }
  mutating func day() throws -> CalendarDay {
    try take("day") { $0.string.flatMap { CalendarDay($0) } }
  }

  mutating func put(attempt: Int) { put(.integer(attempt), as: "attempt") }
  mutating func attempt() throws -> Int { try integer("attempt", in: Bounds.count) }
  mutating func attemptIfPresent() throws -> Int? {
    try takeIfPresent("attempt") { $0.integer.flatMap { Bounds.count.contains($0) ? $0 : nil } }
  }

  /// A time that no clock could have measured is brought inside the bounds.
  mutating func put(seconds: Int) {
    put(.integer(min(max(seconds, 0), Bounds.seconds.upperBound)), as: "seconds")
  }
  mutating func seconds() throws -> Int { try integer("seconds", in: Bounds.seconds) }

  mutating func put(_ place: ReadingPlace) {
    put(.integer(place.block), as: "block")
    put(.integer(place.offset), as: "offset")
  }
  mutating func place() throws -> ReadingPlace {
    ReadingPlace(
      block: try integer("block", in: Bounds.count), offset: try integer("offset", in: Bounds.count)
    )
  }

  mutating func put(_ questions: [QuestionID]) {
    put(.list(questions.map { .string($0.rawValue) }), as: "questions")
  }
  mutating func questions() throws -> [QuestionID] {
    try take("questions") { json in
      let ids = json.list?.map { $0.string.flatMap { QuestionID($0) } }
      return ids.flatMap { $0.contains(nil) ? nil : $0.compactMap { $0 } }
    }
  }
}

// MARK: - Marks

extension PayloadMembers {
  mutating func put(_ score: Score?) { put(score.map { .integer($0.rawValue) }, as: "score") }
  mutating func score() throws -> Score {
    guard let score = try scoreIfPresent() else { throw Unreadable() }
    return score
  }
  mutating func scoreIfPresent() throws -> Score? {
    try takeIfPresent("score") { json in
      json.integer.flatMap { (0...10_000).contains($0) ? Score(rawValue: $0) : nil }
    }
  }

  /// 1 for passed and 0 for failed, since the log has no truth values.
  mutating func put(passed: Bool?) { put(passed.map { $0 ? 1 : 0 }, as: "passed") }
  mutating func passed() throws -> Bool? {
    try takeIfPresent("passed") { $0 == 1 ? true : $0 == 0 ? false : nil }
  }

  mutating func put(_ answer: Answer) {
    put(.string(answer.question.rawValue), as: "question")
    put(answer.revision)
    put(answer.response.json, as: "response")
    put(answer.score)
    put(.integer(answer.hints), as: "hints")
  }
  mutating func answer() throws -> Answer {
    Answer(
      question: try identifier("question"), revision: try revision(),
      response: try take("response", Response.init(json:)), score: try score(),
      hints: try integer("hints", in: Bounds.count))
  }
}
