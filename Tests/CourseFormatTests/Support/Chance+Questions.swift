import Foundation
import Support
import Typography

@testable import CourseFormat

// Questions by chance, and translations of them.

extension Chance {
  /// A question; `breaks` where its heading may have several lines.
  mutating func question(breaks: Bool) -> Question {
    let body = body()
    return Question(
      id: QuestionID(rawValue: id("q")), prompt: once(in: 20) ? [] : inlines(breaks: breaks),
      context: context(of: body), body: body, hints: hints(), explanation: explanation(),
      revision: Revision(rawValue: ""))
  }

  /// The question in other words, its answer key the same.
  mutating func translation(of question: Question, breaks: Bool) -> Question {
    let body = translation(of: question.body)
    return Question(
      id: question.id, prompt: inlines(breaks: breaks), context: context(of: body), body: body,
      hints: hints(), explanation: explanation(), revision: question.revision)
  }

  private mutating func hints() -> [[Block]] { some(0...2) { $0.blocks(0...2, depth: 1) } }

  private mutating func explanation() -> [Block] { once(in: 4) ? [] : blocks(0...2, depth: 1) }

  /// What stands between heading and answers: no hints, no headings above the question's own.
  private mutating func context(of body: Question.Body) -> [Block] {
    blocks(depth: 1, levels: 4...6).filter { block in
      switch (body, block) {
      case (_, .callout(.tip, _)): false
      case (.likert(let question), .list): !question.levels.isEmpty
      default: true
      }
    }
  }

  private mutating func body() -> Question.Body {
    switch number(0...8) {
    case 0, 1: .choice(choices())
    case 2: .number(numberQuestion())
    case 3: .text(TextQuestion(accepted: some(1...3) { $0.line() }, keepsCase: once(in: 2)))
    case 4:
      .match(match(sharing: one(of: [[0, 1], [0, 1, 2], [0, 0], [0, 1, 0]]), number(0...2)))
    case 5:
      .order(
        OrderQuestion(
          steps: different(number(2...3)) { $0.inlines() }, scoring: one(of: [.pairs, .all])))
    case 6: .cloze(cloze(some(1...3) { $0.gap() }, keepsCase: once(in: 2)))
    case 7: .likert(LikertQuestion(levels: once(in: 3) ? [] : some(2...4) { $0.inlines() }))
    default: .reflect
    }
  }

  private mutating func translation(of body: Question.Body) -> Question.Body {
    switch body {
    case .choice(let question):
      .choice(
        ChoiceQuestion(
          choices: question.choices.map { choice in
            var choice = choice
            choice.label = inlines()
            choice.feedback = blocks(0...2, depth: 1)
            return choice
          }))
    case .number, .reflect: body
    case .text(let question):
      .text(TextQuestion(accepted: some(1...3) { $0.line() }, keepsCase: question.keepsCase))
    case .match(let question):
      .match(
        match(
          sharing: question.rows.map { row in
            question.rows.firstIndex { $0.right == row.right } ?? 0
          }, question.distractors.count))
    case .order(let question):
      .order(
        OrderQuestion(
          steps: different(question.steps.count) { $0.inlines() }, scoring: question.scoring))
    case .cloze(let question):
      .cloze(cloze(question.gaps.map { gap(like: $0) }, keepsCase: question.keepsCase))
    case .likert(let question):
      .likert(LikertQuestion(levels: question.levels.map { _ in inlines() }))
    }
  }

  private mutating func choices() -> ChoiceQuestion {
    var choices = some(1...4) { chance in
      ChoiceQuestion.Choice(
        id: chance.once(in: 3) ? chance.id("c") : nil, label: chance.inlines(),
        isRight: chance.once(in: 2), feedback: chance.blocks(0...2, depth: 1))
    }
    choices[number(0...choices.count - 1)].isRight = true
    for index in choices.indices where !choices[index].isRight {
      if once(in: 3) { choices[index].partMark = number(-10_000...10_000) }
      choices[index].isHarmful = once(in: 4)
    }
    // One of several right ones: the others share the rest.
    let right = choices.indices.filter { choices[$0].isRight }
    if right.count > 1, once(in: 3) {
      choices[right[0]].partMark = one(of: [1, 2_500, 3_333, 9_990])
    }
    return ChoiceQuestion(choices: choices)
  }

