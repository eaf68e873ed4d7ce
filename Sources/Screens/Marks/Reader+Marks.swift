import Learning
import Stage
import Wording

extension Reader {
  /// One can mark a page, write about it, and see what was marked.
  static let markOffers: [Offer] =
    [Offer(.mark, "marks.mark"), Offer(.note, "marks.write")] + Offer.quiet(.marks)

  /// Marks the place at the top of the page or, where a mark stands on the page's first block,
  /// takes it away.
  func toggleMark(in world: World) -> [Effect] {
    if let mark = marksHere(in: world).first(where: { $0.note == nil }) {
      return [.keep([mark.removal]), .notice(Message("marks.taken-away"))]
    }
    let anchor = anchorHere(in: world)
    return [.keep([.bookmarkSet(course, prose.text.id, anchor)]), .notice(Message("marks.set"))]
  }

  /// Opens the note on the page's first block, or a new one.
  func writeNote(in world: World) -> [Effect] {
    let anchor = marksHere(in: world).first { $0.note != nil }?.anchor ?? anchorHere(in: world)
    return [.go(.note(course, prose.text.id, anchor))]
  }

  /// The lesson at an anchor, wherever the words stand now.
  public func moved(to anchor: Anchor, in world: World) -> Reader {
    var reader = self
    reader.place = anchor.place(in: prose.part(atLeast: .max, in: world).blocks)
    return reader
  }

  private func anchorHere(in world: World) -> Anchor {
    let view = view(in: world)
    return Anchor(view.page.lines.first?.place ?? place, in: view.part.blocks)
  }

  /// What was marked on the page's first block, as far as the block is on the page.
  private func marksHere(in world: World) -> [Annotation] {
    let view = view(in: world)
    guard let top = view.page.lines.first?.place else { return [] }
    let end = view.page.next ?? Passage.Place(block: .max)
    let blocks = view.part.blocks
    return world.marks(on: prose.text.id, in: course).filter { mark in
      let place = mark.anchor.place(in: blocks)
      return place.block == top.block && place >= top && place < end
    }
  }
}
