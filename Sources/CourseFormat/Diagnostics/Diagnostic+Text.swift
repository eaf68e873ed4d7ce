import Typography
import Wording

extension Diagnostic {
  /// The finding as a person reads it: `file:line:column: severity: what; why; how to mend it`,
  /// and under it the line with a caret.
  public func text(in words: Words) -> String {
    let severity = words("check.severity.\(severity.rawValue)")
    let place = DisplayText(place.description)
    let head = "\(place): \(severity): \(words(message))"
    guard let excerpt else { return head }
    return "\(head)\n\(excerpt.line)\n\(String(repeating: " ", count: excerpt.indent))^"
  }
}
