import Glibc
import Testing

@testable import Support

@Suite("What a program takes of the machine")
struct FootprintTests {
  @Test("the figures are read from the kernel's own words")
  func reading() {
    let status = """
      Name:\tkaratu
      VmHWM:\t   13568 kB
      RssAnon:\t    4096 kB
      voluntary_ctxt_switches:\t17
      nonvoluntary_ctxt_switches:\t3

      """
    let stat = "42 (a) (b c) S 1 42 40 0 -1 4194304 100 0 0 0 7 5 0 0 20 0 1 0 99"
    #expect(
      Footprint(status: status, stat: stat)
        == Footprint(peakMemory: 13568 * 1024, ownMemory: 4096 * 1024, ticks: 12, pauses: 20))
    #expect(Footprint(status: "", stat: stat) == nil)
    #expect(Footprint(status: status, stat: "42 (a) S 1") == nil)
  }

  @Test("a program at work takes time, one that waits takes none")
  func working() throws {
    let script = "i=0; while [ $i -lt 200000 ]; do i=$((i+1)); done; printf ready; read x"
    let terminal = try PseudoTerminal(.shell(script))
    try terminal.waitFor("ready")
    try terminal.waitUntilQuiet()
    let before = try #require(terminal.footprint)
    #expect(before.ticks > 0)
    #expect(before.peakMemory > before.ownMemory)
    #expect(terminal.processorTime == nil)
    try terminal.waitUntilQuiet()
    #expect(terminal.footprint?.pauses == before.pauses)
    try terminal.send("\r")
    try terminal.waitForExit()
    #expect(terminal.footprint == nil)
    #expect(try #require(terminal.processorTime) > .milliseconds(10))
  }
}
