import CNcurses
import CTerminal
import Stage
import Typography

/// A terminal that can place its cursor, driven by ncurses.
///
/// ncurses keeps the old screen and the new one and sends the cheapest bytes that lead from one
/// to the other. Nothing is ever asked of the terminal: what it can do comes from terminfo. The
/// terminal is given back when the console goes away, so it must never be held by a program
/// that leaves with `exit`.
public struct Console: ~Copyable {
  private let screen: OpaquePointer
  let window: UnsafeMutablePointer<WINDOW>
  private let looks: [Role: attr_t]
  private let pairs: [Role: Int16]
  private let alphabet: Alphabet
  /// What pictures can be drawn with here.
  public let easel: Easel
  var colourPairs: ColourPairs

  /// Lines of at most this many bits a second are slow: nothing is drawn there but words.
  public static let slowLine = 19_200

  /// Takes the terminal; nil if it is unknown or cannot place its cursor.
  ///
  /// - Parameters:
  ///   - theme: How roles look; nil takes what suits the terminal and its speed.
  ///   - alphabet: What the locale can show.
  ///   - isColourWanted: False where the environment says `NO_COLOR`.
  public init?(theme: Theme?, alphabet: Alphabet, isColourWanted: Bool) {
    guard let screen = karatu_new_terminal() else { return nil }
    guard Console.has("cup"), let window = karatu_standard_window() else {
      endwin()
      delscreen(screen)
      return nil
    }
    self.screen = screen
    self.window = window
    self.alphabet = alphabet
    set_escdelay(25)
    cbreak()
    noecho()
    nonl()
    keypad(window, true)
    leaveok(window, false)
    idlok(window, true)
    scrollok(window, false)
    karatu_ignore_hangup()
    karatu_ignore_quit()
    // Ctrl-C comes as a key, so that leaving by it puts everything away; Ctrl-Z stays a signal.
    karatu_disable_interrupt_key()
    def_prog_mode()
    let hasColour = isColourWanted && has_colors()
    if hasColour {
      start_color()
      use_default_colors()
      for colour in Look.Colour.allCases { init_pair(colour.rawValue, colour.rawValue, -1) }
    }
    let baud = Int(baudrate())
    let isSlow = baud > 0 && baud <= Console.slowLine
    let chosen = theme ?? (isSlow ? .thrift : hasColour ? .colour : .mono)
    var looks: [Role: attr_t] = [:]
    var pairs: [Role: Int16] = [:]
    for role in Role.allCases {
      let look = chosen.look(of: role)
      looks[role] =
        (look.isBold ? karatu_bold : 0) | (look.isUnderlined ? karatu_underline : 0)
      pairs[role] = hasColour ? look.colour?.rawValue ?? 0 : 0
    }
    self.looks = looks
    self.pairs = pairs
    easel = Easel(
      theme: chosen, alphabet: alphabet, colours: hasColour ? Int(karatu_colours()) : 0,
      terminal: termname().map { String(cString: $0) } ?? "", baud: baud)
    colourPairs = ColourPairs(
      count: hasColour ? Int(karatu_colour_pairs()) : 0,
      taken: Int(Look.Colour.allCases.map(\.rawValue).max() ?? 0))
  }

  deinit {
    // A terminal without an alternate screen would keep the last page under the prompt.
    if !Console.has("rmcup") {
      werase(window)
      wrefresh(window)
    }
    karatu_forget_input()
    endwin()
    delscreen(screen)
  }

  /// The cells of the terminal.
  public var size: Size {
    Size(columns: Int(getmaxx(window)), rows: Int(getmaxy(window)))
  }

  /// Shows a frame, sending only what differs from the last one.
  public mutating func draw(_ frame: Frame) {
    werase(window)
    for (row, line) in frame.rows.enumerated() where !line.runs.isEmpty {
      wmove(window, Int32(row), 0)
      for run in line.runs {
        wattr_set(window, looks[run.style] ?? 0, pairs[run.style] ?? 0, nil)
        let characters = run.text.unicodeScalars.map { wchar_t(bitPattern: $0.value) }
        waddnwstr(window, characters, Int32(characters.count))
      }
    }
    paint(frame.tints)
    wattr_set(window, 0, 0, nil)
    wmove(window, Int32(frame.cursor.row), Int32(frame.cursor.column))
    wnoutrefresh(window)
    doupdate()
  }

  /// Waits for what comes next from the keyboard, or until another descriptor can be read from.
  ///
  /// - Parameter other: The descriptor; nil where only the keyboard counts.
  public func read(besides other: Int32? = nil) -> Input {
    guard let other else { return readKeyboard() }
    nodelay(window, true)
    karatu_hold_resizing()
    defer { karatu_release_resizing() }
    var failures = 0
    while true {
      if let input = next() { return input }
      if karatu_wait_besides(other) != 0 { return .woken }
      failures += 1
      if karatu_terminal_is_gone() != 0 || failures > 100 { return .ended }
    }
  }

  private func readKeyboard() -> Input {
    nodelay(window, false)
    var failures = 0
    while true {
      if let input = next() { return input }
      // A signal interrupts a wait; a terminal that is gone fails for ever.
      failures += 1
      if karatu_terminal_is_gone() != 0 || failures > 100 { return .ended }
    }
  }

  /// What has already been typed, so that one frame answers many keys.
  public func readWaiting() -> Input? {
    nodelay(window, true)
    return next()
  }

  private func next() -> Input? {
    var code = wint_t()
    switch wget_wch(window, &code) {
    case OK: return character(code)
    case KEY_CODE_YES: return Int32(code) == KEY_RESIZE ? .resized(size) : .key(named(code))
    default: return nil
    }
  }

  private func character(_ code: wint_t) -> Input {
    switch code {
    case 10, 13: return .key(.enter)
    case 9: return .key(.tab)
    case 8, 127: return .key(.backspace)
    case 27: return .key(escape())
    case 1...26:
      guard let letter = Unicode.Scalar(UInt32(code) + 96) else { return .key(.unknown) }
      return .key(.control(Character(letter)))
    default:
      guard let scalar = Unicode.Scalar(code), code >= 32 else { return .key(.unknown) }
      return .key(.character(Character(scalar)))
    }
  }

  /// Escape itself, or an unknown sequence that begins with it, which is swallowed whole.
  private func escape() -> Key {
    nodelay(window, true)
    defer { nodelay(window, false) }
    var code = wint_t()
    guard wget_wch(window, &code) == OK else { return .escape }
    guard code == 0x5B || code == 0x4F else {
      unget_wch(wchar_t(bitPattern: code))
      return .escape
    }
    while wget_wch(window, &code) == OK, !(0x40...0x7E).contains(code) {}
    return .unknown
  }

  private func named(_ code: wint_t) -> Key {
    switch Int32(code) {
    case KEY_UP: .up
    case KEY_DOWN: .down
    case KEY_LEFT: .left
    case KEY_RIGHT: .right
    case KEY_PPAGE: .pageUp
    case KEY_NPAGE: .pageDown
    case KEY_HOME: .home
    case KEY_END: .end
    case KEY_ENTER: .enter
    case KEY_BACKSPACE: .backspace
    case KEY_F0 + 1: .help
    default: .unknown
    }
  }

  private static func has(_ capability: String) -> Bool {
    // tigetstr gives nil for what the terminal lacks and -1 for what is no capability at all.
    guard let text = tigetstr(capability) else { return false }
    return Int(bitPattern: text) != -1
  }
}
