import ArgumentParser
import Typography

/// Certificates: a learner's own, and anybody's to verify.
struct CertificateCommands: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "certificate", abstract: "List, show, save and verify certificates.",
    subcommands: [
      ListCertificates.self, ShowCertificate.self, ExportCertificate.self, VerifyCertificate.self,
    ])
}

/// Lists the certificates given here.
struct ListCertificates: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List the certificates given here.")

  @Option(help: ArgumentHelp("Only this learner's.", valueName: "name"))
  var learner: String?

  @Option(help: "text, csv or json.")
  var format = TableFormat.text

  @OptionGroup var site: SiteOptions

  func run() throws {
    try atSite(site) { site, output in
      let records = try site.records()
      let only = try learner.map { try site.learner(called: $0, in: records) }
      let given = try GivenCertificates(records).all.filter { only == nil || $0.holder == only }
      if given.isEmpty, format == .text {
        output.say("certificates.none-here")
        return
      }
      output.put(GivenCertificates.table(of: given, in: site.words), as: format)
    }
  }
}

/// Shows a certificate in the terminal, its code as one that a telephone can scan.
struct ShowCertificate: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Show a certificate with its code.")

  @Argument(help: "The certificate's number, or its first digits.")
  var id: String

  @OptionGroup var site: SiteOptions

  func run() throws {
    try atSite(site) { site, output in
      let given = try GivenCertificates(site.records()).find(id)
      let files = CertificateFiles(site: site, words: site.words)
      output.put(try files.text(of: given, site.shelf()))
      output.put(try CodeDrawing(of: given.certificate.credential, in: site.alphabet).text)
    }
  }
}

/// Writes a certificate's files.
struct ExportCertificate: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "Save a certificate as PDF and as text.")

  @Argument(help: "The certificate's number, or its first digits.")
  var id: String

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      "The folder to save it in, or one file that ends in .pdf or .txt.", valueName: "path"),
    completion: .file())
  var output = "."

  @OptionGroup var site: SiteOptions

  func run() throws {
    try atSite(site) { site, screen in
      let given = try GivenCertificates(site.records()).find(id)
      let paths = try CertificateFiles(site: site, words: site.words)
        .export(given, site.shelf(), to: output)
      for path in paths { screen.put(DisplayText(path).string) }
    }
  }
}
