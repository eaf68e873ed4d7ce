import Foundation

/// A program to start, with everything that it may know of the world.
public struct Invocation: Sendable {
  /// The program: a path, or a name to be looked for in `PATH`.
  public var program: String
  /// What stands after its name.
  public var arguments: [String]
  /// The whole of its environment.
  public var environment: [String: String]
  /// The folder that it works in, or the tests' own.
  public var folder: String?

  /// A program in the bare environment: `PATH` and `LC_ALL=C.UTF-8`, no home.
  ///
  /// - Parameter environment: What is added to the bare environment; `nil` takes a name away.
  public init(
    _ program: String, _ arguments: [String] = [], environment: [String: String?] = [:],
    folder: String? = nil
  ) {
    self.program = program
    self.arguments = arguments
    self.environment = Self.bareEnvironment
    self.folder = folder
    for (name, value) in environment { self.environment[name] = value }
  }

  /// A script for `sh`.
  public static func shell(
    _ script: String, environment: [String: String?] = [:], folder: String? = nil
  ) -> Invocation {
    Invocation("/bin/sh", ["-c", script], environment: environment, folder: folder)
  }

  /// The same with `TERM`, unless its environment has one already or `type` is nothing.
  func onTerminal(ofType type: String?) -> Invocation {
    var copy = self
    copy.environment["TERM"] = environment["TERM"] ?? type
    return copy
  }

  /// What a program needs in order to run at all, and the same text on every machine.
  private static let bareEnvironment: [String: String] = {
    var kept = ProcessInfo.processInfo.environment.filter { name, _ in
      ["PATH", "LD_LIBRARY_PATH", "TMPDIR"].contains(name)
    }
    kept["LC_ALL"] = "C.UTF-8"
    return kept
  }()
}
