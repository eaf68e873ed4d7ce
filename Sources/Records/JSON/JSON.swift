import CourseFormat

/// JSON of the kinds that the log knows: whole numbers and strings, in lists and objects.
///
/// No fraction, so that no machine's rounding shows in a hash; no truth value and no null: a
/// member that says nothing is left out.
enum JSON: Hashable, Sendable {
  case integer(Int)
  case string(String)
  case list([JSON])
  case object([String: JSON])

  /// The one spelling of the value: members sorted by the bytes of their names, no white space.
  var bytes: [UInt8] {
    var writer = JSONWriter()
    writer.write(self)
    return writer.bytes
  }
}

extension JSON {
  var integer: Int? {
    guard case .integer(let value) = self else { return nil }
    return value
  }

  var string: String? {
    guard case .string(let value) = self else { return nil }
    return value
  }

  var list: [JSON]? {
    guard case .list(let values) = self else { return nil }
    return values
  }

  var object: [String: JSON]? {
    guard case .object(let members) = self else { return nil }
    return members
  }
}

extension JSON: ExpressibleByIntegerLiteral, ExpressibleByStringLiteral {
  init(integerLiteral value: Int) { self = .integer(value) }
  init(stringLiteral value: String) { self = .string(value) }
}

extension JSON {
  /// The one spelling of the value, as text.
  var text: String { String(decoding: bytes, as: UTF8.self) }

  /// Reads text that `text` wrote.
  init?(text: String) {
    guard let value = JSONReader.read(Array(text.utf8)) else { return nil }
    self = value
  }
}

extension JSON {
  /// An object whose members go by ids.
  init<Subject, Value>(
    _ values: [Identifier<Subject>: Value], _ json: (Value) -> JSON
  ) {
    self = .object(
      Dictionary(values.map { ($0.rawValue, json($1)) }) { first, _ in first })
  }

  /// What an object's members say by ids; nil if one of them makes no sense.
  func byID<Subject, Value>(_ value: (JSON) -> Value?) -> [Identifier<Subject>: Value]? {
    guard let object else { return nil }
    var values: [Identifier<Subject>: Value] = [:]
    for (name, member) in object {
      guard let id = Identifier<Subject>(name), let value = value(member) else { return nil }
      values[id] = value
    }
    return values
  }
}
