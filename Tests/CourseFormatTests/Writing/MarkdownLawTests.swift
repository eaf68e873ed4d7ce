import Support
import Testing
import Typography

@testable import CourseFormat

@Suite("Markdown that is written")
struct MarkdownLawTests {
  @Test("reads back as the same running text")
  func inlines() {
    expectLaw(600) { chance in
      let words = chance.inlines()
      return words.count == 1 && words.isPicture ? [chance.paragraph()] : [.paragraph(words)]
    }
  }

  @Test("reads back as the same headings")
  func headings() {
    expectLaw(300) { chance in
      let level = chance.number(1...6)
      return [
        .heading(
          level: level, chance.inlines(breaks: level <= 2), id: chance.once(in: 2) ? "a" : nil)
      ]
    }
  }

  @Test("reads back as the same tables")
  func tables() { expectLaw(300) { [.table($0.table())] } }

  @Test("reads back as the same lists")
  func lists() { expectLaw(300) { [.list($0.list(3))] } }

  @Test("reads back as the same blocks")
  func blocks() { expectLaw(400) { $0.blocks(depth: 3) } }

  @Test("reads back as the same footnotes")
  func footnotes() {
    expectLaw(400) { chance in
      let blocks = chance.blocks(depth: 2)
      return chance.footnoted(blocks)
    }
  }

  @Test("reads back as the same questions")
  func questions() {
    var shortest: (text: String, difference: String)?
    for seed in 0..<600 as Range<UInt64> {
      var chance = Chance(seed: seed)
      let question = chance.question(breaks: true)
      let text = QuestionWriter(path: "quizzes/a.en.md", isTranslation: false)
        .text(question, level: 2)
      var reading = Reading(text, path: "quizzes/a.en.md")
      let bank = BankReader.read(ItemID(rawValue: "a"), in: .english, &reading).bank
      var again = bank.questions.first
      again?.revision = question.revision
      if again == question, bank.questions.count == 1 { continue }
      if text.utf8.count < shortest?.text.utf8.count ?? .max {
        shortest = (text, again.map { question.difference(from: $0) } ?? "nothing is read")
      }
    }
    if let shortest { Issue.record("\(shortest.text)\n\(shortest.difference)") }
  }

  /// Expects that what chance makes reads back; of what does not, the shortest is shown.
  private func expectLaw(_ seeds: UInt64, _ make: (inout Chance) -> [Block]) {
    var shortest: (text: String, seed: UInt64, old: [Block], new: [Block])?
    var failures = 0
    for seed in 0..<seeds {
      var chance = Chance(seed: seed)
      let blocks = make(&chance)
      let text = BlockWriter(path: "lessons/a.en.md").text(blocks)
      var reading = Reading(text)
      guard let document = MarkdownParser.parse(from: 1, &reading) else {
        Issue.record("seed \(seed) is not parsed")
        continue
      }
      let again = BlockReader(footnotes: document.footnotes).read(document.blocks, &reading)
      if again == blocks { continue }
      failures += 1
      if text.utf8.count < shortest?.text.utf8.count ?? .max {
        shortest = (text, seed, blocks, again)
      }
    }
    guard let shortest else { return }
    Issue.record(
      """
      \(failures) do not read back, such as seed \(shortest.seed):
      \(shortest.text)
      \(shortest.old)
      \(shortest.new)
      """)
  }
}

extension [Inline] {
  fileprivate var isPicture: Bool { if case .picture? = first { true } else { false } }
}
