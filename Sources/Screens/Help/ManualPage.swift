import Stage
import Typography
import Wording

/// The manual page, `man karatu`: its keys come from the keymap, its commands from the program.
public struct ManualPage {
  /// A command as the program's own help has it.
  public struct Command {
    /// The words that call it, such as `karatu course check`.
    public var name: String
    /// Its help, with line breaks.
    public var help: String

    /// A command and its help.
    public init(name: String, help: String) {
      self.name = name
      self.help = help
    }
  }

  private let words: Words
  private let keymap: Keymap

  /// A page in a language.
  public init(in words: Words, keymap: Keymap = .standard) {
    self.words = words
    self.keymap = keymap
  }

  /// The page as `man` reads it, in the macros of man(7).
  public func text(version: String, day: String, commands: [Command]) -> String {
    var lines = [
      ".TH KARATU 1 \(quoted(day)) \(quoted("karatu " + version)) \(quoted("Karatu"))"
    ]
    lines += section("manual.name") + [escaped("karatu - " + words("manual.purpose"))]
    lines +=
      section("manual.synopsis") + [
        ".B karatu", "[\\fIcommand\\fR] [\\fIoptions\\fR]",
      ]
    lines += section("manual.description") + [escaped(words("manual.text"))]
    lines += section("manual.keys") + [escaped(words("manual.keys-text"))]
    for group in ActionGroup.allCases {
      lines.append(".SS " + quoted(words("help.\(group.rawValue)")))
      for action in group.actions { lines += entry(of: action) }
    }
    lines += section("manual.commands")
    for command in commands {
      lines += [".SS " + quoted(command.name), ".nf"]
      lines += command.help.split(separator: "\n", omittingEmptySubsequences: false)
        .map { escaped(String($0)) }
      lines.append(".fi")
    }
    lines += section("manual.environment")
    for name in ["ACCESSIBLE", "KARATU_COURSES", "KARATU_DATA", "NO_COLOR", "TERM"] {
      let key = name.lowercased().replacing("_", with: "-")
      lines += [".TP", ".B " + escaped(name), escaped(words("manual.variable-\(key)"))]
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func section(_ key: String) -> [String] { [".SH " + quoted(words(key))] }

  private func entry(of action: Action) -> [String] {
    let keys = keymap.bindings.first { $0.action == action }?.keys ?? []
    let names = keys.map { $0.name(in: words).string }.joined(separator: ", ")
    return [".TP", ".B " + escaped(names), escaped(words("action.\(action.rawValue)"))]
  }

  /// Words as one argument of a macro.
  private func quoted(_ text: String) -> String {
    "\"" + escaped(text).replacing("\"", with: "\\(dq") + "\""
  }

  /// Words in which nothing is an order to `man`.
  private func escaped(_ text: String) -> String {
    let plain = text.replacing("\\", with: "\\e").replacing("-", with: "\\-")
    let begins = plain.first.map { ".'".contains($0) } ?? false
    return begins ? "\\&" + plain : plain
  }
}
