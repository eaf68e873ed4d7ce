import Support
import Testing
import Wording

@testable import CourseFormat

@Suite("YAML")
struct YAMLReaderTests {
  @Test(
    "is text throughout: what was typed stays what was typed",
    arguments: [
      "No", "1.10", "56.00", "~", "null", "0x1F", "1e3", "2027-06-30", "12:30:00", "TRUE", ".inf",
    ])
  func scalars(scalar: String) throws {
    var reading = Reading("key: \(scalar)")
    let value = try #require(YAMLReader.read("key: \(scalar)", &reading))
    guard case .map(let entries) = value.content,
      case .text(let text)? = entries.first?.value.content
    else {
      Issue.record("no text")
      return
    }
    #expect(text == scalar)
    #expect(reading.diagnostics.isEmpty)
  }

  @Test("keeps the place of every key and value, in a file's own lines")
  func places() throws {
    let text = "---\ntitre: été\nliste: [à, b]\n---\n"
    var reading = Reading(text)
    let file = reading.file
    let value = try #require(YAMLReader.read(file.lines(2..<4), firstLine: 2, &reading))
    guard case .map(let entries) = value.content, case .list(let list) = entries[1].value.content
    else {
      Issue.record("no list")
      return
    }
    let positions = [entries[0].position, entries[0].value.position, list[1].position]
    #expect(
      positions.map { file.place(of: $0).description } == [
        "lessons/a.en.md:2:1", "lessons/a.en.md:2:8", "lessons/a.en.md:3:12",
      ])
  }

  @Test(
    "says in plain words what is wrong with it",
    arguments: [
      (
        "a: b: c", "1:5",
        "a colon followed by a space stands inside a value; put the value in quotation marks"
      ),
      (
        "a: @b", "1:4",
        "a value begins with a sign that means something else to YAML, or with a tab; put the value in quotation marks"
      ),
      (
        "a: %b", "1:4",
        "a value begins with a sign that means something else to YAML, or with a tab; put the value in quotation marks"
      ),
      (
        "a:\n\t- b", "2:1",
        "a value begins with a sign that means something else to YAML, or with a tab; put the value in quotation marks"
      ),
      (
        "a: |\n\tb", "2:1",
        "a tab stands where only spaces may; use spaces"
      ),
      (
        "a: [b\nc: d", "2:2",
        "a bracket, brace or quotation mark is opened and not closed; close it"
      ),
      (
        "a: [b\n", "2:1",
        "a bracket, brace or quotation mark is opened and not closed; close it"
      ),
      (
        "a: \"b", "1:6",
        "a bracket, brace or quotation mark is opened and not closed; close it"
      ),
      (
        "a: 1\nb\nc: 2", "3:1",
        "this line does not stand under the one it belongs to, or its colon is missing; align it with its neighbours"
      ),
      (
        "a: 1\n---\nb: 2", "2:1",
        "a second document begins here; leave out the line of hyphens"
      ),
      (
        "a: \u{7}", "1:1",
        "it holds a character that YAML does not allow; take out control characters"
      ),
      (
        "a: \"C:\\karatu\"", "1:7",
        "a backslash between quotation marks begins an escape that YAML does not know; write two backslashes, or use single quotation marks"
      ),
      (
        "a: !<", "1:6",
        "the reader got no further than here; look at this line and the one before it"
      ),
    ])
  func reasons(text: String, place: String, why: String) throws {
    var reading = Reading(text)
    #expect(YAMLReader.read(text[...], &reading) == nil)
    let finding = try #require(reading.diagnostics.first)
    #expect(finding.code == .yamlInvalid)
    #expect("\(finding.line):\(finding.column)" == place)
    #expect(try Words.inLanguage("en")(finding.message) == "this is not YAML: \(why)")
  }

  @Test("ends at once on bombs and on depth", arguments: Self.bombs)
  func hostile(text: String, code: DiagnosticCode) {
    var reading = Reading(text)
    _ = YAMLReader.read(text[...], &reading)
    #expect(reading.diagnostics.contains { $0.code == code })
  }

  static let bombs: [(String, DiagnosticCode)] = [
    (
      "a: &a [x,x,x,x,x,x,x,x,x]\n"
        + zip("bcdefghi", "abcdefgh").map { name, last in
          "\(name): &\(name) [" + Array(repeating: "*\(last)", count: 9).joined(separator: ",")
            + "]\n"
        }.joined() + "? *i\n: x\n? *i\n: x\n", .yamlAlias
    ),
    ("? [a, b]\n: c", .yamlKey),
    ("? {a: b}\n: c", .yamlKey),
    ("a: !!binary aGk=", .yamlTag),
    ("a: !x [b]", .yamlTag),
    ("!!python/object a: b", .yamlTag),
    ("<<: {a: b}", .yamlMergeKey),
    ("a: &b c", .yamlAlias),
    ("a: *b", .yamlInvalid),
    (String(repeating: "[", count: 200_000), .nestingTooDeep),
    (String(repeating: "- ", count: 100_000), .nestingTooDeep),
    (String(repeating: "[", count: 900) + String(repeating: "]", count: 900), .nestingTooDeep),
    (String(repeating: "{a: ", count: 40) + String(repeating: "}", count: 40), .nestingTooDeep),
    (String(repeating: "? ", count: 500) + "a", .yamlKey),
  ]

  @Test("warns of what an escape hides in it")
  func controls() {
    var reading = Reading("a: \"b\\e[2J\"\nc: \"\\u202E\"")
    _ = YAMLReader.read(reading.file.text[...], &reading)
    #expect(reading.findings == ["control-character 1:4", "control-character 2:4"])
  }
}
