import Support
import Typography
import Wording

@testable import CourseFormat

// Cases, drills and changes by chance, and translations of them.

extension Chance {
  /// A case that can be played: from each node a way leads to the next.
  mutating func caseStudy(_ id: ItemID, _ language: LanguageTag) -> CaseStudy {
    let ids = (0..<number(2...4)).map { NodeID(rawValue: "n\($0)") }
    let counters = some(0...2) { _ in 0 }.indices.map { index in
      let least = number(0...2)
      return CaseCounter(
        id: CounterID(rawValue: "c\(index)"), start: number(least...3),
        bounds: least...number(3...5))
    }
    let nodes = ids.indices.map { node(at: $0, of: ids, counters.map(\.id)) }
    let steps = nodes.flatMap { [$0.change] + ($0.rules + $0.links).map(\.change) }
    return CaseStudy(
      id: id, language: language, title: line(), minutes: once(in: 2) ? number(1...10_000) : nil,
      introduction: blocks(0...2, levels: nil), counters: counters,
      rules: CaseRules(
        limit: once(in: 2) ? number(1...10_000) : nil,
        mostHarm: steps.contains { $0.harm > 0 } ? number(1...1000) : 0,
        weights: one(of: [CaseWeights(), CaseWeights(path: 0, harm: 100, time: 0)])),
      nodes: nodes, revision: Revision(rawValue: ""))
  }

  private mutating func node(
    at index: Int, of ids: [NodeID], _ counters: [CounterID]
  ) -> CaseNode {
    var node = CaseNode(
      id: ids[index], title: once(in: 9) ? [] : inlines(breaks: false), text: nodeText(),
      change: change(counters), isEssential: once(in: 3))
    guard index < ids.count - 1 else {
      node.outcome = one(of: Outcome.allCases)
      return node
    }
    let later = Array(ids[(index + 1)...])
    node.rules = some(0...2) { chance in
      CaseLink(
        to: chance.one(of: later), label: chance.label(),
        if: chance.condition(2, ids, counters), change: chance.change(counters))
    }
    node.links = some(0...2) { chance in
      CaseLink(
        to: chance.one(of: ids), label: chance.label(),
        if: chance.once(in: 2) ? chance.condition(2, ids, counters) : nil,
        change: chance.change(counters))
    }
    node.links.append(CaseLink(to: ids[index + 1], label: label(), change: change(counters)))
    return node
  }

  private mutating func nodeText() -> [Block] {
    let text = blocks(1...3, levels: 5...6)
    return text.isEmpty ? [paragraph()] : text
  }

  /// What a link says: no other link.
  private mutating func label() -> [Inline] { unlinked(inlines(depth: 2)) }

  private func unlinked(_ inlines: [Inline]) -> [Inline] {
    inlines.flatMap { inline -> [Inline] in
      switch inline {
      case .link: [.code("a")]
      case .emphasis(let inside): [.emphasis(unlinked(inside))]
      case .strong(let inside): [.strong(unlinked(inside))]
      case .struck(let inside): [.struck(unlinked(inside))]
      default: [inline]
      }
    }
  }

  private mutating func change(_ counters: [CounterID]) -> CaseChange {
    CaseChange(
      minutes: once(in: 2) ? 0 : number(1...9), harm: once(in: 3) ? number(1...3) : 0,
      effects: counters.isEmpty
        ? []
        : some(0...2) { chance in
          CounterEffect(
            chance.one(of: counters),
            chance.once(in: 2) ? .add(chance.number(-2...2)) : .set(chance.number(0...4)))
        })
  }

  /// A condition with at most so many conditions within each other.
  mutating func condition(
    _ depth: Int, _ nodes: [NodeID], _ counters: [CounterID]
  ) -> Condition {
    switch number(0...(depth > 0 ? 5 : 2)) {
    case 3: .not(condition(depth - 1, nodes, counters))
    case 4: .and(condition(depth - 1, nodes, counters), condition(depth - 1, nodes, counters))
    case 5: .or(condition(depth - 1, nodes, counters), condition(depth - 1, nodes, counters))
    default:
      .test(
        one(
          of: [.clock, .harm, .visits(one(of: nodes))]
            + counters.map { .counter($0) } as [Condition.Quantity]),
        one(of: Condition.Comparison.allCases), number(0...3))
    }
  }

  /// The case in other words, played as before.
  mutating func translation(of study: CaseStudy, _ language: LanguageTag) -> CaseStudy {
    CaseStudy(
      id: study.id, language: language, title: line(),
      minutes: study.minutes == nil && once(in: 2) ? nil : number(1...10_000),
      introduction: study.introduction.isEmpty ? [] : blocks(1...2, levels: nil) + [.rule],
      counters: study.counters, rules: study.rules,
      nodes: study.nodes.map { node in
        var node = node
        (node.title, node.text) = (inlines(breaks: false), nodeText())
        for index in node.rules.indices { node.rules[index].label = label() }
        for index in node.links.indices { node.links[index].label = label() }
        return node
      }, revision: study.revision)
  }

  // MARK: Drills

  /// A drill.
  mutating func drill(_ id: ItemID, _ language: LanguageTag) -> Drill {
    Drill(
      id: id, language: language, title: line(), minutes: once(in: 2) ? number(1...10_000) : nil,
      introduction: blocks(0...2, levels: nil),
      exercises: some(1...3) { chance in
        TypingExercise(
          id: ExerciseID(rawValue: chance.id("e")), title: chance.inlines(breaks: false),
          instruction: chance.instruction(), lines: chance.some(1...3) { $0.line() },
          accuracy: chance.once(in: 2) ? chance.number(1...100) : nil,
          speed: chance.once(in: 2) ? chance.number(1...1000) : nil)
      }, revision: Revision(rawValue: ""))
  }

  /// The drill in another language, its goals the same.
  mutating func translation(of drill: Drill, _ language: LanguageTag) -> Drill {
    var other = self.drill(drill.id, language)
    if other.minutes == nil { other.minutes = drill.minutes }
    if other.introduction.isEmpty { other.introduction = drill.introduction }
    other.exercises = drill.exercises.map { exercise in
      var exercise = exercise
      (exercise.title, exercise.instruction) = (inlines(breaks: false), instruction())
      exercise.lines = some(1...3) { $0.line() }
      return exercise
    }
    return other
  }

  private mutating func instruction() -> [Block] {
    blocks(0...2, levels: 5...6).filter { if case .code = $0 { false } else { true } }
  }

  // MARK: Changes

  /// What some versions ask.
  mutating func changes(_ languages: [LanguageTag]) -> Changes {
    var changes = Changes()
    for version in 0..<number(0...3) {
      changes.versions[CourseVersion(number(1...3), version, 0)] =
        once(in: 4)
        ? VersionChange()
        : VersionChange(
          redo: some(0...2) { ItemID(rawValue: $0.id("l")) },
          retired: some(0...2) {
            Retirement($0.id("o"), replacement: $0.once(in: 2) ? $0.id("n") : nil)
          },
          regrade: once(in: 2) ? [QuestionID(rawValue: id("q")): .rescore] : [:],
          note: once(in: 2) ? localized(languages) : nil)
    }
    return changes
  }
}
