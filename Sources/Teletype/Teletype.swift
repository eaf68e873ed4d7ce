import CTerminal
import Glibc
import Stage
import Typography

/// A terminal that only goes forward: screen readers, `TERM=dumb`, pipes, a 300-baud line.
///
/// Nothing but plain lines, each said once: a screen in full when it is entered, afterwards only
/// what changed. A key answers where input is a terminal, a line where it is not.
public struct Teletype: ~Copyable {
  private let alphabet: Alphabet
  private let isKeyed: Bool
  private var buffer = LineBuffer()
  private var last: Scene?
  private var lastUtterances: [String] = []
  /// The size that pages are made for.
  public let size: Size

  /// Takes standard input and output.
  public init(alphabet: Alphabet) {
    self.alphabet = alphabet
    isKeyed = isatty(STDIN_FILENO) == 1
    var columns: Int32 = 0
    var rows: Int32 = 0
    let isKnown = karatu_terminal_size(STDOUT_FILENO, &columns, &rows) != 0
    size =
      isKnown
      ? Size(columns: max(20, Int(columns)), rows: max(6, Int(rows)))
      : Size(columns: 80, rows: 24)
    karatu_ignore_hangup()
    karatu_ignore_quit()
  }

  deinit {
    karatu_forget_input()
    karatu_key_mode_end()
  }

  /// Says a scene, or what changed in it.
  public mutating func say(_ scene: Scene, _ layout: Layout) {
    let utterances = Utterances(layout: layout)
    let body = utterances.body(of: scene)
    var lines: [String] = []
    if let notice = scene.notice, notice != last?.notice || scene.name == last?.name {
      lines.append(notice.string.shown(in: alphabet))
    }
    if scene.name != last?.name || scene.title != last?.title {
      lines += ["", utterances.heading(of: scene)] + body
    } else if case .passage(let passage)? = scene.body.first,
      case .passage(let before)? = last?.body.first
    {
      lines += utterances.lines(of: passage, after: before)
    } else {
      lines += fresh(body, of: scene, in: utterances)
    }
    last = scene
    lastUtterances = body
    put(lines.map { $0 + "\n" }.joined())
  }

  /// Says the whole of the next scene, as if none had been said before.
  public mutating func forget() {
    last = nil
    lastUtterances = []
  }

  /// What a screen says now and did not say before; the focus if that is all that moved.
  private func fresh(_ body: [String], of scene: Scene, in utterances: Utterances) -> [String] {
    var known: [String: Int] = [:]
    for line in lastUtterances { known[line, default: 0] += 1 }
    var fresh: [String] = []
    var isGap = false
    for line in body {
      if line.isEmpty {
        isGap = true
      } else if let count = known[line], count > 0 {
        known[line] = count - 1
      } else {
        if isGap, !fresh.isEmpty { fresh.append("") }
        fresh.append(line)
        isGap = false
      }
    }
    guard fresh.isEmpty, scene.focus != last?.focus else { return fresh }
    return utterances.element(scene.focus, of: scene)
  }

  /// Asks for the next answer and waits for it, whatever else happens meanwhile.
  ///
  /// Nothing is ever said between a question and its answer.
  public mutating func read(besides other: Int32? = nil) -> Input {
    // The terminal is ready before it is asked: what is typed at once is neither shown twice nor
    // taken for the beginning of a line.
    let isByKey = isKeyed && !takesLine && karatu_key_mode_begin() != 0
    if !isByKey { karatu_key_mode_end() }
    put(question(isByKey ? last?.promptByKey : last?.promptByLine) + " ")
    if isByKey { return readKey() }
    guard let line = buffer.nextLine() else {
      put("\n")
      return .ended
    }
    // A terminal shows what is typed by itself; a pipe's transcript should too.
    if !isKeyed { put(line.shown(in: alphabet) + "\n") }
    return .line(line)
  }

  /// What is asked, on lines that end between words, with room for a key behind the last.
  private func question(_ prompt: DisplayText?) -> String {
    let wrapping = Wrapping(width: size.columns - 2, alphabet: alphabet)
    return wrapping.lines(of: [Phrase.plain(prompt ?? .empty)]).map(\.text).joined(separator: "\n")
  }

  /// Whether what is asked for is more than one key.
  private var takesLine: Bool {
    guard let last else { return false }
    return last.takesLine || last.optionCount > 9
      || last.body.contains { if case .field = $0 { true } else { false } }
  }

  private mutating func readKey() -> Input {
    guard let scalar = buffer.nextScalar() else {
      put("\n")
      return .ended
    }
    let key: Key
    switch scalar.value {
    case 10, 13: key = .enter
    case 4: return .ended
    case 9: key = .tab
    case 8, 127: key = .backspace
    case 27: key = buffer.restOfEscape()
    case 1...26: key = .control(Character(Unicode.Scalar(UInt8(scalar.value + 96))))
    default: key = .character(Character(scalar))
    }
    put((key.isCharacter ? String(scalar).shown(in: alphabet) : "") + "\n")
    return .key(key)
  }

  private func put(_ text: String) {
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let count = bytes.withUnsafeBytes { write(STDOUT_FILENO, $0.baseAddress, $0.count) }
      if count < 0 {
        if errno == EINTR { continue }
        return
      }
      bytes = bytes.dropFirst(count)
    }
  }
}
