import Support
import Wording

/// A learner's seat at a terminal: what can be read there, and what can be done.
///
/// A story knows no more than this, so that the same one is lived through on a screen and line by
/// line. Whatever is done, the seat waits until the program has answered it.
protocol Seat: AnyObject {
  /// The line that says where one is.
  var place: String { get }
  /// What can be read since the last thing done.
  var text: String { get }
  /// The same without title, notice, keys and what the program asks for.
  var page: String { get }

  /// Presses a key: a letter, a space, ``Keystroke/enter``.
  func press(_ key: String) throws
  /// Opens the line of a list that holds this text.
  func choose(_ label: String) throws
  /// Answers with choices, numbered from 1.
  func answer(_ numbers: [Int], isMultiple: Bool) throws
  /// Answers with the lines that are shown in another order, by their numbers.
  func arrange(_ numbers: [Int]) throws
  /// Types text and hands it in.
  func enter(_ text: String) throws
  /// Leaves, and waits until the program has ended.
  func leave() throws
  /// Kills the program as a power cut does.
  func cutPower() throws
  /// Looks at what can be read once more: a busy machine may have answered only half.
  func lookAgain() throws
}

extension Seat {
  /// Line by line an answer ends with the next prompt, so nothing comes later.
  func lookAgain() {}

  /// Whether a text can be read, wherever its lines are broken.
  func shows(_ text: String) -> Bool { self.text.unbroken.contains(text.unbroken) }

  /// Whether the line that says where one is holds a text.
  func isAt(_ text: String) -> Bool { place.unbroken.contains(text.unbroken) }
}

extension String {
  /// The text without white space, so that no line break can matter.
  var unbroken: String {
    String(UnicodeScalarView(unicodeScalars.filter { !$0.properties.isWhitespace }))
  }
}
