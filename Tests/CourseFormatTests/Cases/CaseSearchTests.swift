import Support
import Testing
import Wording

@testable import CourseFormat

@Suite("All that can happen in a case")
struct CaseSearchTests {
  @Test("holds the shortest way of somebody who knows the case")
  func expert() throws {
    let course = try SampleCourse()
    try course.addCases()
    let study = try course.open().caseStudy("diarrhoea", in: "en")
    #expect(
      study.expertPath() == [
        CaseChoice(node: "arrival", link: 0, to: "signs"),
        CaseChoice(node: "signs", link: 0, to: "signs"),
        CaseChoice(node: "signs", link: 0, to: "signs"),
        CaseChoice(node: "signs", link: 2, to: "recovery"),
      ])
    #expect(study.hasFullScore == true)
  }

  @Test("has such a way also where the limit is too short, if there is no other")
  func late() throws {
    let course = try SampleCourse()
    try course.changeCase("limit=30", to: "limit=10")
    let study = try course.open().caseStudy("diarrhoea", in: "en")
    #expect(study.expertPath()?.count == 4)
    #expect(study.hasFullScore == false)
  }

  @Test("has no such way where the good end takes harm or misses what is essential")
  func none() throws {
    for (old, new) in [
      ("fluid >= 2\"", "fluid >= 2\" harm=1"), ("{#shock}", "{#shock essential}"),
    ] {
      let course = try SampleCourse()
      try course.changeCase(old, to: new)
      #expect(try course.open().caseStudy("diarrhoea", in: "en").expertPath() == nil)
    }
  }

  @Test("tells apart no more than conditions do, and so comes to an end")
  func reduced() throws {
    let course = try SampleCourse()
    try course.addCases()
    let study = try course.open().caseStudy("diarrhoea", in: "en")
    let search = CaseSearch(study, telling: CaseDistinctions(study))
    #expect(search.isComplete)
    #expect(search.found.allSatisfy { $0.arrival.state.clock <= 26 })
    #expect(search.found.allSatisfy { $0.arrival.state.visits.isEmpty })
    #expect(Set(search.found.map(\.arrival.state)).count == search.found.count)
  }

  @Test("counts as many hops of rules as are followed, and no more")
  func hops() throws {
    let nodes = (0..<60).map { index in
      CaseNode(
        id: NodeID(rawValue: "n\(index)"), title: [],
        rules: [CaseLink(to: NodeID(rawValue: "n\(index + 1)"), label: [])])
    }
    let end = CaseNode(id: "n60", title: [], outcome: .good)
    func study(from first: Int) -> CaseStudy {
      CaseStudy(
        id: "a", language: "en", title: "A", nodes: Array(nodes[first...]) + [end],
        revision: Revision(rawValue: "0"))
    }
    let short = try #require(study(from: 10).opening())
    #expect(short.state.node == "n60" && !short.isEndless && short.hops.count == 50)
    let long = try #require(study(from: 9).opening())
    #expect(long.state.node == "n59" && long.isEndless && long.hops.count == 50)
  }

  @Test("gives up over rules that are tried in vain again and again")
  func rulesInVain() throws {
    let tests = Array(repeating: "c < 0", count: 50).joined(separator: " or ")
    let vain = try ConditionReader.read(tests).get().condition
    let again = try ConditionReader.read("c < 49").get().condition
    let links = Array(repeating: CaseLink(to: "b", label: []), count: 900)
    var never = CaseLink(to: "a", label: [])
    never.condition = vain
    var rules = Array(repeating: never, count: 900)
    var round = CaseLink(to: "b", label: [])
    round.condition = again
    round.change.effects = [CounterEffect("c", .add(1))]
    rules.append(round)
    let study = CaseStudy(
      id: "a", language: "en", title: "A", counters: [CaseCounter(id: "c")],
      nodes: [
        CaseNode(id: "a", title: [], links: links), CaseNode(id: "b", title: [], rules: rules),
      ], revision: Revision(rawValue: "0"))
    #expect(!CaseSearch(study, telling: CaseDistinctions(study)).isComplete)
  }
}
