import Support
import Testing

@testable import CourseFormat

@Suite("Footnotes")
struct FootnoteTests {
  private func read(_ text: String) -> (lesson: Lesson?, findings: [String]) {
    var reading = Reading("---\ntitle: A\n---\n" + text)
    let lesson = LessonReader.read(ItemID(rawValue: "a"), in: .english, &reading)
    return (lesson, reading.findings)
  }

  @Test("are numbered as they are met, and say what they say at the end of their part")
  func numbers() {
    let (lesson, findings) = read(
      """
      [^b]: Late, see [^c].
      [^a]: First.

          With code.

      Twice[^a] and *more[^b]*, twice[^a].

      ## Why? {#q}

      - [ ] No[^c]
      - [x] Yes

      ## After

      Again[^b].

      [^c]: Third.
      """)
    #expect(findings.allSatisfy { !$0.hasPrefix("footnote") }, "\(findings)")
    let blocks = lesson?.blocks ?? []
    #expect(
      blocks.first
        == .paragraph([
          .words("Twice"), .footnote(1), .words(" and "),
          .emphasis([.words("more"), .footnote(2)]), .words(", twice"), .footnote(1), .words("."),
        ]))
    #expect(
      blocks.dropFirst().prefix(3) == [
        .footnote(1, [.words("First."), .words("With code.")]),
        .footnote(2, [.paragraph([.words("Late, see "), .footnote(3), .words(".")])]),
        .footnote(3, [.words("Third.")]),
      ])
    guard case .question(let question)? = blocks[safely: 4],
      case .choice(let choice) = question.body
    else {
      Issue.record("no question in \(blocks)")
      return
    }
    #expect(choice.choices[0].label == [.words("No"), .footnote(3)])
    #expect(choice.choices[0].feedback == [.footnote(3, [.words("Third.")])])
    #expect(
      blocks.suffix(3).map { block in
        if case .footnote(let number, _) = block { number } else { 0 }
      } == [0, 2, 3])
  }

  @Test(
    "a reference without a footnote and a footnote without a reference are found where they stand",
    arguments: [
      ("Words[^a] and[^b].\n", ["footnote-missing 4:6", "footnote-missing 4:14"]),
      ("Words\\[^a] and `[^a]`.\n\n    [^a]\n", []),
      ("[^a]: Nobody asks.\n\nWords\n", ["footnote-unused 4:1"]),
      ("Words[^a]\n\n[^a]: One.\n\n[^a]: Two.\n", ["footnote-unused 8:1"]),
      ("```\n[^a]: Code\n```\n\n<!--\n[^b]: Remark\n-->\n", []),
      ("- Words[^ä]\n\n  More[^c]\n\n[^ä]: Yes.\n", ["footnote-missing 6:7"]),
    ])
  func findings(text: String, findings: [String]) {
    #expect(read(text).findings.filter { $0.hasPrefix("footnote") } == findings)
  }

  @Test("one that speaks of itself is read once")
  func itself() {
    let blocks = read("Words[^a]\n\n[^a]: See[^a].\n").lesson?.blocks
    #expect(
      blocks == [
        .paragraph([.words("Words"), .footnote(1)]),
        .footnote(1, [.paragraph([.words("See"), .footnote(1), .words(".")])]),
      ])
  }

  @Test(
    "what a text with footnotes anywhere says is written so that it reads back", arguments: 0..<150)
  func law(seed: Int) {
    var chance = Chance(seed: UInt64(seed))
    let refs = ["[^a]", "[^b]", "[^c]", "", "", "", ":", "[^a]:"]
    let pieces: [(inout Chance) -> String] = [
      { "Words\($0.one(of: refs)) and more\($0.one(of: refs))." },
      { "# Head\($0.one(of: refs)) words" },
      { "- one\($0.one(of: refs))\n- two\n\n  under it\($0.one(of: refs))" },
      { "> quoted\($0.one(of: refs))" },
      { "| a | b |\n|---|---|\n| c\($0.one(of: refs)) | d |" },
      {
        "**strong\($0.one(of: refs))** ~~struck~~\($0.one(of: refs)) [link\($0.one(of: refs))](term:a)"
      },
      {
        "## Q\($0.one(of: refs)) {#q\($0.number(0...99_999))}\n\ncontext\($0.one(of: refs))\n\n"
          + "- [ ] no\($0.one(of: refs))\n  > why\($0.one(of: refs))\n- [x] yes\($0.one(of: refs))\n\n"
          + "> [!TIP]\n> hint\($0.one(of: refs))\n\n> because\($0.one(of: refs))"
      },
    ]
    let notes = ["a", "b", "c"].map { name in
      "[^\(name)]: "
        + chance.one(of: [
          "text", "- one\n    - two", "see [^b]", "> quote\n\n    more", "```\n    x\n    ```", "",
        ])
    }
    var parts = chance.some(1...6) { $0.one(of: pieces)(&$0) } + notes
    if chance.once(in: 2) { parts.reverse() }
    let text = parts.joined(separator: "\n\n") + "\n"
    guard let first = read(text).lesson else { return }
    let again = LessonWriter(path: "lessons/a.en.md", isTranslation: false).text(first)
    var reading = Reading(again)
    let second = LessonReader.read(ItemID(rawValue: "a"), in: .english, &reading)
    if let second, second.blocks.clear == first.blocks.clear { return }
    let pair = zip(first.blocks.clear, second?.blocks.clear ?? []).first { $0 != $1 }
    Issue.record("\(text)\n-----\n\(again)\n-----\n\(pair.map { "\($0)\n\($1)" } ?? "length")")
  }
}

extension [Block] {
  /// The blocks without what tells one source text from another.
  fileprivate var clear: [Block] {
    map { block in
      guard case .question(var question) = block else { return block }
      question.revision = Revision(rawValue: "")
      return .question(question)
    }
  }
}
