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
struct Golden {
  let name: String
  let file: URL

  init(named name: String, in folder: URL = Checkout.root.appending(path: "Tests/Goldens")) {
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
