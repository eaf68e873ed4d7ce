import Foundation

/// The objects of SARIF that a report consists of: their properties, and what each holds.
///
/// Written from the standard and its schema, so that a slip in the report cannot stand here too.
/// Source: OASIS, Static Analysis Results Interchange Format (SARIF) Version 2.1.0, sections 3.4 to
/// 3.50, and its schema sarif-schema-2.1.0.json: what is required, the types, enumerations, least
/// numbers, lists without repetition, and URIs of the properties that a report has. Where the two
/// differ the stricter holds, as for texts, which the schema lets be empty.
enum SARIFShape {
  /// What a property holds.
  indirect enum Value {
    case text, line, flag, index
    case one(of: [String])
    case matching(String)
    case object(String)
    case list(of: String)
    /// A list in which nothing stands twice.
    case set(of: String)
    case map(of: String)
  }

  /// What is wrong with a log; nothing of a good one.
  static func complaints(about log: Any) -> [String] {
    complaints(about: log, .object("sarifLog"), at: "") + ruleComplaints(about: log)
  }

  private static let levels = ["none", "note", "warning", "error"]
  /// A path of RFC 3986 as a report writes it: unreserved signs, and all others by per cent signs.
  private static let step = "([A-Za-z0-9._~-]|%[0-9A-F]{2})+"
  private static let relative = "^\(step)(/\(step))*$"
  private static let absolute = "^https://\(step)(/\(step))*$"

  private static let objects: [String: (needed: Set<String>, all: [String: Value])] = [
    "sarifLog": (
      ["version", "runs"],
      ["version": .one(of: ["2.1.0"]), "$schema": .matching(absolute), "runs": .list(of: "run")]
    ),
    "run": (
      ["tool"],
      [
        "tool": .object("tool"), "invocations": .list(of: "invocation"),
        "columnKind": .one(of: ["utf16CodeUnits", "unicodeCodePoints"]),
        "originalUriBaseIds": .map(of: "base"), "results": .list(of: "result"),
      ]
    ),
    "base": (["uri"], ["uri": .matching("^file:///(\(step)/)*$")]),
    "tool": (["driver"], ["driver": .object("toolComponent")]),
    "toolComponent": (
      ["name"],
      [
        "name": .text, "rules": .set(of: "reportingDescriptor"),
        "semanticVersion": .matching("^[0-9]+\\.[0-9]+\\.[0-9]+$"),
      ]
    ),
    "invocation": (["executionSuccessful"], ["executionSuccessful": .flag]),
    "reportingDescriptor": (
      ["id"],
      [
        "id": .text, "shortDescription": .object("message"),
        "fullDescription": .object("message"), "help": .object("message"),
        "defaultConfiguration": .object("reportingConfiguration"),
      ]
    ),
    "reportingConfiguration": ([], ["level": .one(of: levels)]),
    "result": (
      ["message"],
      [
        "ruleId": .text, "ruleIndex": .index, "level": .one(of: levels),
        "message": .object("message"), "locations": .list(of: "location"),
      ]
    ),
    "location": ([], ["physicalLocation": .object("physicalLocation")]),
    "physicalLocation": (
      ["artifactLocation"],
      ["artifactLocation": .object("artifactLocation"), "region": .object("region")]
    ),
    "artifactLocation": (["uri"], ["uri": .matching(relative), "uriBaseId": .text]),
    "region": (["startLine"], ["startLine": .line, "startColumn": .line]),
    "message": (["text"], ["text": .text]),
  ]

  private static func complaints(about value: Any, _ shape: Value, at place: String) -> [String] {
    switch shape {
    case .text: (value as? String)?.isEmpty == false ? [] : ["\(place) is no text"]
    case .line: number(value).map { $0 >= 1 } == true ? [] : ["\(place) is no number from 1"]
    case .index: number(value).map { $0 >= 0 } == true ? [] : ["\(place) is no index"]
    case .flag: isFlag(value) ? [] : ["\(place) is no flag"]
    case .one(let words):
      (value as? String).map(words.contains) == true ? [] : ["\(place) is not of \(words)"]
    case .matching(let pattern):
      (value as? String)?.range(of: pattern, options: .regularExpression) != nil
        ? [] : ["\(place) does not match \(pattern)"]
    case .object(let name): complaints(aboutObject: value, name, at: place)
    case .list(let name):
      (value as? [Any])?.enumerated().flatMap {
        complaints(about: $0.element, .object(name), at: "\(place)[\($0.offset)]")
      } ?? ["\(place) is no list"]
    case .set(let name):
      complaints(about: value, .list(of: name), at: place)
        + (hasRepetition(value) ? ["\(place) holds something twice"] : [])
    case .map(let name):
      (value as? [String: Any])?.flatMap {
        complaints(about: $0.value, .object(name), at: "\(place).\($0.key)")
      } ?? ["\(place) is no map"]
    }
  }

  private static func hasRepetition(_ value: Any) -> Bool {
    let texts = (value as? [Any] ?? []).map {
      try? JSONSerialization.data(withJSONObject: $0, options: .sortedKeys)
    }
    return Set(texts).count < texts.count
  }

  /// A whole number; neither `true` nor 1.5.
  private static func number(_ value: Any) -> Int? {
    isFlag(value) ? nil : value as? Int
  }

  /// Foundation gives 1 for `true` when asked for a number, and `true` for 1 when asked for a flag.
  private static func isFlag(_ value: Any) -> Bool {
    let text = try? JSONSerialization.data(withJSONObject: [value])
    return text == Data("[true]".utf8) || text == Data("[false]".utf8)
  }

  private static func complaints(
    aboutObject value: Any, _ name: String, at place: String
  ) -> [String] {
    guard let fields = value as? [String: Any], let object = objects[name] else {
      return ["\(place) is no \(name)"]
    }
    let missing = object.needed.subtracting(fields.keys).map { "\(place) lacks \($0)" }
    return missing
      + fields.flatMap { key, value in
        object.all[key].map { complaints(about: value, $0, at: "\(place).\(key)") }
          ?? ["\(place) has \(key), which no \(name) has"]
      }
  }

  /// A rule stands once, and a result points at its own (3.27.6, 3.49.3).
  private static func ruleComplaints(about log: Any) -> [String] {
    let runs = (log as? [String: Any])?["runs"] as? [[String: Any]] ?? []
    return runs.flatMap { run -> [String] in
      let driver = (run["tool"] as? [String: [String: Any]])?["driver"]
      let rules = (driver?["rules"] as? [[String: Any]] ?? []).map { $0["id"] as? String }
      let results = run["results"] as? [[String: Any]] ?? []
      let lost = results.filter { result in
        guard let index = result["ruleIndex"] as? Int, rules.indices.contains(index) else {
          return true
        }
        return rules[index] != result["ruleId"] as? String
      }
      return (Set(rules).count == rules.count ? [] : ["a rule stands twice"])
        + lost.map { "\($0["ruleId"] ?? "a result") points at another rule" }
    }
  }
}
