import Foundation
import Testing

@testable import Support

@Suite("The program that was built with the tests")
struct ProgramUnderTestTests {
  @Test("it is found, and runs")
  func found() throws {
    let folder = try TemporaryFolder()
    let run = try Invocation.karatu("--help", data: folder).run()
    #expect(run.status == .code(0))
    #expect(run.output.hasPrefix("USAGE: ") || run.output.contains("USAGE: karatu"))
  }

  @Test("it keeps its records where the test says, and nowhere else")
  func environment() throws {
    let folder = try TemporaryFolder()
    let environment = try Invocation.karatu(data: folder, environment: ["LC_ALL": "C"]).environment
    #expect(environment["KARATU_DATA"] == folder.url.path)
    #expect(environment["LC_ALL"] == "C")
    #expect(environment["HOME"] == nil)
  }

  @Test("where it is not, the way to it is said")
  func missing() {
    let failure = #expect(throws: ProgramUnderTest.NotBuilt.self) {
      try ProgramUnderTest.path(in: "/nowhere")
    }
    #expect(
      failure?.description
        == "/nowhere/karatu is not there; `swift build --build-tests` builds it.")
  }
}
