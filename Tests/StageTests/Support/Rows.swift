import Support
import Typography

@testable import Stage

/// The rows of a body in a window of a width, as people see them.
func rows(
  _ body: [Element], focus: Int = -1, width: Int, in alphabet: Alphabet = .international
) -> [String] {
  // A terminal of 30 columns and more has an empty one at each side.
  let columns = width < 28 ? width : width + 2
  let layout = Layout(size: Size(columns: columns, rows: 60), alphabet: alphabet)
  let scene = Scene(name: "", title: .empty, body: body, focus: focus)
  return BodyLayout(layout).rows(of: scene).rows.map(\.text)
}

/// The lines of some prose at a width.
func lines(
  _ blocks: [Prose], width: Int, flat: Bool = false, in alphabet: Alphabet = .international
) -> [String] {
  ProseLayout(width: width, flattensTables: flat, alphabet: alphabet).lines(of: blocks)
    .map(\.text)
}

extension Prose {
  /// A paragraph in one role.
  static func plain(_ text: DisplayText) -> Prose { .paragraph([.plain(text)]) }
}
