import ArgumentParser
import Console
import Glibc
import Stage
import Teletype

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

  @Flag(help: "Say everything in plain lines, for screen readers and paper terminals.")
  var linear = false

  @Flag(help: "Send as few bytes as possible, for slow lines.")
  var thrift = false

  @ArgumentParser.Option(help: ArgumentHelp("How it looks: mono or colour.", valueName: "theme"))
  var theme: Theme?

  @OptionGroup var site: SiteOptions

  func run() throws {
    try atSite(site) { site, _ in
      let lines = linear || mustSpeakInLines(site.environment)
      let wanted = thrift ? .thrift : theme
      let hasColour = !site.environment.has("NO_COLOR")
      var session = try Session(
        site, learner: learner, isLinear: lines, size: Size(columns: 80, rows: 24))
      if !lines,
        var console = Console(
          theme: wanted, alphabet: site.alphabet, isColourWanted: hasColour)
      {
        session.world.size = console.size
        session.run(on: &console)
      } else {
        var teletype = Teletype(alphabet: site.alphabet)
        session.world.isLinear = true
        session.world.size = teletype.size
        session.run(on: &teletype)
      }
    }
  }

  private func mustSpeakInLines(_ environment: Environment) -> Bool {
    let accessible = environment["ACCESSIBLE"].map { $0 != "0" } ?? false
    let terminal = environment["TERM"] ?? "dumb"
    return accessible || terminal == "dumb" || isatty(STDIN_FILENO) == 0
      || isatty(STDOUT_FILENO) == 0
  }
}

extension Theme: ExpressibleByArgument {}
