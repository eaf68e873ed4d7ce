import Wording

// The parts of cases and drills, whose ids count within their own file.

extension VersionComparison {
  /// Finds nodes and exercises that are gone without a word, and nodes that end otherwise.
  mutating func checkParts() {
    for item in was.items {
      guard let successor = successor(of: item),
        let before = old.readings[CourseFile(item).path(in: was.sourceLanguage)]
      else { continue }
      let file = CourseFile(successor).path(in: now.sourceLanguage)
      guard let after = new.readings[file], !(after.hasErrors && after.ids.isEmpty) else {
        continue
      }
      for (name, _) in before.ids.sorted(by: { $0.value < $1.value }) where after.ids[name] == nil {
        switch name {
        case .node(let id) where !retired.contains(id.rawValue):
          reportVanished(.nodeVanished, id.rawValue, of: successor.id)
        case .exercise(let id) where !retired.contains(id.rawValue):
          reportVanished(.exerciseVanished, id.rawValue, of: successor.id)
        default: continue
        }
      }
      checkOutcomes(of: item.id, in: successor.id, file, after)
    }
  }

  /// Finds nodes that a case goes on from where it ended, or ends otherwise.
  ///
  /// What learners came to is not worked out again, so somebody has to say that it may stay.
  private mutating func checkOutcomes(
    of item: ItemID, in successor: ItemID, _ file: String, _ reading: Reading
  ) {
    guard let study = old.cases[item], let now = new.cases[successor],
      change.regrade[QuestionID(rawValue: successor.rawValue)] == nil,
      !change.redo.contains(successor)
    else { return }
    for node in study.nodes {
      guard let same = now[node.id], same.outcome != node.outcome,
        let position = reading.ids[.node(node.id)]
      else { continue }
      new.report(
        .outcomeChanged, in: file, at: position,
        [
          "id": .text("\(node.id)"), "version": .text("\(self.now.version)"),
          "line": .text("regrade: {\(successor): keep}"), "redo": .text("redo: [\(successor)]"),
        ])
    }
  }

  /// The case or drill that stands where one stood, under its id or the one that took its place.
  private func successor(of item: OutlineItem) -> OutlineItem? {
    switch item.kind {
    case .caseStudy, .drill: break
    case .lesson, .quiz: return nil
    }
    var id = item.id.rawValue
    // Ids may be retired one after the other, but never in a circle without end.
    for _ in 0...change.retired.count {
      if let found = now.items.first(where: { $0.id.rawValue == id }) {
        return found.kindName == item.kindName ? found : nil
      }
      guard let next = change.retired.first(where: { $0.id == id })?.replacement else { return nil }
      id = next
    }
    return nil
  }
}
