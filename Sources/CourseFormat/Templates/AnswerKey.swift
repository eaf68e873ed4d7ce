/// Takes out of a text what stands in the source language alone: which answers are right, and
/// how a case or a drill is played.
///
/// It goes by lines, as the template's files are written: braces at the end of a heading or of an
/// entry of a list, on one line.
///
///     - [x] Soap {#soap +0.5}         →  - [ ] Soap {#soap}
///     ## How much? {#much .number}    →  ## How much? {#much .number}
///     = 7.5 mL                        →
///     - [Wait](#door) {minutes=20}    →  - [Wait](#door)
enum AnswerKey {
  /// The text as a translation has it.
  static func removed(from text: String) -> String {
    var kept: [Substring] = []
    var fence: Substring?
    var isNumber = false
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      let mark = line.prefix(3)
      if mark == "~~~" || mark == "```" {
        fence = fence == nil ? mark : fence == mark ? nil : fence
      }
      if fence != nil {
        kept.append(line)
      } else if line.hasPrefix("#") {
        let heading = withoutAttributes(line, keeping: ["#", "."])
        isNumber = heading.hasSuffix(" .number}")
        kept.append(heading)
      } else if isNumber, line.hasPrefix("= ") {
        // The empty line before it goes with it.
        if kept.last == "" { kept.removeLast() }
      } else if isEntry(line) {
        kept.append(withoutMark(withoutAttributes(line, keeping: ["#"])))
      } else {
        kept.append(line)
      }
    }
    return kept.joined(separator: "\n")
  }

  /// Whether a line begins an entry of a list.
  private static func isEntry(_ line: Substring) -> Bool {
    let rest = line.drop { $0.isASCII && $0.isNumber }
    return line.hasPrefix("- ") || rest.count < line.count && rest.hasPrefix(". ")
  }

  private static func withoutMark(_ line: Substring) -> Substring {
    line.hasPrefix("- [x]") ? "- [ ]" + line.dropFirst(5) : line
  }

  /// The line with those of its attributes that begin with one of some signs.
  private static func withoutAttributes(
    _ line: Substring, keeping signs: [Character]
  ) -> Substring {
    guard line.hasSuffix("}"), let open = line.lastIndex(of: "{") else { return line }
    let words = line[line.index(after: open)...].dropLast().split(separator: " ")
    let kept = words.filter { word in word.first.map(signs.contains) == true }
    let rest = line[..<open]
    guard !kept.isEmpty else {
      return rest.hasSuffix(" ") ? rest.dropLast() : rest
    }
    return rest + "{\(kept.joined(separator: " "))}"
  }
}
