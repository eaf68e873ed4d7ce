import Foundation

/// The program `records-victim`, run with some arguments.
final class VictimProcess {
  private let process = Process()
  private let output = Pipe()
  private var text = Data()

  /// Starts it; `wrapper` is a command that starts it in its turn.
  init(_ arguments: [String], through wrapper: [String] = []) throws {
    let command = wrapper + [Self.program] + arguments
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = command
    process.standardOutput = output
    try process.run()
  }

  /// Ends it as a power cut would: nothing in it runs any more.
  func kill() { Glibc.kill(process.processIdentifier, SIGKILL) }

  /// Waits until it has said so many lines, or has ended.
  func waitForLines(_ count: Int) {
    while text.count(where: { $0 == 0x0A }) < count {
      let more = output.fileHandleForReading.availableData
      if more.isEmpty { break }
      text += more
    }
  }

  /// Everything it said until it ended; whole lines only, since a word cut short was not said.
  func lines() -> [String] {
    text += output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return String(decoding: text, as: UTF8.self)
      .split(separator: "\n", omittingEmptySubsequences: false).dropLast().map(String.init)
  }

  /// It is built beside the tests.
  private static let program = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath()
    .deletingLastPathComponent().appending(path: "records-victim").path
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
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["unshare", "-rm", "mount", "-t", "tmpfs", "none", "/mnt"]
    process.standardError = FileHandle.nullDevice
    guard (try? process.run()) != nil else { return false }
    process.waitUntilExit()
    return process.terminationStatus == 0
  }()
}
