import CourseFormat
import Stage
import Wording

extension Reader {
  /// Puts the cursor on the next thing on the page that can be opened, behind the last on the first.
  mutating func goToNextAnchor(_ view: View) -> [Effect] {
    let blocks = Set(view.page.lines.map(\.place.block))
    let lines = Set(view.page.lines.map(\.place))
    let spots = view.part.anchors.lazy.map(\.spot)
      .filter { blocks.contains($0.block) && lines.contains(view.pager.place(of: $0)) }
    guard let first = spots.first else { return [.notice(Message("reader.no-link"))] }
    focus = focus.flatMap { focus in spots.first { focus < $0 } } ?? first
    return []
  }

  /// Opens what a link, a footnote or a picture stands for.
  func open(_ target: Reference.Target) -> [Effect] {
    switch target {
    case .link(.term(let term)): [.go(.term(course, term))]
    case .link(.lesson(let lesson)): [.go(.lesson(course, lesson))]
    case .link(.address(let address)):
      [.notice(Message("reader.address", ["address": .text(address.string)]))]
    case .note(let number): [.go(.footnote(course, prose.text.id, number))]
    case .picture(let picture):
      Gallery([picture], of: prose.text.title).map { [.go(.picture(course, prose.text.id, $0))] }
        ?? []
    }
  }

  /// Takes the cursor back to the page, or ends the search; nothing if there is neither.
  mutating func letGo() -> [Effect] {
    if let search {
      if search.isOfAllCourses { return [] }
      (self.search, focus) = (nil, nil)
      return [.notice(Message("reader.search-over"))]
    }
    guard focus != nil else { return [] }
    focus = nil
    return [.stay]
  }
}
