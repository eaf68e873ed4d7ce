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
  private var looks: [Role: attr_t] = [:]
  private var pairs: [Role: Int16] = [:]
  private let alphabet: Alphabet
  /// The richest theme that the terminal can show.
  private let richest: Theme
  private let colours: Int
  private let baud: Int
  private var isSlow: Bool { baud > 0 && baud <= Console.slowLine }
  private let eraseCode: wint_t?
  /// Whether bytes are saved.
  public private(set) var isThrifty = false
  /// What pictures can be drawn with here.
  public private(set) var easel = Easel()
  var colourPairs: ColourPairs

  /// Lines of at most this many bits a second are slow: nothing is drawn there but words.
  public static let slowLine = 19_200

  /// Takes the terminal; nil if it is unknown or cannot place its cursor.
  ///
  /// - Parameters:
  ///   - appearance: How it should look, as far as the terminal can.
  ///   - alphabet: What the locale can show.
  ///   - isColourWanted: False where the environment says `NO_COLOR`.
  public init?(_ appearance: Appearance, alphabet: Alphabet, isColourWanted: Bool) {
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
    if !Console.has("rmcup"), Console.has("clear") { karatu_clear_at_end(tigetstr("clear")) }
    // Ctrl-C comes as a key, so that leaving by it puts everything away; Ctrl-Z stays a signal.
    karatu_disable_interrupt_key()
    def_prog_mode()
    let hasColour = isColourWanted && has_colors()
    var known = 0
    if hasColour {
      start_color()
      use_default_colors()
      known = Int(karatu_colour_count())
      for (pair, colour) in zip(Int16(1)..., Look.Colour.allCases) where colour.rawValue < known {
        init_pair(pair, colour.rawValue, -1)
      }
    }
    colours = known
    richest = colours >= 256 ? .full : colours >= 8 ? .eight : .mono
    baud = Int(baudrate())
    colourPairs = ColourPairs(
      count: hasColour ? Int(karatu_colour_pairs()) : 0, taken: Look.Colour.allCases.count)
    let erase = erasechar()
    // A terminal without such a key says 0 or -1.
    eraseCode = erase > 0 ? wint_t(UInt8(bitPattern: erase)) : nil
    wear(appearance)
  }

  /// Looks otherwise from the next frame on.
  ///
  /// What the terminal cannot show is left out. Of itself a terminal wears its own eight colours,
  /// which its owner may have chosen with care.
  public mutating func wear(_ appearance: Appearance) {
    isThrifty = appearance.isThrifty ?? isSlow
    let wished = appearance.theme ?? .eight
    let theme: Theme =
      richest == .mono ? .mono : richest == .eight && wished == .full ? .eight : wished
    for role in Role.allCases {
      let look = isThrifty ? Look() : theme.look(of: role)
      looks[role] =
        (look.isBold ? karatu_bold : 0) | (look.isUnderlined ? karatu_underline : 0)
      let index = look.colour.flatMap { Look.Colour.allCases.firstIndex(of: $0) }
      pairs[role] = index.map { Int16($0 + 1) } ?? 0
    }
    easel = Easel(
      theme: theme, isThrifty: isThrifty, alphabet: alphabet, colours: colours,
      terminal: termname().map { String(cString: $0) } ?? "", baud: baud)
  }

  /// Draws the whole of the next frame, whatever the terminal may show now.
  public mutating func forget() { karatu_forget_screen() }

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
    case eraseCode: return .key(.backspace)
    case 27: return .key(escape())
    case 1...26:
      guard let letter = Unicode.Scalar(UInt32(code) + 96) else { return .key(.unknown) }
      return .key(.control(Character(letter)))
    default:
      guard let scalar = Unicode.Scalar(code), code >= 32 else { return .key(.unknown) }
      return .key(.character(Character(scalar)))
    }
  }

  /// Escape itself, or the key whose sequence begins with it; an unknown one is swallowed whole.
  private func escape() -> Key {
    nodelay(window, true)
    defer { nodelay(window, false) }
    var code = wint_t()
    guard wget_wch(window, &code) == OK else { return .escape }
    guard let introducer = Unicode.Scalar(code), EscapeSequence.introducers.contains(introducer)
    else {
      unget_wch(wchar_t(bitPattern: code))
      return .escape
    }
    var sequence = EscapeSequence(introducer: introducer)
    while wget_wch(window, &code) == OK, let scalar = Unicode.Scalar(code) {
      if let key = sequence.take(scalar) { return key }
    }
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
    case KEY_DC: .delete
    case KEY_F0 + 1: .help
    case (KEY_F0 + 2)...(KEY_F0 + 12): .function(Int(Int32(code) - KEY_F0))
    default: .unknown
    }
  }

  private static func has(_ capability: String) -> Bool {
    // tigetstr gives nil for what the terminal lacks and -1 for what is no capability at all.
    guard let text = tigetstr(capability) else { return false }
    return Int(bitPattern: text) != -1
  }
}
