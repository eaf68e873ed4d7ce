import CourseFormat
import Learning
import Support
import Testing

@Suite("A case being played")
struct CasePlayTests {
  private func play(_ links: [Int], of study: CaseStudy = .sample) throws -> CasePlay {
    var play = try #require(CasePlay(study))
    for link in links {
      let isOpen = play.choose(link)
      #expect(isOpen)
    }
    return play
  }

  @Test("begins at the first node, whose minutes pass at once")
  func beginning() throws {
    let play = try play([])
    #expect(play.state.node == "arrival" && play.state.clock == 2 && play.state.harm == 0)
    #expect(play.state.visits == ["arrival": 1] && play.state.counters == ["fluid": 0])
    #expect(play.openLinks == [0, 1] && play.outcome == nil && play.choices.isEmpty)
  }

  /// Worked out by hand from the case: the links chosen, where that leads, when, with how much
  /// harm and fluid, and the parts of the score in ten-thousandths.
  static let vectors:
    [(
      links: [Int], node: NodeID, clock: Int, harm: Int, fluid: Int, path: Int, unharmed: Int,
      inTime: Int, total: Int
    )] = [
      ([0, 0, 0, 2], "recovery", 27, 0, 2, 10_000, 10_000, 10_000, 10_000),
      ([0, 0, 0, 0, 2], "recovery", 37, 0, 3, 10_000, 10_000, 0, 8000),
      ([0, 1, 1, 0], "referral", 47, 0, 0, 10_000, 10_000, 0, 8000),
      ([0, 1, 1, 1], "death", 67, 1, 0, 10_000, 0, 0, 5000),
      ([0, 3], "home", 7, 1, 0, 10_000, 0, 10_000, 7000),
      ([1], "home", 2, 2, 0, 5000, 0, 10_000, 4500),
      ([], "arrival", 2, 0, 0, 5000, 10_000, 10_000, 7500),
      ([0, 0], "signs", 17, 0, 1, 10_000, 10_000, 10_000, 10_000),
    ]

  @Test("comes to what is worked out by hand", arguments: vectors.indices)
  func vector(index: Int) throws {
    let vector = Self.vectors[index]
    let play = try play(vector.links)
    #expect(play.state.node == vector.node)
    #expect(play.state.clock == vector.clock)
    #expect(play.state.harm == vector.harm)
    #expect(play.state.counters["fluid"] == vector.fluid)
    #expect(play.score.path?.rawValue == vector.path)
    #expect(play.score.harm?.rawValue == vector.unharmed)
    #expect(play.score.time?.rawValue == vector.inTime)
    #expect(play.score.total.rawValue == vector.total)
  }

  @Test("follows a rule by itself, and says so")
  func rules() throws {
    let play = try play([0, 1, 1])
    #expect(play.state.node == "shock" && play.state.clock == 37)
    #expect(play.steps.last?.hops == [CaseChoice(node: "signs", link: 0, to: "shock")])
    #expect(play.state.visits["signs"] == 3)
    #expect(play.choices.map(\.link) == [0, 1, 1])
    #expect(play.choices.map(\.node) == ["arrival", "signs", "signs"])
  }

  @Test("offers no link whose condition is false, and follows none")
  func closed() throws {
    var play = try play([0])
    #expect(play.openLinks == [0, 1, 3])
    let before = play
    for link in [2, 4, -1, .max, .min] {
      let isOpen = play.choose(link)
      #expect(!isOpen)
    }
    #expect(play == before)
  }

  @Test("goes on at no end")
  func ended() throws {
    var play = try play([1])
    #expect(play.outcome == .harm && play.openLinks.isEmpty)
    let goesOn = play.choose(0)
    #expect(!goesOn)
  }

  @Test("is what its choices make it, and nothing that does not fit the case")
  func replaying() throws {
    let whole = try play([0, 0, 1, 3])
    #expect(CasePlay(.sample, replaying: whole.choices) == whole)
    for wrong in [
      CaseChoice(node: "signs", link: 0, to: "signs"),
      CaseChoice(node: "arrival", link: 2, to: "signs"),
      CaseChoice(node: "nowhere", link: 0, to: "signs"),
    ] {
      #expect(CasePlay(.sample, replaying: [wrong]) == nil)
    }
    #expect(CasePlay(.sample, replaying: whole.choices + [whole.choices[0]]) == nil)
  }

  @Test("is not taken for another one where the links of a node were put in another order")
  func reordered() throws {
    let played = try play([1])
    var nodes = CaseStudy.sample.nodes
    nodes[0].links.reverse()
    let edited = CaseStudy(
      id: "case", language: "en", title: "A", counters: CaseStudy.sample.counters,
      rules: CaseStudy.sample.rules, nodes: nodes, revision: .sample)
    #expect(CasePlay(edited, replaying: played.choices) == nil)
    #expect(CasePlay(.sample, replaying: played.choices) == played)
  }

  @Test("of a case without a node is none")
  func empty() {
    let study = CaseStudy(id: "a", language: "en", title: "A", nodes: [], revision: .sample)
    #expect(CasePlay(study) == nil)
  }

  @Test("has an end of its choices, also where one could go round for ever")
  func most() throws {
    let study = CaseStudy(
      id: "a", language: "en", title: "A", nodes: [.sample("n", links: [.sample("n")])],
      revision: .sample)
    var play = try #require(CasePlay(study))
    var count = 0
    while play.choose(0), count < 2000 { count += 1 }
    #expect(count == CasePlay.mostChoices)
    #expect(play.state.visits["n"] == CasePlay.mostChoices + 1)
  }

  @Test("follows the way of somebody who knows the case to the full score")
  func expert() throws {
    let path = try #require(CaseStudy.sample.expertPath())
    let play = try #require(CasePlay(.sample, replaying: path))
    #expect(play.outcome == .good && play.score.total == .full)
  }

  // MARK: - Laws

  @Test(
    "whatever is chosen, playing it again is the same, step by step",
    arguments: 1...60 as ClosedRange<UInt64>)
  func isDeterministic(seed: UInt64) throws {
    var source = CaseSource(seed: seed)
    let study = source.study()
    var play = try #require(CasePlay(study))
    for _ in 0..<40 {
      let open = play.openLinks
      guard let link = open.isEmpty ? nil : open[source.number(0...(open.count - 1))] else { break }
      let before = play
      let isOpen = play.choose(link)
      #expect(isOpen)
      let choice = try #require(study.choice(of: link, at: before.state.node))
      #expect(play.choices == before.choices + [choice])
      #expect(CasePlay(study, replaying: play.choices) == play)
      #expect(play.state.clock >= before.state.clock && play.state.harm >= before.state.harm)
      for counter in study.counters {
        #expect(counter.bounds.contains(play.state.counters[counter.id] ?? -1))
      }
      #expect(play.steps.allSatisfy { $0.hops.count <= CaseStudy.mostHops })
      #expect((0...10_000).contains(play.score.total.rawValue))
    }
  }

  @Test(
    "an expert's way does no harm, misses nothing and ends well",
    arguments: 61...120 as ClosedRange<UInt64>)
  func expertLaw(seed: UInt64) throws {
    var source = CaseSource(seed: seed)
    let study = source.study()
    guard let path = study.expertPath() else { return }
    let play = try #require(CasePlay(study, replaying: path))
    #expect(play.outcome == .good && play.state.harm == 0)
    #expect(study.essentialNodes.allSatisfy { play.state.visits[$0] != nil })
    if play.score.time != .zero { #expect(play.score.total == .full) }
  }
}
