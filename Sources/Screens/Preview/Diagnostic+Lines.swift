import CourseFormat
import Stage
import Typography

extension Diagnostic {
  /// The finding in one sentence after its place, as `course check` says it.
  func sentence(in world: World) -> Phrase {
    let head = text(in: world.words).split(separator: "\n").first.map(String.init) ?? ""
    return Phrase(DisplayText(head), severity == .error ? .bad : .plain)
  }

  /// The line it points at with a caret under it, as much of it as the screen is wide.
  func lines(in world: World) -> [DisplayText] {
    guard let excerpt else { return [] }
    let before = String(excerpt.line.string.prefix(excerpt.indent)).shown(in: world.alphabet)
    let after = String(excerpt.line.string.dropFirst(excerpt.indent)).shown(in: world.alphabet)
    // The caret stays away from the edge, so that something of what it points at can be seen.
    let room = max(4, world.size.columns - 16)
    let kept = before.count > room ? "..." + before.suffix(room - 3) : before
    let caret = String(repeating: " ", count: kept.cells(in: world.alphabet)) + "^"
    return [DisplayText(kept + after), DisplayText(caret)]
  }
}
