import BenchmarkSupport
import Support

/// What it costs to come to the home screen and leave it again, with few records and with many.
struct StartUp: Benchmark {
  let name = "start-up"
  let summary = "processor time from the start to the first frame and out again"

  /// Runs of each kind, taken in turn so that a busy moment meets them all.
  private let runs = 21
  private let events = 300_000

  func figures() throws -> [Figure] {
    let fresh = try TrialSite.fresh()
    var diligent = ""
    let busy = try TrialSite { store in
      _ = try store.addLearner(name: TrialSite.learner, language: .english)
      diligent = try SyntheticSite.fill(store, events: events).first?.name ?? ""
    }
    return try [LearnerSession.Line.vt100, .xterm].flatMap { line in
      let times = try times(
        of: [(fresh, TrialSite.learner), (busy, TrialSite.learner), (busy, diligent)], on: line)
      let few = times[0]
      let many = times[1]
      let own = times[2]
      func figure(_ what: String, _ quantity: Quantity, atMost budget: Double? = nil) -> Figure {
        Figure("start-up, \(line.type), \(what)", quantity, atMost: budget)
      }
      return [
        figure("a newcomer, alone", .time(few), atMost: 40),
        figure("a newcomer, \(events) events of others", .time(many), atMost: 40),
        figure("a newcomer, many events to none", .ratio(many, few), atMost: 1.2),
        figure("one with 5 courses done", .time(own), atMost: 40),
        figure("one with 5 courses done to a newcomer", .ratio(own, many)),
      ]
    }
  }

  /// The median for each learner at a site.
  private func times(
    of learners: [(site: TrialSite, name: String)], on line: LearnerSession.Line
  ) throws -> [Duration] {
    var times: [[Duration]] = learners.map { _ in [] }
    // The first round only warms the caches and makes the sites' keys.
    for round in 0...runs {
      for (index, learner) in learners.enumerated() {
        let session = try LearnerSession(
          "--learner", learner.name, at: learner.site, on: line, until: learner.name)
        let time = try session.leave()
        if round > 0 { times[index].append(time) }
      }
    }
    return times.map(\.median)
  }
}
