import CourseFormat
import Learning
import Typography
import Wording

// What an update of a course is to a learner: told once, in a few sentences.

extension World {
  /// What an update has brought and asks, and what the trainer says of it; nothing once that was
  /// told, or where there is nothing to tell.
  public func news(of card: CourseCard) -> [DisplayText] {
    let standing = progress(in: card).standing
    guard standing.unseenSince != nil, let version = standing.version else { return [] }
    let items = card.manifest.items.map { standing[$0.id] }
    let asked = [
      ("outline.updated-redo", items.count { $0.redoFor != nil }),
      ("outline.updated-new", items.count(where: \.isNew)),
    ].filter { $0.1 > 0 }.map { words($0.0, ["count": .number($0.1)]) }
    guard !asked.isEmpty || !card.notes.isEmpty else { return [] }
    let text =
      asked.isEmpty
      ? say("outline.updated", ["version": .text("\(version)")])
      : say(
        "outline.updated-asks",
        ["version": .text("\(version)"), "what": .text(asked.joined(separator: ", "))])
    return [text] + card.notes
  }

  /// That the learner was told the news of a course; nil where there are none.
  public func telling(of card: CourseCard) -> Fact? {
    guard !news(of: card).isEmpty, let version = progress(in: card).standing.version else {
      return nil
    }
    return .updateSeen(card.manifest.id, version)
  }
}
