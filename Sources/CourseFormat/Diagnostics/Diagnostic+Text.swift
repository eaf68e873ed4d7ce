import Typography
import Wording

extension Diagnostic {
  /// The finding as a person reads it: `file:line:column: severity: what; why; how to mend it`,
  /// and under it the line with a caret.
  ///
  /// With its code, `[code]` ends the sentence: by it `karatu course explain` says more.
  public func text(in words: Words, withCode: Bool = false) -> String {
    let severity = words("check.severity.\(severity.rawValue)")
    let place = DisplayText(place.description)
    let code = withCode ? " [\(code.rawValue)]" : ""
    let head = "\(place): \(severity): \(words(message))\(code)"
    guard let excerpt else { return head }
    return "\(head)\n\(excerpt.line)\n\(String(repeating: " ", count: excerpt.indent))^"
  }
}
