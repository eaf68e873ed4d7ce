import Wording

@testable import CourseFormat

/// A package that a test holds in its hands.
struct MemorySource: PackageSource {
  var files: [String: String] = [:]

  var name: String { "memory" }

  func entries() throws(CourseProblem) -> [PackageEntry] {
    files.map { PackageEntry(path: $0.key, size: $0.value.utf8.count) }
      .sorted { $0.path < $1.path }
  }

  func contains(_ path: String) -> Bool { files[path] != nil }

  func read(_ path: String, atMost limit: Int) throws(CourseProblem) -> [UInt8] {
    guard let text = files[path] else { throw .fileMissing(package: name, file: path) }
    guard text.utf8.count <= limit else {
      throw .fileTooLarge(package: name, file: path, limit: limit)
    }
    return Array(text.utf8)
  }

  func head(of path: String, bytes: Int) -> [UInt8]? {
    files[path].map { Array($0.utf8.prefix(bytes)) }
  }
}

extension Reading {
  /// The reading of a text, beside other files of its package.
  init(_ text: String, path: String = "lessons/a.en.md", beside files: [String: String] = [:]) {
    self.init(SourceFile(path: path, text: text), in: MemorySource(files: files))
  }

  /// What was found, each with its line and column: `key-missing 1:5`.
  var findings: [String] {
    diagnostics.map { "\($0.code.rawValue) \($0.line):\($0.column)" }
  }
}

extension Block {
  /// A paragraph of words alone.
  static func words(_ words: String) -> Block { .paragraph([.words(words)]) }
}

extension Inline {
  /// Words.
  static func words(_ words: String) -> Inline { .text(.init(words)) }
}
