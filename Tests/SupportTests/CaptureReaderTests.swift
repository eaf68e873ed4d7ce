import Testing

@testable import Support

@Suite("tmux's rows with escape sequences")
struct CaptureReaderTests {
  @Test("a style lasts until it is taken back, over the ends of rows")
  func styles() {
    let reader = CaptureReader([
      "a \u{1B}[1mbold\u{1B}[4m both", "on\u{1B}[0m off", "\u{1B}[38;5;208mc\u{1B}[39md",
      "\u{1B}[7;31;44mx\u{1B}[49;0my\u{1B}[92mz\u{1B}[0m",
    ])
    #expect(reader.lines == ["a bold both", "on off", "cd", "xyz"])
    #expect(
      reader.emphasis == [
        Capture.Emphasis(row: 0, text: "bold", style: Capture.Style([.bold])),
        Capture.Emphasis(row: 0, text: " both", style: Capture.Style([.bold, .underline])),
        Capture.Emphasis(row: 1, text: "on", style: Capture.Style([.bold, .underline])),
        Capture.Emphasis(row: 2, text: "c", style: Capture.Style(foreground: 208)),
        Capture.Emphasis(
          row: 3, text: "x", style: Capture.Style([.reverse], foreground: 1, background: 4)),
        Capture.Emphasis(row: 3, text: "z", style: Capture.Style(foreground: 10)),
      ])
  }

  @Test("line drawing letters become the glyphs that they stand for")
  func lineDrawing() {
    #expect(CaptureReader(["\u{0E}lqk\u{0F} q"]).lines == ["┌─┐ q"])
  }

  @Test("a sequence that breaks off does no harm")
  func broken() {
    #expect(CaptureReader(["a\u{1B}[1", "\u{1B}[38;5", "\u{1B}", "b\u{1B}[;m"]).lines.count == 4)
  }
}
