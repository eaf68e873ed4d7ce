import Wording

/// What a code means, why it matters to a learner, and how to mend it, at the length of a manual.
public struct Explanation: Hashable, Sendable {
  /// The code that is explained.
  public let code: DiagnosticCode
  /// The whole text: two to five sentences, of which the first says what is wrong.
  public let text: String

  /// The explanation of a code, in words read from `Assets/explanations`.
  ///
  /// They stand apart from the interface's words, which every learner's session reads.
  public init(of code: DiagnosticCode, in words: Words) {
    self.code = code
    text = words(code.explanationKey)
  }

  /// The first sentence, for a list.
  public var summary: String {
    var before: Character?
    for index in text.indices {
      let isEnd = before == "." && text[index] == " "
      if isEnd { return String(text[..<index]) }
      before = text[index]
    }
    return text
  }
}

extension DiagnosticCode {
  /// The key of the code's explanation.
  public var explanationKey: String { "explain.\(rawValue)" }

  /// The code with that name, or what to write instead of it.
  public static func named(_ name: String) -> Result<DiagnosticCode, UnknownCode> {
    if let code = DiagnosticCode(rawValue: name) { return .success(code) }
    return .failure(UnknownCode(name: name))
  }
}

/// A code that the checker never gives.
public struct UnknownCode: Explained, Hashable, Sendable {
  /// What was written.
  public let name: String

  /// What is wrong, and the code that was probably meant.
  public var message: Message {
    let known = DiagnosticCode.allCases.map(\.rawValue)
    return Message(
      "check.code-unknown",
      [
        "code": Argument.text(name).cleaned,
        "remedy": .message(
          Suggestion.nearest(to: name, among: known).map {
            Message("check.remedy.did-you-mean", ["suggestion": .text($0)])
          } ?? Message("check.remedy.list-codes")),
      ])
  }
}
