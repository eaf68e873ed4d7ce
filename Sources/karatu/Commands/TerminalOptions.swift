import ArgumentParser
import Console
import Glibc
import Stage
import Teletype

/// How a session is shown: by a cursor or in plain lines, and how it looks.
struct TerminalOptions: ParsableArguments {
  @Flag(help: "Say everything in plain lines, for screen readers and paper terminals.")
  var linear = false

  @Flag(help: "Send as few bytes as possible, for slow lines.")
  var thrift = false

  @ArgumentParser.Option(
    help: ArgumentHelp("How it looks: mono, eight (colours) or full (256).", valueName: "theme"))
  var theme: Theme?

  /// Shows a session until it is left.
  ///
  /// - Parameter begin: Makes the session, told whether everything will be said in lines; before
  ///   the terminal is taken, so that its errors are said as usual.
  func show(at site: Site, _ begin: (_ isLinear: Bool) throws -> Session) throws {
    let must = linear || mustSpeakInLines(site.environment)
    let hasColour = !site.environment.has("NO_COLOR")
    var session = try begin(must)
    session.givenAppearance = Appearance(theme: theme, isThrifty: thrift ? true : nil)
    // A person who says ACCESSIBLE=0 has said more than the settings.
    let lines = must || session.wishesLines && site.environment["ACCESSIBLE"] != "0"
    if !lines,
      var console = Console(
        session.appearance, alphabet: site.alphabet, isColourWanted: hasColour)
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

  private func mustSpeakInLines(_ environment: Environment) -> Bool {
    let accessible = environment["ACCESSIBLE"].map { $0 != "0" } ?? false
    let terminal = environment["TERM"] ?? "dumb"
    return accessible || terminal == "dumb" || isatty(STDIN_FILENO) == 0
      || isatty(STDOUT_FILENO) == 0
  }
}

extension Theme: ExpressibleByArgument {
  /// A theme by its name; `colour` is what `eight` was called before there were more.
  public init?(argument: String) {
    self.init(rawValue: argument == "colour" ? Theme.eight.rawValue : argument)
  }
}
