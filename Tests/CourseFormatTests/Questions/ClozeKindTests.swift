import Support
import Testing
import Typography

@testable import CourseFormat

@Suite("A question with gaps")
struct ClozeKindTests {
  private typealias Gap = ClozeQuestion.Gap

  @Test("is a text whose gaps are taken out of it, wherever they stand")
  func body() throws {
    let (question, reading) = QuestionText.read(
      """
      {#q .cloze case}

      No gap here.

      Wash with [[soap|savon]] for **[[20]]** s.

      - then [[*dry|wet| damp ]]

      > in a [[quote]]

      | a | b |
      | --- | --- |
      | x | [[one\\|two]] |
      """)
    #expect(reading.findings == [])
    let cloze = try #require(question?.cloze)
    #expect(question?.context == [.words("No gap here.")])
    #expect(question?.explanation == [.words("So.")])
    #expect(cloze.keepsCase)
    #expect(
      cloze.gaps == [
        .typed(["soap", "savon"]), .typed(["20"]), .choice(["dry", "wet", "damp"], right: [0]),
        .typed(["quote"]), .typed(["one", "two"]),
      ])
    #expect(
      cloze.text == [
        .paragraph([
          .words("Wash with "), .gap(0), .words(" for "), .strong([.gap(1)]), .words(" s."),
        ]),
        .list(.init(start: nil, entries: [[.paragraph([.words("then "), .gap(2)])]])),
        .quote([.paragraph([.words("in a "), .gap(3)])]),
        .table(
          .init(
            alignments: [.left, .left], header: [[.words("a")], [.words("b")]],
            rows: [[[.words("x")], [.gap(4)]]])),
      ])
  }

  @Test(
    "reads what stands between brackets as it was typed",
    arguments: [
      (
        "[[*right|wrong]] and [[*right|wrong]]", "{0} and {1}",
        [["*right", "wrong"], ["*right", "wrong"]]
      ),
      ("[[*(C)|(T)]] and [[*(C)|(T)]] .", "{0} and {1} .", [["*(C)", "(T)"], ["*(C)", "(T)"]]),
      ("[[_a_]] and [[__b__|*c*]]", "{0} and {1}", [["a"], ["b", "*c*"]]),
      ("[[tablet]](s) of [[5]](mg)", "{0}(s) of {1}(mg)", [["tablet"], ["5"]]),
      ("[[www.who.int]] or [[a@b.org]]", "{0} or {1}", [["www.who.int"], ["a@b.org"]]),
      ("[[a]] and [b]\n\n[a]: http://x.org", "{0} and [b]", [["a"]]),
      (
        "[[~~a~~]] [[\\*b]] [[c\\|d]] [[&lt;5]]", "{0} {1} {2} {3}",
        [["a"], ["*b"], ["c|d"], ["<5"]]
      ),
      ("*[[a]]* _x [[b]]_", "{0} x {1}", [["a"], ["b"]]),
      ("*x [[*a|b]] y* [[c*]]", "x {0} y {1}", [["*a", "b"], ["c*"]]),
      ("[x [[a]]](lesson:y)", "x {0}", [["a"]]),
      ("\\[[a]] [[b]]", "[[a]] {0}", [["b"]]), ("[[[b]]]", "[{0}]", [["b"]]),
      ("`[[a]]` [[b]]", "[[a]] {0}", [["b"]]), ("`[[` and `]]` [[b]]", "[[ and ]] {0}", [["b"]]),
      (
        "[[5*10]] [[1. x]] [[# y]] [[> 5]]", "{0} {1} {2} {3}",
        [["5*10"], ["1. x"], ["# y"], ["> 5"]]
      ),
      ("[[a|*b|*c|d]]", "{0}", [["a", "*b", "*c", "d"]]),
      ("[see [1]] [[b]]", "[see [1]] {0}", [["b"]]),
      ("[[ໝາກ]] é [[é]]", "{0} é {1}", [["ໝາກ"], ["é"]]),
    ] as [(String, String, [[String]])])
  func gaps(text: String, shown: String, gaps: [[String]]) throws {
    let (question, reading) = QuestionText.read("{#q .cloze}\n\n" + text + "\n")
    #expect(reading.findings == [])
    let cloze = try #require(question?.cloze)
    #expect(cloze.gaps.map(\.written) == gaps)
    #expect(cloze.text.map(\.written).joined() == shown)
  }

  @Test("has no gap in code, and none outside its text")
  func code() {
    let (question, reading) = QuestionText.read(
      "{#q .cloze}\n\n[[a]]\n\n```[[\nx [[b]]\n```\n\n    [[c]]\n\n<!-- [[d]] -->\n")
    #expect(reading.findings == [])
    #expect(question?.cloze?.gaps == [.typed(["a"])])
    #expect(
      question?.context == [.code("x [[b]]", language: "[["), .code("[[c]]", language: nil)])
  }

  @Test("leaves other questions and texts alone")
  func others() {
    let (question, reading) = QuestionText.read(
      "{#q .text}\n\n[[a]](lesson:x) [[\n= [[b]]\n")
    #expect(reading.findings == [])
    #expect(question?.body == .text(TextQuestion(accepted: ["[[b]]"])))
    #expect(
      question?.context.first
        == .paragraph([.link(.lesson("x"), [.words("[a]")]), .words(" [[")]))
  }

  @Test(
    "says which gap cannot be filled, and where",
    arguments: [
      ("Words\n", ["gap-missing 1:1"]), ("`[[a]]`\n", ["gap-missing 1:1"]),
      ("é [[]]\n", ["gap-malformed 3:3"]), ("é [[ ]]\n", ["gap-malformed 3:3"]),
      ("[[a|]]\n", ["gap-malformed 3:1"]), ("x\ny [[*]]\n", ["gap-malformed 4:3"]),
      ("[[*a|*b]]\n", ["gap-malformed 3:1"]), ("[[*a]]\n", ["gap-malformed 3:1"]),
      ("[[*a|b|b]]\n", ["gap-malformed 3:1"]), ("[[<!-- a -->]]\n", ["gap-malformed 3:1"]),
      ("[[a]\n", ["gap-unclosed 3:1"]), ("x [a]]\n", ["gap-unclosed 3:5"]),
      ("x [[a\nb]] y\n", ["gap-unclosed 3:3", "gap-unclosed 4:2"]),
      ("[[`a`]]\n", ["gap-unclosed 3:1", "gap-unclosed 3:6"]),
      ("[[a [[b]]\n", ["gap-unclosed 3:1"]),
      ("- x\n  - [[*]]\n", ["gap-malformed 4:5"]),
      ("> x\n> [[*]]\n", ["gap-malformed 4:3"]),
    ] as [(String, [String])])
  func checks(text: String, findings: [String]) {
    #expect(QuestionText.read("{#q .cloze}\n\n" + text).1.findings == findings)
  }

  @Test(
    "has the same gaps in a translation, with its own words and the source's key",
    arguments: [
      ("[[*c|d]] x [[e|f|g]]\n", []), ("[[e]]\n", ["translation-gaps 3:1"]),
      ("[[e]] [[*c|d]]\n", ["translation-gap-kind 3:1", "translation-gap-kind 3:7"]),
      ("[[*c|d|x]] [[e]]\n", ["translation-gap-kind 3:1"]),
      ("[[c|*d]] [[e]]\n", ["translation-gap-key 3:1"]), ("Words\n", ["gap-missing 1:1"]),
    ] as [(String, [String])])
  func translations(text: String, findings: [String]) {
    let source = "{#q .cloze case}\n\n[[*a|b]] and [[c|d]]\n"
    let (question, found) = QuestionText.translate(source, "{#q .cloze}\n\n" + text)
    #expect(found == findings)
    #expect(question?.cloze?.keepsCase == true)
    #expect((question?.cloze == QuestionText.read(source).0?.cloze) == !findings.isEmpty)
  }

  @Test("has each of its gaps once in its text, in order, whatever a trainer types")
  func law() {
    var random = SeededGenerator(seed: 9)
    let pieces = [
      "[[", "]]", "[", "]", "|", "*", "_", "`", "\\", "a", " b ", "(c)", "~~", "\n", "\n\n", "> ",
      "- ", "[[d]]", "[[*e|f]]", "[[g|h]]", "<!--", "-->", "&amp;", "![", "\n| a | b |\n|-|-|\n| ",
      "```\n", "[^1]", "\n[^1]: ", "é",
    ]
    var found = 0
    for _ in 0..<3000 {
      let count = Int.random(in: 1...20, using: &random)
      let text = (0..<count).map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
      let (question, reading) = QuestionText.read("{#q .cloze}\n\n" + text)
      guard let cloze = question?.cloze else {
        #expect(reading.hasErrors)
        continue
      }
      found += 1
      #expect(cloze.text.flatMap(\.gaps) == Array(cloze.gaps.indices), "\(text)")
      #expect(question?.context.flatMap(\.gaps) == [])
    }
    #expect(found > 200)
  }

  @Test("may stand in a lesson, below its front matter")
  func lesson() throws {
    var reading = Reading(
      "---\ntitle: A\n---\n\n[[x]](lesson:a)\n\n## Q {#q .cloze}\n\n[[*(a)|b]] [[*]] [[*(a)|b]]\n\n> So.\n"
    )
    _ = LessonReader.read("a", in: "en", &reading)
    #expect(reading.findings == ["gap-malformed 9:12"])
  }

  @Test("is read in moments, however many gaps it has, and whatever else stands in it")
  func bounds() {
    let many = QuestionText.read(
      "{#q .cloze}\n\n" + String(repeating: "[[a]]\n", count: 40_000)
    ).0
    #expect(many?.cloze?.gaps.count == 32_768)
    let covers = "\u{1}000\u{2} \u{1}\u{1}\u{2} \u{3} &#1;000&#2; \u{1}00z\u{2} [[a]]\u{1}\n"
    let gaps = QuestionText.read("{#q .cloze}\n\n" + covers).0?.cloze?.gaps
    #expect(gaps?.allSatisfy { $0 == .typed(["a"]) } == true)
  }
}

