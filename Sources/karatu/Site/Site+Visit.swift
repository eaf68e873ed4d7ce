import ArgumentParser
import Glibc
import Typography
import Wording

extension ParsableCommand {
  /// Runs a command at its site and says every error in one sentence.
  func atSite(_ options: SiteOptions, _ work: (Site, Output) throws -> Void) throws {
    try Site.visit(options.wishes, work)
  }
}

extension Site {
  /// Runs a command at its site and says every error in one sentence, in the user's language.
  ///
  /// An error that reached the top would end the program with a trap and a stack trace on the
  /// learner's screen, so each is caught here.
  static func visit(_ wishes: SiteWishes, _ work: (Site, Output) throws -> Void) throws {
    let site: Site
    do {
      site = try Site(wishes)
    } catch {
      // Without its files the program has no words but these.
      let text = """
        Karatu's own files are missing: set KARATU_ASSETS to the folder that holds \
        “languages”, or install Karatu again.

        """
      Output.write(text.shown(in: .ascii), to: STDERR_FILENO)
      throw ExitCode(1)
    }
    do {
      try work(site, Output(site))
    } catch let code as ExitCode {
      throw code
    } catch let problem as any Explained {
      Output.write(
        site.words(problem.message).shown(in: site.alphabet) + "\n", to: STDERR_FILENO)
      throw ExitCode(1)
    }
  }
}
