import Support
import Testing
import Typography

@testable import CourseFormat

@Suite("Ids that are missing")
struct IDPlanTests {
  @Test("are put at the end of the heading's words, and nothing else is touched", arguments: lines)
  func places(heading: String, result: String) throws {
    for end in ["\n", "\r\n", "\r"] {
      let begin = end == "\n" ? "\u{FEFF}" : ""
      let (before, after) = (
        "\(begin)# Bank\n\n\(heading)\n\nText \n", "\(begin)# Bank\n\n\(result)\n\nText \n"
      )
      let bytes = Array(before.replacing("\n", with: end).utf8)
      let source = Self.course(["quizzes/q.en.md": String(decoding: bytes, as: UTF8.self)])
      let additions = try IDPlan(for: source).additions["quizzes/q.en.md"] ?? []
      let found = IDAddition.apply(additions, to: bytes)
      #expect(String(decoding: found, as: UTF8.self) == after.replacing("\n", with: end))
    }
  }

  static let lines: [(String, String)] = [
    ("## Why wash hands?", "## Why wash hands? {#why-wash-hands}"),
    ("## Why?  ", "## Why? {#why}  "),
    ("## Why? ##", "## Why? {#why} ##"),
    ("## C#", "## C# {#c}"),
    ("##", "## {#question}"),
    ("## ##", "## {#question} ##"),
    ("## Dose {.number}", "## Dose {#dose .number}"),
    ("## Dose { .number}", "## Dose {#dose  .number}"),
    ("Why?\n----", "Why? {#why}\n----"),
    ("Why  \nnow?\n----", "Why  \nnow? {#why-now}\n----"),
    ("Why\\\nnow?\n----", "Why\\\nnow? {#why-now}\n----"),
    ("## L'été, où ça ?", "## L'été, où ça ? {#lete-ou-ca}"),
    ("## 为什么？", "## 为什么？ {#question}"),
    ("## One two three four five six", "## One two three four five six {#one-two-three-four-five}"),
    ("## Why? {#given}", "## Why? {#given}"),
    (
      "## Same\n\n- [x] a\n\n## Same\n\n## Other {#same-2}",
      "## Same {#same}\n\n- [x] a\n\n## Same {#same-3}\n\n## Other {#same-2}"
    ),
  ]

  @Test("of a translation are its source's, heading by heading")
  func translations() throws {
    let source = Self.course([
      "quizzes/q.en.md": "## One\n\n= a\n\n## Two {.text}\n",
      "quizzes/q.fr.md": "## Un\n\n## Deux {.text}\n",
      "terms.en.md": "# Terms\n\n## Water\n", "terms.fr.md": "## Eau\n\n## Feu\n",
    ])
    let plan = try IDPlan(for: source)
    #expect(plan.additions["quizzes/q.fr.md"]?.map(\.text) == [" {#one}", "#two "])
    #expect(plan.additions["quizzes/q.fr.md"]?.map(\.line) == [1, 3])
    #expect(plan.additions["terms.en.md"]?.map(\.id) == ["water"])
    #expect(plan.unmatched == ["terms.fr.md"])
  }

  @Test("are given in a lesson to what is a question, and to no other heading")
  func lessons() throws {
    let text =
      "---\ntitle: A\n---\n\n## Part\n\n### Check\n\n- [x] a\n\n## Place {#p}\n\n## Ask {.text}\n"
    let plan = try IDPlan(for: Self.course(["lessons/l.en.md": text]))
    #expect(plan.additions["lessons/l.en.md"]?.map(\.id) == ["check", "ask"])
    let files = ["lessons/l.en.md": text.replacing("### Check", with: "### Check {#check}")]
    var reading = Reading(files["lessons/l.en.md"] ?? "")
    _ = LessonReader.read("l", in: .english, &reading)
    #expect(!reading.diagnostics.contains { $0.code == .questionWithoutID && $0.line < 13 })
  }

  @Test("are given to the nodes of a case and the exercises of a drill, in each language")
  func cases() throws {
    let lines = "```\nasdf\n```\n"
    let source = Self.course(
      [
        "cases/k.en.md": "# K {.case limit=9}\n\n## At home {outcome=good}\n\n## 38.4 °C\n",
        "cases/k.fr.md": "# K {.case}\n\n## Chez elle\n\n## 38,4 °C\n",
        "drills/d.en.md": "# D\n\n## At home {speed=9}\n\n\(lines)\n## 为什么\n\n\(lines)",
      ], items: "{case: k}, {drill: d}")
    let plan = try IDPlan(for: source)
    #expect(plan.additions["cases/k.en.md"]?.map(\.text) == ["#at-home ", " {#38-4-deg-c}"])
    #expect(plan.additions["cases/k.fr.md"]?.map(\.id) == ["at-home", "38-4-deg-c"])
    #expect(plan.additions["drills/d.en.md"]?.map(\.text) == ["#at-home-2 ", " {#exercise}"])
    #expect(plan.unmatched == [])
  }

  @Test(
    "are found by the checker no more, and are not given twice", arguments: 0..<40 as Range<UInt64>)
  func law(seed: UInt64) throws {
    var chance = Chance(seed: seed)
    let course = chance.course()
    var texts = course.texts()
    for (path, text) in texts where path.hasSuffix(".md") {
      texts[path] = text.replacing(#/\{#[a-z][0-9]+ \./#, with: "{.").replacing(
        #/ ?\{#[qte][0-9]+\}/#, with: ""
      ).replacing(#/\{#e[0-9]+ /#, with: "{")
    }
    let plan = try IDPlan(for: MemorySource(files: texts))
    for (path, additions) in plan.additions {
      let bytes = IDAddition.apply(additions, to: Array((texts[path] ?? "").utf8))
      var without = bytes
      for addition in additions.sorted(by: { $0.offset < $1.offset }) {
        #expect(without[addition.offset...].starts(with: addition.text.utf8))
        without.removeSubrange(addition.offset..<(addition.offset + addition.text.utf8.count))
      }
      #expect(without == Array((texts[path] ?? "").utf8))
      texts[path] = String(decoding: bytes, as: UTF8.self)
    }
    let again = try IDPlan(for: MemorySource(files: texts))
    #expect(again.additions.isEmpty)
    let findings = CourseChecker(today: .init(daysSince1970: 0)).check(MemorySource(files: texts))
    let codes = findings.map(\.code)
    // What matches no source is left to the trainer.
    guard plan.unmatched.isEmpty else { return }
    #expect(!codes.contains(.termWithoutID) && !codes.contains(.questionWithoutID))
    #expect(!codes.contains(.exerciseWithoutID))
  }

  private static func course(
    _ files: [String: String], items: String = "{lesson: l}, {quiz: q}"
  ) -> MemorySource {
    let manifest = """
      format: 1
      id: c
      version: 1.0.0
      languages: [en, fr]
      title: {en: C, fr: C}
      outline:
        - module: m
          title: {en: M, fr: M}
          items: [\(items)]

      """
    return MemorySource(files: files.merging(["course.yaml": manifest]) { $1 })
  }
}
