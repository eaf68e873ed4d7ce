import Typography
import Wording

extension Diagnostic {
  /// The finding as a person reads it: `file:line:column: severity: what; why; how to mend it`,
  /// and under it the line with a caret.
  ///
  /// With its code, `[code]` ends the sentence: by it `karatu course explain` says more. With
  /// `path`, the file is named so instead of by its path in the package.
  public func text(in words: Words, withCode: Bool = false, path: String? = nil) -> String {
    let severity = words("check.severity.\(severity.rawValue)")
    var place = place
    if let path { place.file = path }
    let shown = DisplayText(place.description)
    let code = withCode ? " [\(code.rawValue)]" : ""
    let head = "\(shown): \(severity): \(words(message))\(code)"
    guard let excerpt else { return head }
    return "\(head)\n\(excerpt.line)\n\(String(repeating: " ", count: excerpt.indent))^"
  }
}
