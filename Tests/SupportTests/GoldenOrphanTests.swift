import Foundation
import Support
import Testing

@Suite("What was once found right is looked at")
struct GoldenOrphanTests {
  @Test("every golden is named by a test")
  func named() throws {
    let tests = Checkout.root.appending(path: "Tests")
    let sources = try FileManager.default.subpathsOfDirectory(atPath: tests.path)
      .filter { $0.hasSuffix(".swift") && !$0.hasPrefix("Support/") }
    let patterns = try sources.flatMap { source in
      let text = try String(contentsOf: tests.appending(path: source), encoding: .utf8)
      return text.matches(of: /named: "([^"\n]+)"/).map { GoldenName(String($0.1)) }
    }
    #expect(patterns.count > 10)
    let orphans = try Golden.files().filter { file in
      !patterns.contains { $0.fits(String(file.dropLast(4))) }
    }
    #expect(orphans == [])
  }

  @Test(
    "a name's gaps may be filled with anything but a folder",
    arguments: [
      ("screens/home-en", true), ("screens/home-", true), ("screens/homes-en", false),
      ("screens/home-a/b", false), ("mishaps/home-en", false),
    ])
  func fits(name: String, expected: Bool) {
    #expect(GoldenName(#"screens/home-\(language)"#).fits(name) == expected)
    #expect(GoldenName(#"screens/home-\(size(of: 3))"#).fits(name) == expected)
  }
}

/// A golden's name as a test's source has it, with gaps `\(…)`.
private struct GoldenName {
  private let parts: [String]

  init(_ source: String) {
    var parts = [""]
    var depth = 0
    var rest = source[...]
    while let character = rest.popFirst() {
      if depth == 0, character == "\\", rest.first == "(" {
        rest.removeFirst()
        depth = 1
        parts.append("")
      } else if depth > 0 {
        depth += character == "(" ? 1 : character == ")" ? -1 : 0
      } else {
        parts[parts.count - 1].append(character)
      }
    }
    self.parts = parts
  }

  func fits(_ name: String) -> Bool {
    guard let first = parts.first, name.hasPrefix(first) else { return false }
    var rest = name.dropFirst(first.count)
    for part in parts.dropFirst() {
      let end = part.isEmpty ? rest.endIndex : rest.firstRange(of: part)?.upperBound
      guard let end, !rest[..<end].contains("/") else { return false }
      rest = rest[end...]
    }
    return rest.isEmpty
  }
}
