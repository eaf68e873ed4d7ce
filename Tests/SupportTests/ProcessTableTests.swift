import Glibc
import Testing

@testable import Support

@Suite("The running programs")
struct ProcessTableTests {
  @Test("a name may hold spaces and brackets")
  func strangeName() throws {
    let entry = try #require(ProcessTable.Entry(reading: "42 (a) (b c) S 1 42 40 0 -1"))
    #expect(entry == ProcessTable.Entry(id: 42, session: 40, state: "S"))
    #expect(!entry.isBusy)
  }

  @Test(
    "what is no such line is nothing", arguments: ["", "42", "42 (a", "42 (a)", "x (a) S 1 2 3"])
  func broken(_ line: String) {
    #expect(ProcessTable.Entry(reading: line) == nil)
  }

  @Test("the tests themselves are running")
  func ourselves() throws {
    let entry = try #require(ProcessTable.entry(getpid()))
    #expect(entry.session == getsid(0))
  }
}
