/// What a Markdown file says of itself before its text: YAML between two lines `---`.
struct FrontMatter {
  /// The YAML; nil if there is none, or none that can be read.
  var value: YAMLValue?
  /// Whether there is front matter that could not be read; the findings say why.
  var isBroken = false
  /// The line on which the text begins.
  var bodyLine: Int

  /// Reads the front matter at a file's beginning.
  static func read(_ reading: inout Reading) -> FrontMatter {
    let file = reading.file
    guard isFence(file.line(1)) else {
      return FrontMatter(value: nil, bodyLine: 1)
    }
    guard let end = (2...max(2, file.lineCount)).first(where: { isEnd(file.line($0)) }) else {
      reading.report(.frontMatterUnclosed, at: .start)
      return FrontMatter(value: nil, isBroken: true, bodyLine: file.lineCount + 1)
    }
    let yaml = file.lines(2..<end)
    guard yaml.utf8.count <= Bounds.manifest else {
      reading.report(
        .frontMatterTooLarge, at: .start, ["limit": .number(Bounds.manifest / 1024)])
      return FrontMatter(value: nil, isBroken: true, bodyLine: end + 1)
    }
    let before = reading.diagnostics.count
    let value = yaml.isEmpty ? nil : YAMLReader.read(yaml, firstLine: 2, &reading)
    let isBroken = value == nil && reading.diagnostics.count > before
    return FrontMatter(value: value, isBroken: isBroken, bodyLine: end + 1)
  }

  static func isFence(_ line: Substring) -> Bool {
    line.utf8.starts(with: "---".utf8) && line.trimmed == "---"
  }

  static func isEnd(_ line: Substring) -> Bool {
    isFence(line) || (line.utf8.starts(with: "...".utf8) && line.trimmed == "...")
  }
}
