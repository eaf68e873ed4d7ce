import ArgumentParser
import Credentials
import FoundationEssentials
import Records
import Typography
import Wording

/// Judges a certificate without a network.
struct VerifyCertificate: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify", abstract: "Say whether a certificate is genuine.",
    discussion: """
      Exit status: 0 valid, 1 malformed or bad signature, 2 good signature but unknown issuer,
      3 revoked, 4 expired or not yet valid, 5 valid but the list of revoked ones is missing or
      old.
      """)

  @ArgumentParser.Argument(
    help: "A certificate's PDF or text file, - for standard input, or its code (LC1:…).",
    completion: .file())
  var certificate: String

  @OptionGroup var site: SiteOptions

  /// No certificate's file is larger than this, in bytes.
  private static let largestFile = 4 << 20

  func run() throws {
    try atSite(site) { site, output in
      let verifier = Verifier(site: (try? site.knownKey())?.publicKey)
      let verdict = verifier.verdict(
        on: try bytes(site.words), now: SiteClock.machine.read().seconds)
      for sentence in verdict.sentences {
        output.put(DisplayText(site.words(sentence)).string)
      }
      for field in verdict.fields {
        let line = site.words(
          "label.value", ["label": .message(field.name.label), "value": field.phrase])
        output.put(DisplayText(line).string)
      }
      if verdict.status != .valid { throw ExitCode(Int32(verdict.status.rawValue)) }
    }
  }

  private func bytes(_ words: Words) throws -> [UInt8] {
    if certificate.hasPrefix("LC1:") { return Array(certificate.utf8) }
    if certificate == "-" {
      return StandardInput.bytes(atMost: VerifyCertificate.largestFile)
    }
    do {
      return Array(try Data(contentsOf: URL(filePath: certificate)))
    } catch {
      throw SiteProblem.cannotRead(certificate, reason: FileReason.text(of: error, words))
    }
  }
}
