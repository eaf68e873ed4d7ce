import Console
import Glibc
import Stage
import Teletype

/// What a command line says of how a session is shown.
struct TerminalWishes {
  /// Whether everything is said in plain lines.
  var linear = false
  /// Whether bytes are saved, whatever the line's speed.
  var thrift = false
  /// How it looks; nil leaves it to the learner and the terminal.
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
