import Typography
import Wording

/// Writes `course.yaml`.
struct ManifestWriter {
  private let manifest: Manifest

  /// The manifest as YAML; what has the format's default is left out.
  static func text(_ manifest: Manifest) -> String {
    let writer = ManifestWriter(manifest: manifest)
    var yaml = YAMLWriter()
    writer.writeName(to: &yaml)
    writer.writeOrigin(to: &yaml)
    yaml.put("outline") { yaml in
      for module in manifest.outline { yaml.item { writer.write(module, to: &$0) } }
    }
    writer.writeRules(to: &yaml)
    return yaml.text
  }

  private init(manifest: Manifest) { self.manifest = manifest }

  private func writeName(to yaml: inout YAMLWriter) {
    yaml.put("format", ManifestReader.format)
    yaml.put("id", manifest.id.rawValue)
    yaml.put("version", manifest.version.description)
    yaml.put("languages", list: manifest.languages.map(\.rawValue))
    write("title", manifest.title, to: &yaml)
    if let summary = manifest.summary { write("summary", summary, to: &yaml) }
    if !manifest.subjects.isEmpty { yaml.put("subjects", list: manifest.subjects) }
    if let audience = manifest.audience { write("audience", audience, to: &yaml) }
  }

  private func writeOrigin(to yaml: inout YAMLWriter) {
    if !manifest.authors.isEmpty {
      yaml.put("authors") { yaml in
        for author in manifest.authors {
          yaml.item {
            $0.put("name", author.name)
            $0.put("organisation", author.organisation)
          }
        }
      }
    }
    yaml.put("license", manifest.license)
    if !manifest.sources.isEmpty {
      yaml.put("sources") { yaml in
        for source in manifest.sources {
          yaml.item {
            $0.put("title", source.title)
            $0.put("publisher", source.publisher)
            $0.put("year", source.year)
            $0.put("url", source.url)
          }
        }
      }
    }
    yaml.put("review-by", manifest.reviewBy?.description)
    yaml.put("minutes", manifest.minutes)
    if !manifest.requires.isEmpty { yaml.put("requires", list: manifest.requires.texts()) }
  }

  private func writeRules(to yaml: inout YAMLWriter) {
    if manifest.order != .free { yaml.put("order", manifest.order.rawValue) }
    let (completion, certificate) = (manifest.completion, manifest.certificate)
    if completion != CompletionRule() {
      yaml.put("completion") { yaml in
        switch completion.lessons {
        case .all: yaml.put("lessons", "all")
        case .some(let lessons): yaml.put("lessons", list: lessons.texts())
        }
        if !completion.pass.isEmpty { yaml.put("pass", list: completion.pass.texts()) }
      }
    }
    guard let certificate else { return }
    if certificate == CertificateRule() { return yaml.put(emptyMap: "certificate") }
    yaml.put("certificate") { yaml in
      yaml.put("valid-months", certificate.validMonths)
      if let statement = certificate.statement { write("statement", statement, to: &yaml) }
    }
  }

  private func write(_ module: Module, to yaml: inout YAMLWriter) {
    yaml.put("module", module.id.rawValue)
    write("title", module.title, to: &yaml)
    if module.items.isEmpty { return yaml.put("items", list: []) }
    yaml.put("items") { yaml in
      for item in module.items { yaml.item { write(item, to: &$0) } }
    }
  }

  private func write(_ item: OutlineItem, to yaml: inout YAMLWriter) {
    switch item.kind {
    case .lesson: yaml.put("lesson", item.id.rawValue)
    case .caseStudy: yaml.put("case", item.id.rawValue)
    case .drill: yaml.put("drill", item.id.rawValue)
    case .quiz(let rules):
      yaml.put("quiz", item.id.rawValue)
      yaml.put("pass", rules.pass)
      yaml.put("draw", rules.draw)
      yaml.put("attempts", rules.attempts)
      yaml.put("minutes", rules.minutes)
      if rules.feedback != .each { yaml.put("feedback", rules.feedback.rawValue) }
      if !rules.critical.isEmpty { yaml.put("critical", list: rules.critical.texts()) }
    }
  }

  private func write(
    _ key: String, _ value: Localized<DisplayText>, to yaml: inout YAMLWriter
  ) {
    yaml.put(key, value, in: manifest.languages)
  }
}

extension Array {
  /// The texts of ids.
  fileprivate func texts<Subject>() -> [String] where Element == Identifier<Subject> {
    map(\.rawValue)
  }
}
