import Typography

/// A list that gets shorter with every letter that is typed, and which of it the focus is on.
struct NarrowedList: Hashable, Sendable {
  /// What has been typed.
  var wanted = ""
  /// Which of those that are left the focus is on.
  var selection = Selection()
  /// Whether a digit picks from the list rather than being part of a name.
  var takesDigits = false

  /// Takes in what was typed or pressed.
  ///
  /// - Parameter count: How many are left of the list by what has been typed.
  /// - Returns: Whether what the focus is on was chosen.
  mutating func update(_ event: Event, _ count: (String) -> Int) -> Bool {
    switch event {
    case .typed(let character):
      if takesDigits, let digit = character.wholeNumberValue, character.isASCII,
        selection.choose(digit, among: count(wanted))
      {
        return true
      }
      wanted.append(character)
      selection = Selection()
    case .erased:
      _ = wanted.popLast()
      selection = Selection()
    case .line(let line):
      if let number = Int(line) { return selection.choose(number, among: count(wanted)) }
      // Where nothing is left, all come back.
      if line.isEmpty, count(wanted) > 0 { return true }
      wanted = line
      selection = Selection()
    case .action(.open): return true
    case .action(let action): _ = selection.move(action, among: count(wanted))
    case .choose(let number): return selection.choose(number, among: count(wanted))
    }
    return false
  }
}
