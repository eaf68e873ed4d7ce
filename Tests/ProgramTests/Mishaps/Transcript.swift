import Support
import Testing

/// Commands in the order in which they were given, and all that came of each.
///
/// The program works in a folder of the test's own and is told of everything by names relative to
/// it, so that what it says is the same everywhere.
struct Transcript {
  let folder: TemporaryFolder
  let language: String
  private(set) var text = ""

  init(in folder: TemporaryFolder, language: String) {
    self.folder = folder
    self.language = language
  }

  /// The program with its records in `site`, or in another folder.
  func karatu(_ arguments: [String], data: String = "site") throws -> Invocation {
    var invocation = Invocation(
      try ProgramUnderTest.path(), arguments, environment: ["KARATU_DATA": data],
      folder: folder.url.path)
    invocation.arguments += ["--language", language]
    return invocation
  }

  /// Gives a command and writes down what came of it.
  ///
  /// - Parameter command: What stands before the program's name, if anything does.
  mutating func run(_ arguments: String..., data: String = "site", through command: [String] = [])
    throws
  {
    var invocation = try karatu(arguments, data: data)
    if let first = command.first {
      invocation.arguments =
        Array(command.dropFirst()) + [invocation.program] + invocation.arguments
      invocation.program = first
    }
    let run = try invocation.run()
    let words = arguments.map { $0.contains(" ") || $0.isEmpty ? "'\($0)'" : $0 }
    text += "$ karatu \(words.joined(separator: " "))\n\(run.output)\(run.errors)"
    text += run.status == .code(0) ? "\n" : "[\(run.status)]\n\n"
  }

  /// Writes down what is done between the commands.
  mutating func note(_ words: String) { text += "# \(words)\n" }
}

/// A file system of a process's own, that nobody else sees and that needs no rights to make.
enum PrivateMount {
  /// The command that mounts `options` over a folder and then runs what follows.
  static func over(_ folder: String, _ options: String) -> [String] {
    [
      "unshare", "-rm", "sh", "-c",
      "mount -t tmpfs -o \(options) none \"$0\" && exec \"$@\"", folder,
    ]
  }

  /// Whether the kernel lets processes have file systems of their own.
  static let isPossible: Bool = {
    let trial = Invocation("unshare", ["-rm", "mount", "-t", "tmpfs", "none", "/mnt"])
    return (try? trial.run().status) == .code(0)
  }()
}
