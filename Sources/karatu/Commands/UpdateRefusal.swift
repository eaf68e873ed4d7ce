import CourseFormat
import Typography
import Wording

/// A newer version that is not installed as it is, for nobody known here has signed it.
struct UpdateRefusal: Explained {
  private let manifest: Manifest
  private let file: String
  private let verdict: SignatureVerdict

  /// Looks at who signed a package and what is allowed; nil where that is enough.
  init?(
    of package: CoursePackage, at file: String, _ options: InstallOptions, _ keys: KeyRing
  ) throws {
    verdict = try PackageSignature.verdict(of: package.source, knownKeys: keys)
    switch verdict {
    case .known: return nil
    case .unknown where options.allowsUnknownKey: return nil
    case .unsigned where options.allowsUnsigned: return nil
    case .unknown, .unsigned, .bad: break
    }
    (manifest, self.file) = (package.manifest, file)
  }

  /// Whether no word of whoever installs it makes it right.
  var isFinal: Bool {
    if case .bad = verdict { true } else { false }
  }

  var message: Message {
    var arguments: [String: Wording.Argument] = [
      "course": .text(manifest.id.rawValue), "version": .text("\(manifest.version)"),
    ]
    switch verdict {
    case .bad(let fault):
      arguments["why"] = .message(fault.message)
      return Message("update.bad-signature", arguments)
    case .unknown(let key, _):
      arguments["file"] = .text(DisplayText(file).string)
      arguments["key"] = .text(key.description)
      return Message("update.unknown-key", arguments)
    case .unsigned, .known:
      arguments["file"] = .text(DisplayText(file).string)
      return Message("update.unsigned", arguments)
    }
  }
}
