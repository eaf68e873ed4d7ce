import Stage
import Support

/// Somebody who presses whatever is under their fingers.
extension Chance {
  /// What one moment brings: mostly a key, now and then a line, a paste or a new size.
  mutating func moment() -> [Input] {
    switch number(0...99) {
    case 0...29: [.key(.character(one(of: Chance.commands)))]
    case 30...59: [.key(one(of: Chance.moves))]
    case 60...69: [.key(one(of: Chance.others))]
    case 70...77: [.key(.control(one(of: Chance.letters)))]
    case 78...85: [.key(.character(one(of: Chance.signs)))]
    case 86...90: [.line(line())]
    case 91...93: paste()
    case 94...97: [.resized(size())]
    case 98: [.woken]
    default: [once(in: 4) ? .ended : .key(.function(number(0...24)))]
    }
  }

  /// A terminal of any size, every tenth one that no screen fits on.
  mutating func size() -> Size {
    switch number(0...9) {
    case 0: Size(columns: number(1...19), rows: number(1...5))
    case 1: Size(columns: 20, rows: 6)
    case 2: Size(columns: 40, rows: 12)
    case 3, 4: Size(columns: 80, rows: 24)
    case 5: Size(columns: 200, rows: 60)
    default: Size(columns: number(1...200), rows: number(1...60))
    }
  }

  private mutating func line() -> String {
    switch number(0...5) {
    case 0: one(of: ["", " ", "   ", "\t"])
    case 1: String(number(-2...40))
    case 2: some(1...8) { String($0.number(0...9)) }.joined(separator: " ")
    case 3: some(1...4) { "\($0.one(of: Chance.letters))\($0.number(0...9))" }.joined()
    case 4: one(of: ["99999999999999999999", "1.5 L", "2,25 g", "-0", "1/0", "٣"])
    default: String(some(0...30) { $0.one(of: Chance.commands + Chance.signs) })
    }
  }

  /// What a terminal sends that brackets a paste, and what was pasted.
  private mutating func paste() -> [Input] {
    let text = some(1...25) { $0.one(of: Chance.commands + Chance.signs + ["\n"]) }
    return [.key(.unknown)] + text.map { .key($0 == "\n" ? .enter : .character($0)) }
      + [.key(.unknown)]
  }

  private static let letters = Array("abcdefghijklmnopqrstuvwxyz")
  private static let commands = letters + Array("DGLMNQRST?/[]0123456789123456   ")
  private static let signs =
    Array("ABCXYZ!\"#$%&'()*+,-.:;<=>@\\^_`|~éßıÉ×∞²٣作字ກเשع") + clusters
  private static let clusters: [Character] = [
    "e\u{301}", "👩🏽‍⚕️", "\u{A0}", "\u{200B}", "\u{AD}", "\u{202E}", "\u{E000}", "\u{301}", "\u{0}",
    "\u{9B}", "\t",
  ]
  private static let moves: [Key] = [
    .up, .down, .down, .down, .left, .right, .pageUp, .pageDown, .home, .end, .enter, .enter,
    .enter, .enter, .tab, .tab, .backspace,
  ]
  private static let others: [Key] =
    [.escape, .delete, .help, .unknown, .backspace, .backspace] + (2...10).map(Key.function)
}
