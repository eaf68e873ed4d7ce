import CourseFormat
import Learning
import Support
import Testing

@Suite("What a play of a case is worth")
struct CaseScoreTests {
  private func score(
    _ rules: CaseRules, essential: [Bool] = [true, true, true], harm: Int = 0, minutes: Int = 0,
    outcome: Outcome = .good
  ) throws -> CaseScore {
    let study = CaseStudy(
      id: "a", language: "en", title: "A", rules: rules,
      nodes: [
        .sample(
          "start", isEssential: essential[0],
          links: [.sample("end", CaseChange(minutes: minutes, harm: harm))]),
        .sample("end", isEssential: essential[1], outcome: outcome),
        .sample("aside", isEssential: essential[2]),
      ], revision: .sample)
    var play = try #require(CasePlay(study))
    let isOpen = play.choose(0)
    #expect(isOpen)
    return play.score
  }

  @Test("is weighed as the case says, and rounded down once")
  func weighed() throws {
    // Two of three nodes, 50 %; two of three harms left, 30 %; in time, 20 %.
    let rules = CaseRules(limit: 10, mostHarm: 3)
    let score = try score(rules, harm: 1, minutes: 10)
    #expect(score.path?.rawValue == 6666)
    #expect(score.harm?.rawValue == 6666)
    #expect(score.time == .full)
    // (50 · 2/3 + 30 · 2/3 + 20) / 100 = 73.33 %.
    #expect(score.total.rawValue == 7333)
    #expect(try self.score(rules, harm: 1, minutes: 11).total.rawValue == 5333)
    #expect(try self.score(rules, harm: 9, minutes: 10).total.rawValue == 5333)
  }

  @Test("gives the weight of a part that is not there to the others in proportion")
  func shared() throws {
    // Without a limit: (50 · 2/3 + 30 · 1) / 80 = 79.16 %.
    let score = try score(CaseRules(mostHarm: 1))
    #expect(score.time == nil && score.total.rawValue == 7916)
    // Without harm and limit the path alone.
    #expect(try self.score(CaseRules()).total.rawValue == 6666)
    // Without an essential node: (30 · 0 + 20 · 1) / 50.
    let none = [false, false, false]
    #expect(
      try self.score(CaseRules(limit: 5, mostHarm: 1), essential: none, harm: 1).total.rawValue
        == 4000)
  }

  @Test("is the end's alone in a case without any part, or with parts that weigh nothing")
  func endAlone() throws {
    let none = [false, false, false]
    for (outcome, total) in [
      (Outcome.good, Score.full), (.adequate, .full), (.harm, .zero), (.death, .zero),
    ] {
      #expect(try score(CaseRules(), essential: none, outcome: outcome).total == total)
      let weightless = CaseRules(weights: CaseWeights(path: 0, harm: 50, time: 50))
      #expect(try score(weightless, outcome: outcome).total == total)
    }
  }
}
