import Foundation
import Testing
import Wording

@testable import Support

@Suite("A picture of a lesson")
struct PictureTests {
  let folder: TemporaryFolder
  let words: Words

  init() throws {
    folder = try TemporaryFolder()
    words = try Words.inLanguage("en")
  }

  /// The page of a real course on which two locks are drawn.
  private func page(
    _ arguments: String..., type: String, environment: [String: String?] = [:]
  ) throws -> ScreenSeat {
    var invocation = try Invocation.karatu(data: folder)
    invocation.arguments =
      [
        "course", "preview", Checkout.root.appending(path: "Courses/safe-passwords").path,
        "two-factors", "--data", folder.path("data"),
      ] + arguments
    for (name, value) in environment { invocation.environment[name] = value }
    let seat = try ScreenSeat(invocation, type: type)
    while !seat.shows("[Picture: A door with two locks") { try seat.press(" ") }
    return seat
  }

  /// What of the libraries that draw is in the program's memory.
  private func libraries(of seat: ScreenSeat) throws -> [String] {
    // A file of the kernel's has no length: it is read until there is no more.
    let file = try #require(FileHandle(forReadingAtPath: "/proc/\(seat.terminal.program)/maps"))
    let maps = String(decoding: try file.readToEnd() ?? Data(), as: UTF8.self)
    #expect(maps.contains("libc.so"))
    return ["libchafa", "libpng", "libglib"].filter(maps.contains)
  }

  @Test("is drawn on its key, and nothing that draws is in memory before")
  func lazily() throws {
    let seat = try page(type: "xterm-256color")
    #expect(try libraries(of: seat) == [])
    try seat.press("v")
    #expect(seat.isAt("A second lock / Picture") && seat.shows("with a telephone you hold"))
    #expect(seat.screen.text.contains("▀"))
    #expect(try libraries(of: seat) == ["libchafa", "libpng", "libglib"])
    try seat.press("q")
    #expect(seat.shows("[Picture: A door with two locks"))
    try seat.leave()
  }

  @Test(
    "is drawn in ASCII where the terminal's font or its alphabet has no more",
    arguments: [("linux", "C.UTF-8"), ("vt100", "C.UTF-8"), ("xterm-256color", "C")])
  func ascii(type: String, locale: String) throws {
    let seat = try page(type: type, environment: ["LC_ALL": locale])
    try seat.press("v")
    #expect(seat.body.count > 15)
    #expect(seat.text.utf8.allSatisfy { $0 < 0x80 })
    try seat.leave()
  }

  @Test("waits on a slow line until somebody wants it all the same")
  func slow() throws {
    let seat = try page("--thrift", type: "vt100")
    try seat.press("v")
    #expect(seat.shows("Drawing the picture keeps this line of 9600 bits a second busy"))
    #expect(seat.shows("[###]  <-----  |  493  |"))
    try seat.press(Keystroke.enter)
    #expect(!seat.shows("[###]") && seat.shows("with a telephone you hold"))
    try seat.leave()
  }
}