  private mutating func numberQuestion() -> NumberQuestion {
    let value = one(of: ["7.5", "0", "-3", "0.001", "999999999999999", "12", "120"])
    let unit = one(of: ["", " mL", " mg/kg", " %", " °C", "%", " [IU]*", " a_b `c`", " {#a}"])
    let rest = one(of: ["", " ± 0.1", " ± 5%", " ± 33.3%", " ± 0"])
    let range = one(of: ["1 .. 2", "0.1 .. 999999999999999", "-2 .. 3"])
    let text = once(in: 5) ? range + unit : value + unit + rest
    var question =
      (try? NumberAnswer.read(text).get())
      ?? NumberQuestion(answer: 7, accepted: 7...7, unit: "mL")
    // None of them can be converted to a unit above, which could make them contradict the answer.
    let others = one(of: ["", "1.5 tablets", "2 drops; 0.25 °F", "1 pièce; 3 a_b; -4 x/y"])
    if !others.isEmpty {
      question.others = NumberAnswer.forms(others).compactMap { try? $0.form.get() }
    }
    return question
  }

  private mutating func cell() -> [Inline] { inlines(depth: 1, breaks: false) }

  /// Rows of which some share a right-hand side: for each, the first row with the same one.
  private mutating func match(sharing: [Int], _ distractors: Int) -> MatchQuestion {
    let left = different(sharing.count) { $0.cell() }
    let right = different(sharing.count + distractors) { $0.cell() }
    return MatchQuestion(
      header: .init(left: once(in: 2) ? [] : cell(), right: once(in: 2) ? [] : cell()),
      rows: zip(left, sharing).map { .init(left: $0, right: right[$1]) },
      distractors: Array(right.suffix(distractors)))
  }

  /// Texts that can be told apart by their words alone, whatever space is in them.
  private mutating func different(
    _ count: Int, _ make: (inout Chance) -> [Inline]
  ) -> [[Inline]] {
    var seen: Set<String> = []
    var result: [[Inline]] = []
    while result.count < count {
      let text = make(&self)
      let letters = text.words.filter { $0.isLetter || $0.isNumber }
      if !letters.isEmpty, seen.insert(letters).inserted { result.append(text) }
    }
    return result
  }

  // MARK: Gaps

  private mutating func gap() -> ClozeQuestion.Gap {
    if once(in: 2) { return .typed(some(1...3) { $0.option() }) }
    return choiceGap(number(2...4))
  }

  private mutating func choiceGap(_ count: Int) -> ClozeQuestion.Gap {
    let options = different(count) { [.text($0.option())] }.map { DisplayText($0.words) }
    let right = Set((0..<count - 1).filter { _ in once(in: 3) })
    return .choice(options, right: right.isEmpty ? [number(0...count - 1)] : right)
  }

  private mutating func gap(like gap: ClozeQuestion.Gap) -> ClozeQuestion.Gap {
    switch gap {
    case .typed: return .typed(some(1...3) { $0.option() })
    case .choice(let options, let right):
      guard case .choice(let others, _) = choiceGap(options.count) else { return gap }
      return .choice(others, right: right)
    }
  }

  /// What may stand in a gap; a mark without a letter would join the sign before it.
  private mutating func option() -> DisplayText {
    let option = line()
    return option.string.first?.isASCII == true ? option : "a" + option
  }

  /// A text whose every block has a gap.
  private mutating func cloze(
    _ gaps: [ClozeQuestion.Gap], keepsCase: Bool
  ) -> ClozeQuestion {
    let text = gaps.indices.map { index -> Block in
      let words = { (chance: inout Chance, breaks: Bool) -> [Inline] in
        chance.inlines(depth: 1, breaks: breaks) + [.gap(index)]
          + (chance.once(in: 2) ? [] : chance.inlines(depth: 1, breaks: breaks))
      }
      switch number(0...4) {
      case 0: return .list(.init(entries: [[.paragraph(words(&self, true))], [paragraph()]]))
      case 1: return .quote([.paragraph(words(&self, true))])
      case 2:
        return .table(.init(alignments: [.left], header: [words(&self, false)], rows: []))
      case 3: return .paragraph([.emphasis([.gap(index)])])
      default: return .paragraph(words(&self, true))
      }
    }
    return ClozeQuestion(text: text, gaps: gaps, keepsCase: keepsCase)
  }
}

extension [Inline] {
  /// The words alone.
  fileprivate var words: String {
    reduce(into: "") { words, inline in
      switch inline {
      case .text(let text), .code(let text): words += text.string
      case .emphasis(let inlines), .strong(let inlines), .struck(let inlines),
        .link(_, let inlines):
        words += inlines.words
      case .picture(let picture): words += picture.alternative.string
      case .lineBreak, .gap, .footnote: break
      }
    }
  }
}
