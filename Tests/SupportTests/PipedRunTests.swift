import Glibc
import Testing

@testable import Support

@Suite("A program run through pipes")
struct PipedRunTests {
  @Test("its streams are kept apart, and its end is told")
  func streams() throws {
    let run = try Invocation.shell("cat; echo wrong >&2; exit 4").run(input: "sannu\n")
    #expect(run == PipedRun(status: .code(4), output: "sannu\n", errors: "wrong\n"))
  }

  @Test("what it took of the machine is told")
  func cost() throws {
    let (run, cost) = try Invocation.shell("head -c 100000000 /dev/zero | tail -c 90000000 | wc -c")
      .measure(within: .patience)
    #expect(run.output == "90000000\n")
    #expect(cost.peakMemory > 1_000_000)
    #expect(cost.processorTime > .zero)
  }

  @Test("more than a pipe holds goes in and comes out")
  func longText() throws {
    let text = String(repeating: "0123456789\n", count: 50_000)
    #expect(try Invocation("cat").run(input: text).output == text)
  }

  @Test("a program that does not read its input harms nobody")
  func unreadInput() throws {
    let text = String(repeating: "x", count: 1_000_000)
    #expect(try Invocation("true").run(input: text).status == .code(0))
  }

  @Test("its streams are not a terminal")
  func noTerminal() throws {
    #expect(try Invocation.shell("tty").run().output == "not a tty\n")
  }

  @Test("a program that does not end fails with what it wrote")
  func endless() throws {
    let failure = #expect(throws: TerminalFailure.self) {
      try Invocation.shell("echo begun; exec sleep 1000").run(within: .milliseconds(300))
    }
    let description = try #require(failure).description
    #expect(description.contains("/bin/sh did not end in 0.3 seconds"))
  }

  @Test("a signal that ended it is told")
  func signal() throws {
    #expect(try Invocation.shell("kill -9 $$").run().status == .signal(SIGKILL))
  }
}