extension Question {
  fileprivate var cloze: ClozeQuestion? {
    if case .cloze(let question) = body { question } else { nil }
  }
}

extension ClozeQuestion.Gap {
  /// The options as a trainer writes them.
  fileprivate var written: [String] {
    switch self {
    case .typed(let accepted): accepted.map(\.string)
    case .choice(let options, let right):
      options.enumerated().map { (right.contains($0) ? "*" : "") + $1.string }
    }
  }
}

extension Block {
  /// The numbers of the gaps in it, in order.
  fileprivate var gaps: [Int] {
    switch self {
    case .paragraph(let inlines), .heading(_, let inlines, _): inlines.flatMap(\.gaps)
    case .quote(let blocks), .callout(_, let blocks): blocks.flatMap(\.gaps)
    case .list(let list): list.entries.flatMap { $0.flatMap(\.gaps) }
    case .table(let table):
      ([table.header] + table.rows).flatMap { $0.flatMap { $0.flatMap(\.gaps) } }
    default: []
    }
  }

  /// The words of a paragraph, numbers in braces for the gaps.
  fileprivate var written: String {
    if case .paragraph(let inlines) = self { inlines.map(\.written).joined() } else { "" }
  }
}

extension Inline {
  fileprivate var gaps: [Int] {
    switch self {
    case .gap(let number): [number]
    case .emphasis(let inside), .strong(let inside), .struck(let inside), .link(_, let inside):
      inside.flatMap(\.gaps)
    default: []
    }
  }

  fileprivate var written: String {
    switch self {
    case .gap(let number): "{\(number)}"
    case .emphasis(let inside), .strong(let inside), .struck(let inside), .link(_, let inside):
      inside.map(\.written).joined()
    case .text(let text), .code(let text): text.string
    default: ""
    }
  }
}
