import Wording
import Yams

/// Turns YAML into values with places, and refuses what a manifest has no use for.
///
/// Anchors, aliases, tags, merge keys and complex keys are refused: a few hundred bytes of them
/// can stand for gigabytes.
struct YAMLReader {
  /// How deeply lists and maps may stand within each other.
  static let depth = 32

  /// Reads a document that begins at a line of the file; nil if it is empty or no YAML.
  static func read(
    _ text: Substring, firstLine: Int = 1, _ reading: inout Reading
  ) -> YAMLValue? {
    let reader = YAMLReader(firstLine: firstLine)
    if let offset = AliasScan.firstAnchor(in: text) {
      let position = reader.position(ofByte: offset, in: text)
      reading.report(.yamlAlias, at: position)
      return nil
    }
    do {
      // Nodes are all that is asked for, so nothing need be constructed of them.
      let parser = try Yams.Parser(
        yaml: String(text), resolver: .basic, constructor: Constructor([:], [:], [:]),
        encoding: .utf8)
      guard let root = try parser.singleRoot() else { return nil }
      return reader.value(of: root, depth: 1, &reading)
    } catch let error as YamlError {
      reader.report(error, &reading)
    } catch {
      reading.report(
        .yamlInvalid, at: reader.position(nil, reading), ["why": why("check.yaml.other")])
    }
    return nil
  }

  private let firstLine: Int

  private func value(of node: Node, depth: Int, _ reading: inout Reading) -> YAMLValue? {
    let position = position(node.mark, reading)
    guard depth <= Self.depth else {
      reading.report(.nestingTooDeep, at: position, ["limit": .number(Self.depth)])
      return nil
    }
    if node.anchor != nil { reading.report(.yamlAlias, at: position) }
    if !isImplicit(node) { reading.report(.yamlTag, at: position) }
    switch node {
    case .scalar(let scalar):
      reading.warnOfControls(in: scalar.string, at: position)
      return YAMLValue(position: position, content: .text(scalar.string))
    case .sequence(let nodes):
      let values = nodes.compactMap { value(of: $0, depth: depth + 1, &reading) }
      return YAMLValue(position: position, content: .list(values))
    case .mapping(let pairs):
      let entries = pairs.compactMap { entry(key: $0.key, $0.value, depth, &reading) }
      return YAMLValue(position: position, content: .map(entries))
    case .alias:
      reading.report(.yamlAlias, at: position)
      return nil
    }
  }

  private func entry(
    key: Node, _ node: Node, _ depth: Int, _ reading: inout Reading
  ) -> YAMLValue.Entry? {
    let position = position(key.mark, reading)
    guard case .scalar(let scalar) = key else {
      reading.report(.yamlKey, at: position)
      return nil
    }
    if key.anchor != nil { reading.report(.yamlAlias, at: position) }
    if !isImplicit(key) { reading.report(.yamlTag, at: position) }
    if scalar.string == "<<" {
      reading.report(.yamlMergeKey, at: position)
      return nil
    }
    return value(of: node, depth: depth + 1, &reading).map {
      YAMLValue.Entry(key: scalar.string, position: position, value: $0)
    }
  }

  private func isImplicit(_ node: Node) -> Bool {
    let tag: Tag.Name =
      switch node {
      case .mapping: .map
      case .sequence: .seq
      case .scalar, .alias: .str
      }
    return node.tag.rawValue == tag.rawValue
  }

  private func position(_ mark: Mark?, _ reading: Reading) -> Position {
    guard let mark else { return Position(line: firstLine, offset: 1) }
    // An error at the end of the text stands on the line after the last.
    let line = min(max(mark.line, 1) + firstLine - 1, reading.file.lineCount)
    return Position(line: line, offset: mark.column, unit: .scalars)
  }

  private func position(ofByte offset: Int, in text: Substring) -> Position {
    let before = Array(text.utf8.prefix(offset))
    let lineStart = before.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    return Position(
      line: before.count { $0 == 0x0A } + firstLine, offset: offset - lineStart + 1)
  }
}

// MARK: - Errors

extension YAMLReader {
  private func report(_ error: YamlError, _ reading: inout Reading) {
    switch error {
    case .parser(_, let problem, let mark, _) where problem.hasPrefix("Maximum nesting level"):
      reading.report(
        .nestingTooDeep, at: position(mark, reading), ["limit": .number(Self.depth)])
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
      .composer(_, let problem, let mark, _):
      reading.report(
        .yamlInvalid, at: position(mark, reading), ["why": Self.why(Self.reason(for: problem))])
    case .duplicatedKeysInMapping(let keys, let context):
      reading.report(
        .yamlDuplicateKey, at: position(context.mark, reading),
        ["key": .text(keys.first ?? "")])
    default:
      reading.report(
        .yamlInvalid, at: position(nil, reading), ["why": Self.why("check.yaml.character")])
    }
  }

  /// What is behind libyaml's words, of which a trainer would make nothing.
  private static func reason(for problem: String) -> String {
    switch problem {
    case "mapping values are not allowed in this context", "found unexpected ':'":
      "check.yaml.colon"
    case "found character that cannot start any token": "check.yaml.start"
    case "found a tab character that violates indentation",
      "found a tab character where an indentation space is expected":
      "check.yaml.tab"
    case "found unknown escape character", "found invalid Unicode character escape code":
      "check.yaml.escape"
    case "found unexpected end of stream", "found unexpected document indicator",
      "did not find expected ',' or ']'",
      "did not find expected ',' or '}'":
      "check.yaml.unclosed"
    case "could not find expected ':'", "did not find expected key",
      "did not find expected '-' indicator",
      "block sequence entries are not allowed in this context":
      "check.yaml.indentation"
    case "but found another document": "check.yaml.document"
    default: "check.yaml.other"
    }
  }

  private static func why(_ key: String) -> Argument {
    .message(Message(key))
  }
}
