import Support
import Testing

@Suite("Help on commands")
struct HelpTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func said(_ arguments: String) throws -> String {
    let run = try Invocation(
      try ProgramUnderTest.path(), arguments.split(separator: " ").map(String.init),
      environment: ["KARATU_DATA": folder.path("site")], folder: folder.url.path
    ).run()
    #expect(run.status == .code(0), "\(run)")
    return run.output
  }

  @Test(
    "is the same whether it is asked before or after the name of a group",
    arguments: [
      ("course help", "course"), ("course help pack", "course pack"),
      ("course help id add", "course id add"), ("course id help", "course id"),
      ("course id help add", "course id add"), ("learner help", "learner"),
      ("certificate help verify", "certificate verify"), ("report help", "report"),
    ])
  func order(asked: String, command: String) throws {
    let usual = try said("help \(command)")
    #expect(usual.contains("USAGE: karatu \(command)"))
    #expect(try said(asked) == usual)
  }
}
