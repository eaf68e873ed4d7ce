import ArgumentParser
import Stage

/// Opens the learner's screens.
struct Learn: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "learn", abstract: "Open the learner's screens (what karatu does by itself).",
    discussion: """
      Where the terminal cannot place a cursor (TERM=dumb), where input or output is no terminal,
      or where ACCESSIBLE is set, everything is said in plain lines instead.
      """)

  @ArgumentParser.Option(help: ArgumentHelp("Go on as this learner.", valueName: "name"))
  var learner: String?

  @OptionGroup var terminal: TerminalOptions

  @OptionGroup var site: SiteOptions

  func run() throws {
    try Learn.open(learner: learner, on: terminal.wishes, at: site.wishes)
  }

  /// Opens the screens; without words, as the bare name of the program does.
  static func open(
    learner: String? = nil, on terminal: TerminalWishes = TerminalWishes(),
    at site: SiteWishes = SiteWishes()
  ) throws {
    try Site.visit(site) { site, _ in
      try terminal.show(at: site) { isLinear in
        try Session(
          site, learner: learner, isLinear: isLinear, size: Size(columns: 80, rows: 24))
      }
    }
  }
}
