import CourseFormat
import Learning
import Typography
import Wording

/// A place that a learner marked, or wrote a note at.
public struct Annotation: Hashable, Sendable {
  /// The course.
  public let course: CourseID
  /// The lesson.
  public let item: ItemID
  /// Where in the lesson.
  public let anchor: Anchor
  /// What was written there; nil for a mark without words.
  public let note: Note?

  /// The fact that sets the mark, or brings it back.
  var setting: Learning.Fact {
    note.map { .noteWritten(course, item, anchor, $0) } ?? .bookmarkSet(course, item, anchor)
  }

  /// The fact that takes the mark away.
  var removal: Learning.Fact {
    note == nil ? .bookmarkRemoved(course, item, anchor) : .noteRemoved(course, item, anchor)
  }

  /// Whether it is a mark or a note at the same place as another.
  func isSame(as other: Annotation) -> Bool {
    course == other.course && item == other.item && anchor == other.anchor
      && (note == nil) == (other.note == nil)
  }
}

extension World {
  /// What the learner marked and wrote, in the order of the courses; of one course alone, if it is
  /// named.
  public func marks(in course: CourseID? = nil) -> [Annotation] {
    let offered = courses.map(\.manifest.id)
    let others = standings.keys.filter { !offered.contains($0) }.sorted()
    return (offered + others).filter { course == nil || $0 == course }.flatMap { id in
      items(withMarksIn: id).flatMap { marks(on: $0, in: id) }
    }
  }

  /// What the learner marked and wrote in a lesson, from its top.
  public func marks(on item: ItemID, in course: CourseID) -> [Annotation] {
    guard let standing = standings[course]?[item] else { return [] }
    let bookmarks = standing.bookmarks.map {
      Annotation(course: course, item: item, anchor: $0, note: nil)
    }
    let notes = standing.notes.map { Annotation(course: course, item: item, anchor: $0, note: $1) }
    return (bookmarks + notes).sorted {
      $0.anchor == $1.anchor ? $0.note == nil && $1.note != nil : $0.anchor < $1.anchor
    }
  }

  /// The lessons that hold marks, in the course's order; those that it has no more come last.
  private func items(withMarksIn course: CourseID) -> [ItemID] {
    let marked = (standings[course]?.items ?? [:]).filter {
      !$1.bookmarks.isEmpty || !$1.notes.isEmpty
    }
    let items = self.course(course)?.manifest.items.map(\.id) ?? []
    return items.filter { marked[$0] != nil } + marked.keys.filter { !items.contains($0) }.sorted()
  }

  /// The course's and the lesson's names.
  func heading(of mark: Annotation) -> DisplayText {
    guard let card = course(mark.course) else {
      return DisplayText("\(mark.course) / \(mark.item)")
    }
    return card.manifest.title[language] + " / " + card.title(of: mark.item)
  }
}
