import ArgumentParser
import CourseFormat
import Typography
import Wording

/// Signs a course with a publisher's key.
struct SignCourse: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sign", abstract: "Sign a course, so that others can tell that it is yours.",
    discussion: """
      Adds signed-files.txt, a list of all files with their SHA-256, and its signature, which \
      minisign -V accepts too. The key's passphrase is asked for on the terminal, or is the first \
      line of standard input. A key that minisign made can be used.
      """)

  @ArgumentParser.Argument(
    help: "The course: a folder or a .karatu file.", completion: .file(extensions: ["karatu"]))
  var course: String?

  @Option(help: ArgumentHelp("Sign with the key in this file.", valueName: "file"))
  var key: String?

  @Flag(help: "Make a key for this site first.")
  var newKey = false

  @Flag(help: "Make the key without a passphrase: whoever gets its file can sign in your name.")
  var noPassphrase = false

  @OptionGroup var site: SiteOptions

  func validate() throws {
    if course == nil, !newKey {
      throw ValidationError("Say which course is to be signed, or --new-key to make a key.")
    }
    if key != nil, newKey { throw ValidationError("Say either --key or --new-key.") }
    if noPassphrase, !newKey { throw ValidationError("--no-passphrase is for --new-key.") }
  }

  func run() throws {
    try atSite(site) { site, output in
      let signing = newKey ? try makeKey(site, output) : try openKey(site)
      guard let course else { return }
      let signed = try Signer.sign(course, with: signing)
      if let digest = signed.digest { output.put("\(digest)  \(DisplayText(course).string)") }
      output.say(
        "sign.done",
        [
          "course": .text(signed.id.rawValue), "version": .text(signed.version.description),
          "key": .text(signed.key.description), "count": .number(signed.files),
        ])
    }
  }

  private func makeKey(_ site: Site, _ output: Output) throws -> MinisignSigningKey {
    let folder = site.places.keys
    let path = "\(folder)/\(SigningKeys.secretName)"
    // Nobody should think of a passphrase for nothing.
    guard !SigningKeys.exists(in: folder) else { throw SignProblem.keyExists(path: path) }
    var passphrase: [UInt8]?
    if noPassphrase {
      output.say("sign.open-key")
    } else {
      let first = Passphrase.ask(site.words("sign.new-passphrase"))
      if Passphrase.isTyped, !first.isEmpty,
        Passphrase.ask(site.words("sign.passphrase-again")) != first
      {
        throw SignProblem.passphrasesDiffer
      }
      passphrase = first
    }
    site.makeKeyFolder()
    let key = try SigningKeys.make(in: folder, passphrase: passphrase)
    output.say(
      "sign.key-made",
      [
        "key": .text(key.publicKey.id.description), "secret": .text(DisplayText(path).string),
        "public": .text(DisplayText("\(folder)/\(SigningKeys.publicName)").string),
      ])
    return key
  }

  private func openKey(_ site: Site) throws -> MinisignSigningKey {
    let secret = try SigningKeys.read(key ?? "\(site.places.keys)/\(SigningKeys.secretName)")
    guard secret.isUnderPassphrase else { return try secret.unlocked(with: []) }
    return try secret.unlocked(with: Passphrase.ask(site.words("sign.passphrase")))
  }
}
