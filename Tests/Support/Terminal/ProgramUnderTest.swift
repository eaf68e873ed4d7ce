import Foundation

/// The `karatu` that was built together with the tests.
public enum ProgramUnderTest {
  /// Where it is: in the folder of the test program itself.
  ///
  /// - Throws: A sentence that says what to do when it is not there.
  public static func path() throws -> String {
    try path(in: try folder())
  }

  static func path(in folder: String) throws -> String {
    let path = folder + "/karatu"
    guard FileManager.default.isExecutableFile(atPath: path) else {
      throw NotBuilt(description: "\(path) is not there; `swift build --build-tests` builds it.")
    }
    return path
  }

  private static func folder() throws -> String {
    let tests = try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
    return URL(filePath: tests).deletingLastPathComponent().path
  }

  struct NotBuilt: Error, Equatable, CustomStringConvertible {
    let description: String
  }
}

extension Invocation {
  /// The `karatu` that was built together with the tests, keeping its records in a test's folder.
  public static func karatu(
    _ arguments: String..., data: TemporaryFolder, environment: [String: String?] = [:]
  ) throws -> Invocation {
    let records: [String: String?] = ["KARATU_DATA": data.url.path]
    return Invocation(
      try ProgramUnderTest.path(), arguments,
      environment: records.merging(environment) { _, given in given })
  }
}
