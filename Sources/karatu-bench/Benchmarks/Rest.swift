import Support

/// That nothing happens while nobody does anything.
struct Rest: Benchmark {
  let name = "rest"
  let summary = "what the program does while nobody does anything for 3 seconds"

  func figures() throws -> [Figure] {
    let session = try LearnerSession(at: TrialSite.fresh(), on: .vt100)
    try session.press(Key.down)
    let before = try session.footprint()
    let bytes = try session.listen(for: .seconds(3))
    let after = try session.footprint()
    try session.leave()
    return [
      Figure("rest, bytes sent", .bytes(bytes), atMost: 0),
      Figure("rest, ticks of 10 ms", .count(after.ticks - before.ticks), atMost: 0),
      Figure("rest, times it woke", .count(after.pauses - before.pauses), atMost: 0),
    ]
  }
}
