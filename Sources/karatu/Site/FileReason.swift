import FoundationEssentials
import Glibc
import Wording

/// Why the system would not do something with a file, in the user's words.
enum FileReason {
  static func text(of error: any Error, _ words: Words) -> String {
    switch (error as? CocoaError)?.code {
    case .fileNoSuchFile, .fileReadNoSuchFile: words("reason.missing")
    case .fileReadNoPermission, .fileWriteNoPermission: words("reason.permission")
    case .fileWriteOutOfSpace: words("reason.full")
    case .fileWriteVolumeReadOnly: words("reason.read-only")
    default:
      ((error as? CocoaError)?.underlying as? POSIXError)?.code == .ENOTDIR
        ? words("reason.through-file") : words("reason.other")
    }
  }
}
