import ArgumentParser
import Screens

/// Prints the manual page, for whoever packages Karatu.
struct Manual: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "manual", abstract: "Print the manual page, karatu.1.", shouldDisplay: false)

  @OptionGroup var site: SiteOptions

  func run() throws {
    try atSite(site) { site, output in
      let page = ManualPage(in: site.words).text(
        version: Karatu.version, day: Karatu.made.description,
        commands: Manual.commands(below: Karatu.self, called: []))
      output.put(bytes: Array(page.utf8))
    }
  }

  /// A command's subcommands, and theirs, as the program's own help has them.
  private static func commands(
    below command: any ParsableCommand.Type, called names: [String]
  ) -> [ManualPage.Command] {
    let path = names + [command.configuration.commandName ?? ""]
    let children = command.configuration.subcommands.filter { $0.configuration.shouldDisplay }
    let own = ManualPage.Command(
      name: path.joined(separator: " "), help: Karatu.helpMessage(for: command, columns: 72))
    return [own] + children.flatMap { commands(below: $0, called: path) }
  }
}
