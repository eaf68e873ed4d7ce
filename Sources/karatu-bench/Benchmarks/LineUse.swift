import Support

/// The bytes that go over the line for what learners do most.
struct LineUse: Benchmark {
  let name = "bytes"
  let summary = "bytes to a vt100 of 80 x 24 at 38400 baud, and at 9600, where thrift begins"

  func figures() throws -> [Figure] {
    try figures(on: .vt100, "38400 baud", moving: 150)
      + figures(on: .slowVT100, "9600 baud", moving: 16)
  }

  private func figures(
    on line: LearnerSession.Line, _ speed: String, moving: Double
  ) throws -> [Figure] {
    let session = try LearnerSession(at: TrialSite.fresh(), on: line)
    let moved = try session.press(Key.down, Key.down, Key.up, Key.up)
    try session.press(Key.enter, Key.enter)
    let pages = try session.press(Key.more, times: 5)
    try session.press(Key.first)
    let lines = try session.press(Key.down, times: 15)
    try session.press(Key.more, times: 20)
    let realAnswer = try session.press(Key.enter)
    try session.leave()
    func figure(_ what: String, _ count: Int, atMost budget: Double? = nil) -> Figure {
      Figure("bytes, \(speed), \(what)", .bytes(count), atMost: budget)
    }
    return [
      figure("first frame", session.firstFrame.count, atMost: 1_900),
      figure("moving the selection, the most", moved.max() ?? 0, atMost: moving),
      figure("a page of a lesson, the most", pages.max() ?? 0, atMost: 1_200),
      figure("scrolling by a line, the median", lines.median, atMost: 110),
      // A page never begins with an empty line: where one would, two lines come.
      figure("scrolling by a line, the most", lines.max() ?? 0),
      figure("an answer with a line of feedback", try plainAnswer(on: line), atMost: 250),
      figure("an answer in a course, all its feedback", realAnswer.max() ?? 0),
    ]
  }

  /// What comes for an answer whose feedback is a sentence of one line, as most should be.
  private func plainAnswer(on line: LearnerSession.Line) throws -> Int {
    let session = try LearnerSession(at: QuestionCourse.site(questions: 2), on: line)
    try session.press(Key.enter)
    let answer = try session.press(Key.enter)
    try session.leave()
    return answer.max() ?? 0
  }
}
