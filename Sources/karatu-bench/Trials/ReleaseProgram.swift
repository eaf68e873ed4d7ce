import Support

/// The program that is measured: the release build in the bench's own folder.
enum ReleaseProgram {
  /// Makes sure that it is there, and that it is what learners get.
  static func check() throws {
    #if DEBUG
      throw Trouble("A debug build tells nothing; run `swift run -c release karatu-bench`.")
    #else
      do {
        _ = try ProgramUnderTest.path()
      } catch {
        throw Trouble("There is no karatu to measure; build it: `swift build -c release`.")
      }
    #endif
  }
}

/// Why something could not be measured.
struct Trouble: Error, CustomStringConvertible {
  let description: String

  init(_ description: String) { self.description = description }
}
