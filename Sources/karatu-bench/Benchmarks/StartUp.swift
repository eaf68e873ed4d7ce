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
    let empty = try TrialSite.fresh()
    let full = try TrialSite { try SyntheticSite.fill($0, events: events) }
    let lines = [LearnerSession.Line.vt100, .xterm]
    var times: [[Duration]] = [[], [], [], []]
    // The first round only warms the caches and makes the sites' keys.
    for round in 0...runs {
      for (kind, (line, site)) in lines.flatMap({ [($0, empty), ($0, full)] }).enumerated() {
        let session = try LearnerSession(
          "--learner", TrialSite.learner, at: site, on: line)
        let time = try session.leave()
        if round > 0 { times[kind].append(time) }
      }
    }
    return lines.enumerated().flatMap { index, line in
      let (few, many) = (times[2 * index].median, times[2 * index + 1].median)
      return [
        Figure("start-up, \(line.type), 1 event", .time(few), atMost: 40),
        Figure("start-up, \(line.type), \(events) events", .time(many), atMost: 40),
        Figure("start-up, \(line.type), many events to one", .ratio(many, few), atMost: 1.2),
      ]
    }
  }
}
