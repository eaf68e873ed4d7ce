import Foundation
import Support
import Testing

/// A promise of the page about the terminal, and what it names as its proof.
private struct Promise: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let isKept: Bool
  /// The path of a test's file under `Tests`, and the sentence the test is called by.
  let test: (file: String, sentence: String)?
  /// The name of a measurement.
  let measurement: String?

  init?(_ line: Substring) {
    guard line.hasPrefix("- [") else { return nil }
    isKept = line.hasPrefix("- [x] ")
    // What is promised may hold code as well; the proof comes behind the last colon before code.
    let parts = line.split(separator: ": `")
    testDescription = parts.dropLast().joined(separator: ": `")
    let named = String(parts.last?.prefix { $0 != "`" } ?? "")
    let sentence = line.split(separator: "“").last?.prefix { $0 != "”" } ?? ""
    measurement =
      named.hasPrefix("karatu-bench --only ")
      ? named.split(separator: " ").last.map(String.init) : nil
    test = measurement == nil ? (named, String(sentence)) : nil
  }

  static let all: [Promise] = {
    let page = try? String(
      contentsOf: Checkout.root.appending(path: "Assets/docs/terminal.md"), encoding: .utf8)
    return (page ?? "").split(separator: "\n").compactMap(Promise.init)
  }()
}

@Suite("The page about the terminal")
struct TerminalPageTests {
  @Test("has promises, all of them kept")
  func promises() {
    #expect(Promise.all.count >= 40)
    #expect(Promise.all.filter { !$0.isKept }.map(\.testDescription) == [])
  }

  @Test("names a proof that is there", arguments: Promise.all)
  fileprivate func proof(promise: Promise) throws {
    if let test = promise.test {
      let file = Checkout.root.appending(path: "Tests/\(test.file)")
      let text = try String(contentsOf: file, encoding: .utf8)
      #expect(!test.sentence.isEmpty && text.contains("\"\(test.sentence)\""))
    }
    if let name = promise.measurement {
      let folder = Checkout.root.appending(path: "Sources/karatu-bench/Benchmarks")
      let files = try FileManager.default.contentsOfDirectory(
        at: folder, includingPropertiesForKeys: nil)
      let sources = try files.map { try String(contentsOf: $0, encoding: .utf8) }
      #expect(sources.contains { $0.contains("let name = \"\(name)\"") })
    }
  }
}
