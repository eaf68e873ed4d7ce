import Foundation
import Support
import Testing

@testable import CourseFormat

/// The schema of `course.yaml` for editors, and a judge of it that knows nothing of Karatu.
struct CourseSchema {
  static let path = Checkout.root.appending(path: "Assets/schemas/course.schema.json").path

  let root: [String: Any]

  init() throws {
    let data = try Data(contentsOf: URL(filePath: Self.path))
    root = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
  }

  /// A part that the schema names, or the whole for no name.
  func part(_ name: String?) throws -> [String: Any] {
    guard let name else { return root }
    return try #require((root["$defs"] as? [String: [String: Any]])?[name])
  }

  /// The keys of the maps that a part describes.
  func keys(of name: String?) throws -> Set<String> {
    try Set(#require(part(name)["properties"] as? [String: Any]).keys)
  }

  /// Whether each value is one that a part of the schema allows.
  ///
  /// The judge is Debian's `python3-jsonschema`.
  func allows(_ values: [(part: String?, value: Any)]) throws -> [Bool] {
    let questions = values.map { ["part": $0.part ?? "", "value": $0.value] }
    let input = String(
      decoding: try JSONSerialization.data(withJSONObject: questions), as: UTF8.self)
    let run = try Invocation("python3", ["-c", Self.judge, Self.path]).run(input: input)
    try #require(run.status == .code(0), "\(run.errors)")
    let verdicts = try JSONSerialization.jsonObject(with: Data(run.output.utf8))
    return try #require(verdicts as? [Bool])
  }

  private static let judge = """
    import json, sys
    from jsonschema import Draft202012Validator as Validator
    schema = json.load(open(sys.argv[1]))
    Validator.check_schema(schema)
    parts = {name: {"$defs": schema["$defs"], "$ref": "#/$defs/" + name} for name in schema["$defs"]}
    parts[""] = schema
    judges = {name: Validator(part) for name, part in parts.items()}
    print(json.dumps([judges[q["part"]].is_valid(q["value"]) for q in json.load(sys.stdin)]))
    """
}

extension YAMLValue {
  /// The value as YAML 1.2 has it, for a judge of JSON: digits are a number.
  var json: Any {
    switch content {
    case .text(let text): Int(text).flatMap { String($0) == text ? $0 : nil } ?? text
    case .list(let values): values.map(\.json)
    case .map(let entries):
      Dictionary(entries.map { ($0.key, $0.value.json) }) { first, _ in first }
    }
  }
}
