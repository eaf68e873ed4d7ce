import Support
import Testing
import Typography

@testable import CourseFormat

@Suite("A question")
struct QuestionReaderTests {
  @Test("is its heading, context, hints and explanation around the answers")
  func parts() throws {
    let (questions, reading) = read(
      """
      ## What *now*? {#now}

      Look at this.

      > A quote that is context.

      - [ ] No
        > Because.
      - [x] Yes

      And at that.

      > [!TIP]
      > First hint.

      > [!TIP]
      > Second hint.

      > [!NOTE]
      > A note.

      > It is so.
      >
      > Always.
      """)
    let question = try #require(questions.first)
    #expect(reading.findings.isEmpty)
    #expect(question.id == "now")
    #expect(question.prompt == [.words("What "), .emphasis([.words("now")]), .words("?")])
    #expect(
      question.context == [
        .words("Look at this."), .quote([.words("A quote that is context.")]),
        .words("And at that."), .callout(.note, [.words("A note.")]),
      ])
    #expect(question.hints == [[.words("First hint.")], [.words("Second hint.")]])
    #expect(question.explanation == [.words("It is so."), .words("Always.")])
    #expect(
      question.body
        == .choice(
          ChoiceQuestion(choices: [
            .init(label: [.words("No")], isRight: false, feedback: [.words("Because.")]),
            .init(label: [.words("Yes")], isRight: true),
          ])))
  }

  @Test("means the same with blank lines and without")
  func blankLines() throws {
    let dense = read("## Q {#q .text}\nContext\n= a\n= b\n> [!TIP]\n> Hint\n\n> So.").0
    let loose = read(
      "## Q {#q .text}\n\n\nContext\n\n= a\n\n\n= b\n\n> [!TIP]\n>\n> Hint\n\n\n> So.\n\n"
    ).0
    #expect(dense.count == 1)
    #expect(dense.map(\.body) == loose.map(\.body))
    #expect(dense.map(\.context) == loose.map(\.context))
    #expect(dense.map(\.hints) == loose.map(\.hints))
    #expect(dense.map(\.explanation) == loose.map(\.explanation))
  }

  @Test("keeps a footnote where it is used, so that no explanation shows too early")
  func footnotes() throws {
    let questions = read("## Q {#q .text}\n\n= a\n\n> So.[^s]\n\n[^s]: The guide.\n").0
    #expect(questions.first?.context == [])
    #expect(
      questions.first?.explanation == [
        .paragraph([.words("So."), .footnote(1)]), .footnote(1, [.words("The guide.")]),
      ])
  }

  @Test("may have smaller headings in it, and ends at one of its own size")
  func extent() {
    let questions = read(
      "## A {#a .text}\n\n### Case\n\nWords\n\n= a\n\n> So.\n\n## B {#b .text}\n\n= b\n\n> So.\n"
    ).0
    #expect(questions.map(\.id) == ["a", "b"])
    #expect(questions.first?.context.first == .heading(level: 3, [.words("Case")], id: nil))
  }

  @Test("changes its revision with every edit of its own text and with no other")
  func revision() {
    func revisions(_ text: String) -> [String] { read(text).0.map(\.revision.rawValue) }
    let first = "## A {#a .text}\n\n= a\n\n> So."
    let second = "## B {#b .text}\n\n= b\n\n> So."
    let before = revisions(first + "\n\n" + second)
    #expect(before.count == 2)
    #expect(revisions(second + "\n\n\n\n" + first + "\n") == before.reversed())
    let edited = revisions(first + "\n\n" + second.replacing("So.", with: "So!"))
    #expect(edited.first == before.first)
    #expect(edited.last != before.last)
    #expect(before.allSatisfy { $0.count == 16 })
  }

  @Test(
    "of no known kind is left out, with the kinds there are",
    arguments: [".macth", ".essay", ".numbr"])
  func kinds(kind: String) throws {
    let (questions, reading) = read("## Q {#q \(kind)}\n\n= a\n\n> So.")
    #expect(questions.isEmpty)
    #expect(reading.findings == ["kind-unknown 1:10"])
  }

  @Test("joined to its source in a translation has its key and its revision")
  func translation() throws {
    let source = read("## Q {#q}\n\n- [ ] a\n  > No\n- [x] b {#right}\n\n> So.").0
    let (questions, reading) = read(
      "## F {#q}\n\n- [ ] c\n  > Non\n- [ ] d\n\n> Alors.", translating: source)
    #expect(reading.findings.isEmpty)
    let question = try #require(questions.first)
    #expect(question.revision == source.first?.revision)
    #expect(question.prompt == [.words("F")])
    #expect(
      question.body
        == .choice(
          ChoiceQuestion(choices: [
            .init(label: [.words("c")], isRight: false, feedback: [.words("Non")]),
            .init(id: "right", label: [.words("d")], isRight: true),
          ])))
  }

  @Test(
    "that does not fit its source is the source",
    arguments: [
      "## F {#q}\n\n- [ ] c\n\n> Alors.", "## F {#q .text}\n\n= c\n\n> Alors.",
      "## F {#q}\n\nWords\n\n> Alors.", "## F {#q}\n\n- [ ] c\n- d\n\n> Alors.",
    ])
  func misfit(text: String) {
    let source = read("## Q {#q}\n\n- [ ] a\n  > No\n- [x] b\n\n> So.").0
    let (questions, reading) = read(text, translating: source)
    #expect(questions == source)
    #expect(reading.hasErrors)
  }

  @Test("cannot have its key changed by a translation")
  func marks() {
    let source = read("## Q {#q}\n\n- [ ] a\n  > No\n- [x] b\n\n> So.").0
    let (questions, reading) = read(
      "## F {#q}\n\n- [x] c\n  > Non\n- [ ] d\n  > Oui\n\n> Alors.", translating: source)
    guard case .choice(let choice)? = questions.first?.body else {
      Issue.record("no choice")
      return
    }
    #expect(choice.choices.map(\.isRight) == [false, true])
    #expect(reading.findings == ["translation-marks 3:1"])
  }

  private func read(
    _ text: String, translating source: [Question]? = nil
  ) -> ([Question], Reading) {
    var reading = Reading(text)
    let document = MarkdownParser.parse(from: 1, &reading) ?? .init()
    let reader = QuestionReader(
      sources: source.map { SourceQuestions($0) },
      blocks: BlockReader(footnotes: document.footnotes))
    var questions: [Question] = []
    var index = 0
    while let section = Section.starting(at: index, of: document.blocks, &reading) {
      if let question = reader.read(section, &reading) { questions.append(question) }
      index += 1 + section.nodes.count
    }
    return (questions, reading)
  }
}
