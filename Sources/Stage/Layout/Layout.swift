import Typography

/// Lays a scene out on a terminal's cells.
///
/// Every screen has the same bones: a row that says where you are, the body, a row of the keys
/// that matter now. Nothing but the scene, the size and the alphabet decides the frame.
public struct Layout: Sendable {
  /// The cells of the terminal.
  public let size: Size
  /// What the terminal can show.
  public let alphabet: Alphabet
  /// What a terminal says on which no screen fits.
  public let tooSmall: DisplayText
  /// Whether lines are said one after the other: tables become records.
  public let isLinear: Bool
  let typesetter: Typesetter

  /// Columns of running text: more makes the eye lose its line, and costs more on a slow one.
  static let measure = 66
  /// Columns that a screen takes at most; a wider terminal keeps the rest empty.
  static let widest = 100
  /// From this many rows on, title and keys stand apart from the body.
  static let roomyRows = 16

  /// A layout for a terminal.
  public init(
    size: Size, alphabet: Alphabet, isLinear: Bool = false,
    tooSmall: DisplayText = "Window too small"
  ) {
    self.isLinear = isLinear
    self.size = size
    self.alphabet = alphabet
    self.tooSmall = tooSmall
    typesetter = Typesetter(alphabet: alphabet)
  }

  /// The frame of a scene.
  public func frame(of scene: Scene) -> Frame {
    guard size.isUsable else {
      let line = typesetter.line(tooSmall).cut(to: size.columns)
      return Frame(size: size, rows: [line], cursor: .init(row: 0, column: 0))
    }
    let body = BodyLayout(self).rows(of: scene)
    let top = max(0, body.focus.row + body.focusHeight - bodyRows)
    let visible = body.rows.dropFirst(top).prefix(bodyRows)
    let padding = Array(repeating: Line<Role>(), count: bodyRows - visible.count)
    let rows =
      [header(of: scene)] + gap + visible.map { $0.indented(by: margin) } + padding
      + [notice(of: scene)].filter { _ in isRoomy } + [footer(of: scene)]
    return Frame(
      size: size, rows: rows,
      cursor: .init(
        row: 1 + gap.count + body.focus.row - top, column: margin + body.focus.column))
  }

  /// The empty columns at the left.
  var margin: Int { size.columns >= 30 ? 1 : 0 }
  /// The columns that a screen takes.
  var width: Int { min(size.columns, Layout.widest) - 2 * margin }
  /// The rows between title and keys.
  var bodyRows: Int { size.rows - (isRoomy ? 4 : 2) }

  private var isRoomy: Bool { size.rows >= Layout.roomyRows }
  private var gap: [Line<Role>] { isRoomy ? [Line()] : [] }

  private func header(of scene: Scene) -> Line<Role> {
    let aside = typesetter.line(scene.aside)
    var title = scene.title
    if !scene.context.isEmpty {
      let whole = scene.context + " / " + title
      if typesetter.line(whole).cells + aside.cells + 2 <= width { title = whole }
    }
    let room = width - (aside.runs.isEmpty ? 0 : aside.cells + 2)
    let fitsBoth = room >= min(width / 2, typesetter.line(title).cells)
    let line = typesetter.line(title, .title, upTo: fitsBoth ? room : width)
    return (fitsBoth ? line.followed(by: aside, at: width - aside.cells) : line)
      .indented(by: margin)
  }

  private func notice(of scene: Scene) -> Line<Role> {
    typesetter.line(scene.notice ?? .empty, .strong, upTo: width).indented(by: margin)
  }

  private func footer(of scene: Scene) -> Line<Role> {
    if !isRoomy, scene.notice != nil { return notice(of: scene) }
    return Footer(typesetter: typesetter, width: width).line(of: scene.hints)
      .indented(by: margin)
  }
}
