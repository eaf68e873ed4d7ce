import Foundation
import Support
import Testing

@Suite("Without a network")
struct OfflineTests {
  /// What a running program holds open, as Linux names it: files, terminals, `socket:[4711]`.
  private func open(by program: pid_t) throws -> [String] {
    let folder = "/proc/\(program)/fd"
    return try FileManager.default.contentsOfDirectory(atPath: folder).compactMap {
      try? FileManager.default.destinationOfSymbolicLink(atPath: "\(folder)/\($0)")
    }
  }

  @Test("a session opens no way to another machine, or to another program")
  func noSocket() throws {
    let site = try TestSite(learners: "Awa")
    let terminal = try PseudoTerminal(site.karatu())
    try terminal.waitFor("Hand hygiene")
    for key in ["1", "1", " ", " ", "q", "4", "\r", "1", "q", "q", "/", "hand\r", "q", "c", "q"] {
      try terminal.exchange(key)
      let held = try open(by: terminal.program)
      #expect(held.contains { $0.hasSuffix("records.sqlite") })
      #expect(held.filter { $0.hasPrefix("socket:") } == [])
    }
    try terminal.send("Q")
    #expect(try terminal.waitForExit() == .code(0))
  }
}
