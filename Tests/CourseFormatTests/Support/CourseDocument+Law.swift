import Testing

@testable import CourseFormat

extension CourseDocument {
  /// The course without what tells one source text from another.
  var withoutRevisions: CourseDocument {
    var course = self
    for language in languages.keys {
      for id in languages[language]?.lessons.keys ?? [:].keys {
        course.languages[language]?.lessons[id]?.value.clear()
      }
      for (id, study) in languages[language]?.cases ?? [:] {
        course.languages[language]?.cases[id]?.value = study.value.withoutRevision
      }
      for id in languages[language]?.drills.keys ?? [:].keys {
        course.languages[language]?.drills[id]?.value.revision = Revision(rawValue: "")
      }
      for id in languages[language]?.banks.keys ?? [:].keys {
        course.languages[language]?.banks[id]?.value.questions.clear()
      }
    }
    return course
  }

  /// Expects that the course reads back from what it writes, and writes the same again.
  func expectRoundTrip(_ comment: @autoclosure () -> String) throws {
    let texts = texts()
    let source = WrittenSource(files: written())
    let again: CourseDocument
    do {
      again = try CourseDocument(reading: source)
    } catch {
      Issue.record("\(comment()): \(error)\n\(texts.sorted { $0.key < $1.key })")
      return
    }
    for (path, text) in again.texts() where text != texts[path] {
      let lines = zip(text.split(separator: "\n"), (texts[path] ?? "").split(separator: "\n"))
      let (new, old) = lines.first { $0 != $1 } ?? ("", "")
      Issue.record("\(comment()): \(path)\n\(old)\nis written again as\n\(new)")
      return
    }
    let (old, new) = (withoutRevisions, again.withoutRevisions)
    guard old != new else { return }
    Issue.record("\(comment()): \(old.difference(from: new, texts))")
  }

  private func difference(from other: CourseDocument, _ texts: [String: String]) -> String {
    if manifest != other.manifest {
      return "\(texts["course.yaml"] ?? "")\n\(manifest)\n\(other.manifest)"
    }
    for (language, content) in languages {
      guard let again = other.languages[language] else { return "\(language) is gone" }
      for (id, lesson) in content.lessons where lesson != again.lessons[id] {
        let text = texts["lessons/\(id).\(language).md"] ?? ""
        guard let found = again.lessons[id] else { return "\(id) is gone" }
        for (old, new) in zip(lesson.value.blocks, found.value.blocks) where old != new {
          return "\(text)\n\(old)\n\(new)"
        }
        return "\(text)\n\(lesson)\n\(found)"
      }
      for (id, bank) in content.banks where bank != again.banks[id] {
        let text = texts["quizzes/\(id).\(language).md"] ?? ""
        for (old, new) in zip(bank.value.questions, again.banks[id]?.value.questions ?? [])
        where old != new {
          return "\(text)\n\(old.difference(from: new))"
        }
        return "\(text)\n\(bank)\n\(again.banks[id].map { "\($0)" } ?? "")"
      }
      for (id, study) in content.cases where study != again.cases[id] {
        let text = texts["cases/\(id).\(language).md"] ?? ""
        return "\(text)\n\(study)\n\(again.cases[id].map { "\($0)" } ?? "")"
      }
      for (id, drill) in content.drills where drill != again.drills[id] {
        let text = texts["drills/\(id).\(language).md"] ?? ""
        return "\(text)\n\(drill)\n\(again.drills[id].map { "\($0)" } ?? "")"
      }
      if let old = content.glossary, old != again.glossary {
        return
          "\(texts["terms.\(language).md"] ?? "")\n\(old)\n\(again.glossary.map { "\($0)" } ?? "")"
      }
    }
    if changes != other.changes { return "\(texts["changes.yaml"] ?? "")\n\(other.changes)" }
    return files == other.files ? "?" : "other files"
  }
}

extension Question {
  /// What differs, for a test that fails.
  func difference(from other: Question) -> String {
    if prompt != other.prompt { return "\(prompt)\n\(other.prompt)" }
    if context != other.context { return "\(context)\n\(other.context)" }
    if body != other.body { return "\(body)\n\(other.body)" }
    if hints != other.hints { return "\(hints)\n\(other.hints)" }
    return "\(explanation)\n\(other.explanation)"
  }
}

extension Lesson {
  fileprivate mutating func clear() {
    revision = Revision(rawValue: "")
    for (index, block) in blocks.enumerated() {
      guard case .question(var question) = block else { continue }
      question.revision = Revision(rawValue: "")
      blocks[index] = .question(question)
    }
  }
}

extension CaseStudy {
  fileprivate var withoutRevision: CaseStudy {
    CaseStudy(
      id: id, language: language, title: title, minutes: minutes, introduction: introduction,
      counters: counters, rules: rules, nodes: nodes, revision: Revision(rawValue: ""))
  }
}

extension [Question] {
  fileprivate mutating func clear() {
    for index in indices { self[index].revision = Revision(rawValue: "") }
  }
}

/// A package that was written and not yet put anywhere.
private struct WrittenSource: PackageSource {
  let files: [String: [UInt8]]

  var name: String { "written" }

  func entries() throws(CourseProblem) -> [PackageEntry] {
    files.map { PackageEntry(path: $0.key, size: $0.value.count) }.sorted { $0.path < $1.path }
  }

  func contains(_ path: String) -> Bool { files[path] != nil }

  func read(_ path: String, atMost limit: Int) throws(CourseProblem) -> [UInt8] {
    guard let bytes = files[path] else { throw .fileMissing(package: name, file: path) }
    return bytes
  }

  func head(of path: String, bytes: Int) -> [UInt8]? { files[path].map { Array($0.prefix(bytes)) } }
}
