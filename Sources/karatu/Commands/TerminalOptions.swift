import ArgumentParser
import Stage

/// How a session is shown: by a cursor or in plain lines, and how it looks.
struct TerminalOptions: ParsableArguments {
  @Flag(help: "Say everything in plain lines, for screen readers and paper terminals.")
  var linear = false

  @Flag(help: "Send as few bytes as possible, for slow lines.")
  var thrift = false

  @ArgumentParser.Option(
    help: ArgumentHelp("How it looks: mono, eight (colours) or full (256).", valueName: "theme"))
  var theme: Theme?

  /// What the options say.
  var wishes: TerminalWishes { TerminalWishes(linear: linear, thrift: thrift, theme: theme) }
}

extension Theme: ExpressibleByArgument {
  /// A theme by its name; `colour` is what `eight` was called before there were more.
  public init?(argument: String) {
    self.init(rawValue: argument == "colour" ? Theme.eight.rawValue : argument)
  }
}
