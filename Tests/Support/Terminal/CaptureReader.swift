/// Reads the rows that tmux gives with escape sequences: text, styles, line drawing.
struct CaptureReader {
  private(set) var lines: [String] = []
  private(set) var emphasis: [Capture.Emphasis] = []
  private var style = Capture.Style.plain
  private var isDrawing = false
  private var run = ""

  /// Reads rows from the top; a style lasts until it is taken back, over the ends of rows.
  init(_ rows: [String]) {
    for row in rows { read(row) }
  }

  private mutating func read(_ row: String) {
    var text = ""
    var rest = row.unicodeScalars[...]
    while let next = rest.popFirst() {
      switch next {
      case "\u{0E}": isDrawing = true
      case "\u{0F}": isDrawing = false
      case "\u{1B}" where rest.first == "[":
        endRun()
        rest.removeFirst()
        let parameters = rest.prefix { !("@"..."~").contains($0) }
        rest = rest.dropFirst(parameters.count + 1)
        style.apply(String(parameters))
      default:
        let shown = isDrawing ? Self.lineDrawing[next] ?? next : next
        text.unicodeScalars.append(shown)
        run.unicodeScalars.append(shown)
      }
    }
    endRun()
    lines.append(text)
  }

  private mutating func endRun() {
    if style != .plain, !run.isEmpty {
      emphasis.append(Capture.Emphasis(row: lines.count, text: run, style: style))
    }
    run = ""
  }

  /// The VT100's line drawing: the letters that stand for its glyphs.
  private static let lineDrawing: [Unicode.Scalar: Unicode.Scalar] = [
    "`": "◆", "a": "▒", "f": "°", "g": "±", "j": "┘", "k": "┐", "l": "┌", "m": "└", "n": "┼",
    "o": "⎺", "p": "⎻", "q": "─", "r": "⎼", "s": "⎽", "t": "├", "u": "┤", "v": "┴", "w": "┬",
    "x": "│", "y": "≤", "z": "≥", "{": "π", "|": "≠", "}": "£", "~": "·",
  ]
}

extension Capture.Style {
  /// Applies the parameters of an ECMA-48 `SGR` sequence, as tmux writes them.
  fileprivate mutating func apply(_ parameters: String) {
    var numbers = parameters.split(separator: ";", omittingEmptySubsequences: false).map {
      Int($0.prefix { $0 != ":" }) ?? 0
    }[...]
    while let number = numbers.popFirst() {
      switch number {
      case 0: self = .plain
      case 1...9:
        if let attribute = Attribute(rawValue: number) { attributes.insert(attribute) }
      case 30...37: foreground = number - 30
      case 38: foreground = Self.popColour(&numbers)
      case 39: foreground = nil
      case 40...47: background = number - 40
      case 48: background = Self.popColour(&numbers)
      case 49: background = nil
      case 90...97: foreground = number - 82
      case 100...107: background = number - 92
      default: break
      }
    }
  }

  /// `5;N` is colour N of 256; `2;R;G;B` is taken as the number that its bytes make, above 255.
  private static func popColour(_ numbers: inout ArraySlice<Int>) -> Int? {
    switch numbers.popFirst() {
    case 5: return numbers.popFirst()
    case 2:
      let parts = numbers.prefix(3)
      numbers = numbers.dropFirst(3)
      return parts.reduce(1) { $0 << 8 | ($1 & 0xFF) }
    default: return nil
    }
  }
}
