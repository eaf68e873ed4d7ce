import Foundation
import Testing

/// Expects a text to be as it stands in `Tests/Goldens`, to the letter.
///
/// With `KARATU_RECORD=1` in the environment the text is written there instead, for a person to
/// look at what changed.
///
/// - Parameter name: The file's path under `Tests/Goldens` without its ending, such as
///   `screens/home-80x24`.
public func expectGolden(
  _ text: String, named name: String, at place: SourceLocation = #_sourceLocation
) {
  let isRecording = ProcessInfo.processInfo.environment["KARATU_RECORD"] == "1"
  do {
    if let complaint = try Golden(named: name).complaint(about: text, isRecording: isRecording) {
      Issue.record("\(complaint)", sourceLocation: place)
    }
  } catch {
    Issue.record(error, sourceLocation: place)
  }
}

/// Expects a screen, cursor included, to be as it stands in `Tests/Goldens`.
public func expectGolden(
  _ capture: Capture, named name: String, at place: SourceLocation = #_sourceLocation
) {
  expectGolden(capture.golden(), named: name, at: place)
}

/// A text that was once found right, and kept.
public struct Golden {
  let name: String
  let file: URL

  /// Where such texts are kept.
  private static let folder = Checkout.root.appending(path: "Tests/Goldens")

  /// The names of the files that are kept in a folder of `Tests/Goldens`, and in the folders in it;
  /// without a name, in all.
  public static func files(in folder: String = "") throws -> [String] {
    let place = folder.isEmpty ? Self.folder : Self.folder.appending(path: folder)
    return try FileManager.default.subpathsOfDirectory(atPath: place.path)
      .filter { $0.hasSuffix(".txt") }.sorted()
  }

  init(named name: String, in folder: URL = Golden.folder) {
    self.name = name
    file = folder.appending(path: name + ".txt")
  }

  /// What is wrong with a text, which nothing is while it is recorded.
  func complaint(about text: String, isRecording: Bool) throws -> String? {
    guard isRecording else { return difference(from: text) }
    try record(text)
    return nil
  }

  func record(_ text: String) throws {
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
  }

  /// What is otherwise than it was, in words for the person who runs the tests.
  func difference(from text: String) -> String? {
    guard let data = try? Data(contentsOf: file) else {
      return "There is no golden “\(name)” yet; KARATU_RECORD=1 swift test writes it:\n\(text)"
    }
    let kept = String(decoding: data, as: UTF8.self)
    guard kept != text else { return nil }
    return """
      “\(name)” is not as it was (- before, + now; KARATU_RECORD=1 swift test accepts it):
      \(LineDifference.describe(expected: kept, actual: text))
      """
  }
}
