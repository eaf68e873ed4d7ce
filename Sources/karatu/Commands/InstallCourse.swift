import ArgumentParser
import CourseFormat
import Typography
import Wording

/// Installs a course at this site.
struct InstallCourse: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "install", abstract: "Install a course at this site.",
    discussion: """
      Every byte of the package and its signature are checked first; a package that is refused \
      leaves nothing behind. The publishers whose signatures count are those in keys/publishers \
      of the data folder.
      """)

  @ArgumentParser.Argument(
    help: "The course: a .karatu file or a folder.", completion: .file(extensions: ["karatu"]))
  var file: String

  @Option(help: ArgumentHelp("Let the signatures of this public key count.", valueName: "key"))
  var key: String?

  @Option(help: ArgumentHelp("Know the package's key from now on by this name."))
  var trustKey: String?

  @Flag(help: "Let an unknown key's signature do, this once.")
  var allowUnknown = false

  @Flag(help: "Install the package although nobody has signed it.")
  var allowUnsigned = false

  @Flag(help: "Go back to a lower version.")
  var downgrade = false

  @Flag(help: "Put another package in the place of one of the same version.")
  var replace = false

  @OptionGroup var site: SiteOptions

  func run() throws {
    try atSite(site) { site, output in
      var ring = site.keyRing(output)
      let publisher = try publisher()
      if let publisher { ring.add(publisher) }
      let isNew =
        try trustKey != nil
        && publisher.map {
          try SigningKeys.isNew($0, in: site.places.keys)
        } == true
      let installed = try site.installer(ring).install(file, options) { source in
        try refuseStep(to: CoursePackage(source, path: file).manifest, at: site)
      }
      // A key counts from now on only if the package was what it signed.
      if isNew, let publisher,
        installed.signature == .known(publisher: publisher.name, publisher.key.id)
      {
        site.makeKeyFolder()
        try SigningKeys.trust(publisher, in: site.places.keys)
        output.say(
          "install.trusted",
          ["key": .text(publisher.key.id.description), "name": .text(publisher.name)])
      }
      output.say(installed.message)
    }
  }

  /// Refuses a step forward for learners, whose work would be left behind.
  private func refuseStep(to new: Manifest, at site: Site) throws {
    guard let old = site.shelf()[new.id]?.manifest, old.version < new.version else { return }
    let begun = try site.learners(begun: new.id)
    guard begun == 0 else { throw UpdateNeeded(old: old, new: new, count: begun, file: file) }
  }

  private var options: InstallOptions {
    var options = InstallOptions()
    options.allowsUnknownKey = allowUnknown
    options.allowsUnsigned = allowUnsigned
    options.allowsDowngrade = downgrade
    options.allowsReplacement = replace
    return options
  }

  /// The key that is to count beside the known ones, under its publisher's name.
  private func publisher() throws -> KeyRing.Publisher? {
    if let key {
      let publicKey = try SigningKeys.publicKey(key)
      let file = key.split(separator: "/").last.map(String.init) ?? key
      // The name of this site's own key is nobody else's.
      let isOwn = "\(file).pub" == SigningKeys.publicName
      let name = trustKey ?? (isOwn ? publicKey.id.description : file)
      return KeyRing.Publisher(name: name, key: publicKey)
    }
    guard let trustKey else { return nil }
    let source = try CoursePackage(at: file).source
    let verdict = try PackageSignature.verdict(of: source, knownKeys: KeyRing(), depth: .list)
    switch verdict {
    case .unknown(_, let key?): return KeyRing.Publisher(name: trustKey, key: key)
    case .unknown(let id, nil): throw InstallProblem.keyNotNamed(package: source.name, id)
    // The installer says what is wrong.
    case .unsigned, .bad, .known: return nil
    }
  }
}

/// Learners have begun an older version and are to come along.
struct UpdateNeeded: Explained {
  let old: Manifest
  let new: Manifest
  let count: Int
  let file: String

  var message: Message {
    Message(
      "install.update-needed",
      [
        "course": .text(new.id.rawValue), "version": .text(new.version.description),
        "installed": .text(old.version.description), "count": .number(count),
        "file": .text(DisplayText(file).string),
      ])
  }
}

extension Installed {
  /// What was done, in a sentence.
  fileprivate var message: Message {
    var arguments: [String: Wording.Argument] = [
      "course": .text(id.rawValue), "version": .text(version.description),
      "signature": .message(signature.message),
    ]
    if isUnchanged { return Message("install.unchanged", arguments) }
    guard let previous else { return Message("install.done", arguments) }
    arguments["previous"] = .text(previous.description)
    return Message("install.updated", arguments)
  }
}
