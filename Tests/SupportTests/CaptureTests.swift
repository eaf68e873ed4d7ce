import Testing

@testable import Support

@Suite("What stands on a screen")
struct CaptureTests {
  @Test("a golden shows size, rows and the cursor's cell")
  func golden() {
    let capture = Capture(
      size: TerminalSize(columns: 20, rows: 4), lines: [" Courses  ", " > Hygiene", "", " ? help"],
      cursor: Capture.Position(column: 1, row: 1))
    expectGolden(capture, named: "support/screen")
    #expect(capture.cursorLine == " > Hygiene")
    #expect(capture.row(of: "Hygiene") == 1)
    #expect(!capture.contains("Malaria"))
    #expect(capture.contains("> Hygiene  ") && !capture.contains("> Hyg  "))
  }

  @Test("a golden can list what is not plain, and tells of a hidden cursor")
  func emphasis() {
    let capture = Capture(
      size: TerminalSize(columns: 12, rows: 2), lines: ["Karatu"],
      cursor: Capture.Position(column: 0, row: 0), cursorIsVisible: false,
      emphasis: [
        Capture.Emphasis(row: 0, text: "Kar", style: Capture.Style([.reverse, .bold])),
        Capture.Emphasis(row: 0, text: "atu", style: Capture.Style(foreground: 3, background: 0)),
      ])
    #expect(
      capture.golden(showingEmphasis: true) == """
        12x2, cursor hidden in row 1, column 1
        ------------
        Karatu
        ^

        ------------
        row 1: bold reverse “Kar”
        row 1: colour 3 on colour 0 “atu”

        """)
  }
}
