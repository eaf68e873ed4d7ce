import CourseFormat
import Support

/// The most memory that a learner's session ever has.
struct MemoryUse: Benchmark {
  let name = "memory"
  let summary = "peak memory of a session with a lesson, a self-check and a quiz question"

  func figures() throws -> [Figure] {
    let site = try TrialSite.fresh()
    let session = try LearnerSession(at: site, on: .xterm)
    let atHome = try session.footprint()
    // The first course's contents, its first lesson from end to end, the question at the end.
    try session.press(Key.enter, Key.enter)
    try session.press(Key.more, times: 20)
    try session.press(Key.enter, Key.enter, Key.back)
    // The fourth item, which is a quiz: begun, answered, left.
    try session.press(Key.fourth, Key.enter, Key.enter)
    try session.press(Key.back, times: 2)
    let atEnd = try session.footprint()
    try session.leave()
    try check(site)
    return [
      Figure("memory, home, peak", .memory(atHome.peakMemory), atMost: 24),
      Figure("memory, session, peak", .memory(atEnd.peakMemory), atMost: 24),
      Figure("memory, session, its own", .memory(atEnd.ownMemory)),
    ]
  }

  /// A session that got lost would be measured for what it did not do.
  private func check(_ site: TrialSite) throws {
    let items = try site.standing().values.flatMap(\.items.values)
    guard items.contains(where: { !$0.selfChecks.isEmpty }),
      items.contains(where: { $0.openAttempt?.answers.isEmpty == false })
    else { throw Trouble("The session answered no self-check, or no question of a quiz.") }
  }
}
