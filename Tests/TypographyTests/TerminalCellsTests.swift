import CNcurses
import Glibc
import Testing
import Typography

/// What ncurses itself makes of a text: a terminal on /dev/null, and a window of one row.
private final class NullTerminal {
  private let output: UnsafeMutablePointer<FILE>
  private let screen: OpaquePointer
  private let window: UnsafeMutablePointer<WINDOW>

  init?() {
    _ = Alphabet.measured
    guard let output = fopen("/dev/null", "r+") else { return nil }
    guard let screen = newterm("vt100", output, output), let window = newpad(2, 100) else {
      fclose(output)
      return nil
    }
    self.output = output
    self.screen = screen
    self.window = window
  }

  deinit {
    delwin(window)
    endwin()
    delscreen(screen)
    fclose(output)
  }

  /// The column of the cursor behind a text that begins at the left.
  func cells(of text: String) -> Int {
    let characters = text.unicodeScalars.map { wchar_t(bitPattern: $0.value) }
    werase(window)
    guard wmove(window, 0, 0) == OK, waddnwstr(window, characters, Int32(characters.count)) == OK
    else { return -1 }
    return Int(getcurx(window))
  }
}

@Suite("Cells as ncurses counts them", .serialized)
struct TerminalCellsTests {
  @Test("every character that is shown takes the cells that ncurses gives it")
  func agreesOnEveryScalar() throws {
    let terminal = try #require(NullTerminal())
    var wrong: [String] = []
    var isReplaced: [Unicode.Scalar] = []
    for value in 0x20...0x10FFFF as ClosedRange<UInt32> {
      guard let scalar = Unicode.Scalar(value), scalar.properties.age != nil else { continue }
      let foreign = String(scalar)
      let safe = DisplayText(foreign).string
      let shown = safe.shown(in: .unicode)
      if shown == "\u{FFFD}", scalar != "\u{FFFD}" {
        isReplaced.append(scalar)
        continue
      }
      if shown.isEmpty { continue }
      // Alone, and behind and before others.
      for text in [shown, "a" + foreign + "作"].map({ DisplayText($0).string }) {
        let drawn = text.shown(in: .unicode)
        if text.cells(in: .unicode) != terminal.cells(of: drawn) {
          wrong.append(text.hexadecimal)
        }
      }
    }
    #expect(wrong.prefix(5) == [])
    // What is replaced drives terminals, belongs to nobody, or is too new for the C library.
    let tooNew = isReplaced.filter { scalar in
      ![.control, .privateUse, .unassigned].contains(scalar.properties.generalCategory)
    }
    #expect(tooNew.allSatisfy { Cluster.cells(of: $0) < 0 })
    // The C library of Debian 12 knows Unicode 14.
    #expect(tooNew.compactMap(\.properties.age).allSatisfy { $0.major >= 15 })
    #expect("\u{FFFD}".cells(in: .unicode) == terminal.cells(of: "\u{FFFD}"))
  }

  @Test("whole texts take the cells that ncurses gives them")
  func agreesOnTexts() throws {
    let terminal = try #require(NullTerminal())
    let pieces = [
      "a", " ", "é", "e\u{301}", "作", "，", "한", "\u{1112}\u{1161}\u{11AB}", "क्षि", "ນ້ຳ", "ไทย",
      "שָׁ", "مَرْ", "می\u{200C}روم", "😀", "👨‍👩‍👧", "👍🏽", "❤\u{FE0F}", "🇫🇷", "1\u{FE0F}\u{20E3}",
      "\u{AD}", "\u{200B}", "\t", "\u{1FAE8}", "\u{378}", "ﾊﾟ",
    ]
    var chance = Chance(seed: 1)
    var wrong: [String] = []
    for _ in 0..<1000 {
      let text = DisplayText(chance.text(of: pieces, upTo: 12)).string
      if text.cells(in: .unicode) != terminal.cells(of: text.shown(in: .unicode)) {
        wrong.append(text.hexadecimal)
      }
    }
    #expect(wrong.first == nil)
  }
}
