import Foundation
import Support
import Testing

/// Karatu beside the text browsers that show the same lesson as a page of HTML.
struct Peers: Benchmark {
  let name = "peers"
  let summary =
    "the first frame beside w3m, a page's bytes beside lynx, a long lesson beside a short"

  /// Runs of each kind, taken in turn so that a busy moment meets them all.
  private let runs = 15

  func figures() throws -> [Figure] { try starts() + pages() }

  private func starts() throws -> [Figure] {
    let short = LongLesson(bytes: 10_000)
    let (few, many) = try (short.site(), LongLesson(bytes: 1_000_000).site())
    let folder = try TemporaryFolder()
    try folder.write(short.html, to: "lesson.html")
    var times: (home: [Duration], few: [Duration], many: [Duration], page: [Duration]) = (
      [], [], [], []
    )
    for round in 0...runs {
      let home = try LearnerSession(at: few, on: .xterm).leave()
      let own = [try open(few, isNew: round == 0), try open(many, isNew: round == 0)]
      let page = try Browser("w3m", folder, on: .xterm).leave()
      // The first round only warms the caches and makes the sites' keys.
      guard round > 0 else { continue }
      times.home.append(home)
      times.few.append(own[0])
      times.many.append(own[1])
      times.page.append(page)
    }
    let (home, first, last) = (times.home.median, times.few.median, times.many.median)
    let page = times.page.median
    return [
      Figure("peers, w3m from start to page and out", .time(page)),
      Figure("peers, Karatu from start to home and out", .time(home)),
      Figure("peers, the first frame to w3m's", .ratio(home, page), atMost: 1.5),
      Figure("peers, from start to a lesson's page to w3m", .ratio(first, page)),
      Figure("peers, a lesson of 1 MB to one of 10 kB", .ratio(last, first), atMost: 2),
    ]
  }

  /// A session that opens the lesson and leaves: by way of its course, and later from home.
  private func open(_ site: TrialSite, isNew: Bool) throws -> Duration {
    let session = try LearnerSession(at: site, on: .xterm)
    if isNew { try session.press(Key.enter) }
    try session.type(Key.enter, until: LongLesson.beginning)
    return try session.leave()
  }

  /// The bytes for each character that a page down brings, from a text's beginning to its end.
  private func pages() throws -> [Figure] {
    let lesson = LongLesson(bytes: 30_000)
    let session = try LearnerSession(at: lesson.site(), on: .vt100)
    try session.press(Key.enter, Key.enter)
    let own = try cost(of: lesson) { try session.exchange(Key.more) }
    try session.leave()
    let folder = try TemporaryFolder()
    try folder.write(lesson.html, to: "lesson.html")
    let lynx = try Browser("lynx", folder, on: .vt100)
    let others = try cost(of: lesson) { try lynx.exchange(Key.more) }
    try lynx.leave()
    return [
      Figure("peers, bytes of lynx for a character", Quantity(others, .times)),
      Figure("peers, bytes of Karatu for a character", Quantity(own, .times)),
      Figure("peers, bytes for a character to lynx", Quantity(own / others, .times), atMost: 1),
    ]
  }

  private func cost(of lesson: LongLesson, _ turn: () throws -> TerminalOutput) throws -> Double {
    var (bytes, pages) = (0, 1)
    while pages < 200 {
      let page = try turn()
      (bytes, pages) = (bytes + page.count, pages + 1)
      // The first page was there before.
      if page.contains(LongLesson.end) {
        return Double(bytes) / (Double(lesson.characters) * Double(pages - 1) / Double(pages))
      }
    }
    throw Trouble("The end of the lesson never came.")
  }
}

/// A text browser on a terminal of its own, with the lesson before it.
private final class Browser {
  private let terminal: PseudoTerminal

  init(_ program: String, _ folder: TemporaryFolder, on line: LearnerSession.Line) throws {
    terminal = try PseudoTerminal(
      Invocation(
        program, [folder.path("lesson.html")], environment: ["HOME": folder.url.path]),
      type: line.type, speed: line.speed)
    try terminal.waitFor(LongLesson.beginning)
    try terminal.waitUntilQuiet()
  }

  func exchange(_ key: String) throws -> TerminalOutput { try terminal.exchange(key) }

  @discardableResult
  func leave() throws -> Duration {
    try terminal.send("Q")
    guard try terminal.waitForExit() == .code(0), let time = terminal.processorTime else {
      throw Trouble("The browser did not leave in order:\n\(terminal.exchange)")
    }
    return time
  }
}
