import Stage
import Typography
import Wording

extension Key {
  /// The key's name as it is printed on keyboards that speak the language.
  func name(in words: Words) -> DisplayText {
    switch self {
    case .character(" "): DisplayText(words("key.space"))
    case .character(let character): DisplayText(String(character))
    case .control(let character): DisplayText("Ctrl-\(character.uppercased())")
    case .enter: DisplayText(words("key.enter"))
    case .escape: DisplayText(words("key.escape"))
    case .backspace: DisplayText(words("key.backspace"))
    case .tab: DisplayText(words("key.tab"))
    case .up: DisplayText(words("key.up"))
    case .down: DisplayText(words("key.down"))
    case .left: DisplayText(words("key.left"))
    case .right: DisplayText(words("key.right"))
    case .pageUp: DisplayText(words("key.page-up"))
    case .pageDown: DisplayText(words("key.page-down"))
    case .home: DisplayText(words("key.home"))
    case .end: DisplayText(words("key.end"))
    case .delete: DisplayText(words("key.delete"))
    case .help: "F1"
    case .function(let number): DisplayText("F\(number)")
    case .unknown: .empty
    }
  }
}
