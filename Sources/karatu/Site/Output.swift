import CourseFormat
import Glibc
import Typography
import Wording

/// What a command says: results on standard output, messages on standard error.
struct Output {
  let words: Words
  let alphabet: Alphabet

  init(_ site: Site) {
    words = site.words
    alphabet = site.alphabet
  }

  /// A result, on standard output.
  func put(_ text: String) { Output.write(text.shown(in: alphabet) + "\n", to: STDOUT_FILENO) }

  /// Bytes of a result, on standard output, exactly.
  func put(bytes: [UInt8]) { Output.write(bytes, to: STDOUT_FILENO) }

  /// A message, on standard error.
  func say(_ key: String, _ arguments: [String: Wording.Argument] = [:]) {
    Output.write(words(key, arguments).shown(in: alphabet) + "\n", to: STDERR_FILENO)
  }

  /// A message, on standard error.
  func say(_ message: Message) {
    Output.write(words(message).shown(in: alphabet) + "\n", to: STDERR_FILENO)
  }

  /// A message that is in words already, on standard error.
  func say(line: String) { Output.write(line.shown(in: alphabet) + "\n", to: STDERR_FILENO) }

  /// A finding of the checker, on standard error.
  func say(_ finding: Diagnostic) {
    let text = DisplayText(finding.text(in: words)).string
    Output.write(text.shown(in: alphabet) + "\n", to: STDERR_FILENO)
  }

  static func write(_ text: String, to descriptor: Int32) {
    write(Array(text.utf8), to: descriptor)
  }

  static func write(_ bytes: [UInt8], to descriptor: Int32) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count < 0 {
        if errno == EINTR { continue }
        return
      }
      rest = rest.dropFirst(count)
    }
  }
}
