import Glibc
import Support
import Testing
import Wording

/// A seat at a terminal that only goes forward: by keys, or by lines through pipes.
final class LineSeat: Seat {
  let terminal: PseudoTerminal
  private(set) var place = ""
  private(set) var text = ""
  private(set) var page = ""
  private let prompts: [Prompt]

  /// A seat at a program that says everything in lines.
  init(_ invocation: Invocation, speaking languages: [String] = ["en", "fr"]) throws {
    terminal = try PseudoTerminal(invocation)
    prompts = try languages.flatMap { try Prompt.all(in: .inLanguage($0)) }
    try listen(after: nil)
  }

  func press(_ key: String) throws { try say(key) }

  func choose(_ label: String) throws { try choose(lines(holding: label).first, label) }

  /// Opens the last line that holds a text: of a course, the one that does not lead right on.
  func chooseLast(_ label: String) throws { try choose(lines(holding: label).last, label) }

  private func lines(holding label: String) -> [Substring] {
    text.lines.filter { $0.contains(label) && $0.first?.isNumber == true }.map { $0[...] }
  }

  private func choose(_ line: Substring?, _ label: String) throws {
    let number = try #require(line, "no line “\(label)” in:\n\(text)").prefix { $0.isNumber }
    try say(String(number))
  }

  func answer(_ numbers: [Int], isMultiple: Bool) throws {
    for number in numbers { try say(String(number)) }
    if isMultiple { try say(Keystroke.enter) }
  }

  func arrange(_ numbers: [Int]) throws {
    try say(numbers.map(String.init).joined(separator: " "))
  }

  func enter(_ text: String) throws { try say(text) }

  func leave() throws {
    try terminal.send(Keystroke.endOfInput)
    #expect(try terminal.waitForExit() == .code(0))
  }

  func cutPower() throws {
    terminal.signal(SIGKILL)
    try terminal.waitForExit()
  }

  /// Says something, and listens to what comes of it.
  private func say(_ words: String) throws {
    try send(words)
    try listen(after: words)
  }

  /// A program that takes lines gets one, a program that takes keys no more than it asks for.
  private func send(_ words: String) throws {
    let isLine = try terminal.settings().waitsForLines && words != Keystroke.enter
    try terminal.send(isLine ? words + Keystroke.enter : words)
  }

  /// What the program asks at the end of a text, and on how many lines it does.
  private func prompt(of text: String) -> (found: Prompt, lines: Int)? {
    let last = text.lines.suffix(3)
    for count in 1...3 {
      let asked = last.suffix(count).joined(separator: " ")
      if let found = prompts.first(where: { $0.fits(asked) }) { return (found, count) }
    }
    return nil
  }

  private func listen(after words: String?) throws {
    let heard = try terminal.wait(for: "an answer to “\(words ?? "")”") { output in
      prompt(of: output.text) != nil
    }
    // What the program says it waits for is what the terminal waits for.
    let asked = try #require(prompt(of: heard.text))
    #expect(asked.found.isForLine == (try terminal.settings().waitsForLines))
    // The first line is what was said, given back.
    let lines = heard.text.lines.dropFirst(words == nil ? 0 : 1)
    text = lines.joined(separator: "\n")
    var rest = lines.dropLast(asked.lines)
    // An empty line and a heading begin a screen.
    if rest.popFirst() == "" {
      place = rest.popFirst() ?? ""
    } else {
      rest = lines.dropLast(asked.lines)
    }
    page = rest.joined(separator: "\n")
  }
}

/// A question that the program ends its words with, as the languages' tables have it.
private struct Prompt {
  private let parts: [Substring]
  /// Whether it says that a line answers rather than a key.
  let isForLine: Bool

  static func all(in words: Words) -> [Prompt] {
    let keys = [
      "prompt.choose", "prompt.answer", "prompt.several", "prompt.next",
      "prompt.back",
      "prompt.begin", "prompt.read", "prompt.certificate", "prompt.your-answer",
      "prompt.name", "prompt.match", "prompt.order", "prompt.gap", "prompt.gap-choice",
      "prompt.sheet", "prompt.contents", "prompt.search", "prompt.glossary", "prompt.broken",
      "prompt.type-line",
    ]
    return keys.flatMap { key in
      [("prompt.by-key", false), ("prompt.by-line", true)].map { form, isForLine in
        Prompt(words(form, ["prompt": .text(words(key))]), isForLine: isForLine)
      }
    }
  }

  /// Takes a text with gaps, `{name}` each.
  init(_ text: String, isForLine: Bool) {
    self.isForLine = isForLine
    parts = text.split(separator: "{", omittingEmptySubsequences: false).enumerated().map {
      $0 == 0 ? $1 : $1.drop { $0 != "}" }.dropFirst()
    }
  }

  /// Whether a line is this question, its gaps filled in any way.
  func fits(_ line: String) -> Bool {
    guard let first = parts.first, line.hasPrefix(first), line.hasSuffix(" ") else {
      return false
    }
    var rest = line[...]
    for part in parts {
      guard let range = rest.firstRange(of: part) else { return false }
      rest = rest[range.upperBound...]
    }
    return rest == " "
  }
}

extension String {
  /// The lines of what a terminal was sent; the last has no end yet.
  var lines: [String] {
    replacing("\r\n", with: "\n").split(separator: "\n", omittingEmptySubsequences: false)
      .map(String.init)
  }
}
