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
  /// Who turns round what is read from right to left: the setting `direction`.
  public let order: LineOrder
  /// What the language writes between a name and what it names.
  public let colon: DisplayText
  let typesetter: Typesetter

  /// Columns of running text: more makes the eye lose its line, and costs more on a slow one.
  static let measure = 66
  /// Columns that a screen takes at most; a wider terminal keeps the rest empty.
  static let widest = 100
  /// From this many rows on, title and keys stand apart from the body.
  static let roomyRows = 16

  /// A layout for a terminal.
  public init(
    size: Size, alphabet: Alphabet, isLinear: Bool = false, order: LineOrder = .terminal,
    tooSmall: DisplayText = "Window too small", colon: DisplayText = ": "
  ) {
    self.isLinear = isLinear
    self.size = size
    self.alphabet = alphabet
    self.tooSmall = tooSmall
    self.order = order
    self.colon = colon
    typesetter = Typesetter(
      alphabet: alphabet, order: order, alignsParagraphs: !isLinear, colon: colon)
  }

  /// The frame of a scene.
  public func frame(of scene: Scene) -> Frame {
    guard size.isUsable else {
      let line = typesetter.line(tooSmall).cut(to: size.columns)
      return Frame(size: size, rows: [line], cursor: .init(row: 0, column: 0))
    }
    let body = BodyLayout(self).rows(of: scene)
    var top = top(of: body, in: scene)
    let foot = foot(of: scene)
    let room = max(1, size.rows - 1 - gap.count - foot.count)
    // A notice of several lines does not cover the focus.
    if (top + room..<top + bodyRows).contains(body.focus.row) { top = body.focus.row - room + 1 }
    var lines = body.rows.dropFirst(top).prefix(room).map { $0.indented(by: margin) }
    for row in body.marked where lines.indices.contains(row - top) {
      lines[row - top] = lines[row - top].marked
    }
    let padding = Array(repeating: Line<Role>(), count: room - lines.count)
    let rows = [header(of: scene)] + gap + lines + padding + foot
    return Frame(
      size: size, rows: rows,
      cursor: .init(
        // The cursor never leaves the body, be the focus scrolled out of the window.
        row: 1 + gap.count + min(max(0, body.focus.row - top), room - 1),
        column: margin + body.focus.column),
      tints: body.tints.filter { (top..<top + room).contains($0.start.row) }
        .map { $0.moved(down: 1 + gap.count - top, right: margin) })
  }

  /// How many of the body's rows lie above and below the window.
  public func hiddenRows(of scene: Scene) -> (above: Int, below: Int) {
    guard size.isUsable else { return (0, 0) }
    let body = BodyLayout(self).rows(of: scene)
    let top = top(of: body, in: scene)
    return (top, max(0, body.rows.count - top - bodyRows))
  }

  /// The rows by which a page of a long body moves on: one stays for the eye to hold on to.
  public var scrollStep: Int { max(1, bodyRows - 1) }

  /// The first row in the window: the whole of the focus is in it, and as much before as fits.
  ///
  /// On the last option what stands below comes in too: nothing else would ever bring it there.
  private func top(of body: BodyLayout.Body, in scene: Scene) -> Int {
    let lowest = max(0, body.rows.count - bodyRows)
    var natural = max(0, body.focus.row + body.focusHeight - bodyRows)
    if scene.isFocusOnLastOption { natural = max(natural, min(body.focus.row, lowest)) }
    return min(max(0, natural + scene.scroll), lowest)
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
    var aside = typesetter.line(scene.aside)
    var title = scene.title
    if let more = scene.more {
      let both = aside.runs.isEmpty ? more : scene.aside + "   " + more
      let line = typesetter.line(both)
      if typesetter.line(title).cells + line.cells + 2 <= width { aside = line }
    }
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

  /// The rows under the body: a notice, whole, for as long as it is shown, and the keys.
  ///
  /// A notice takes the empty row, and of the body as many more as it needs; on a small terminal
  /// it takes the place of the keys.
  private func foot(of scene: Scene) -> [Line<Role>] {
    let keys = Footer(typesetter: typesetter, width: width).line(of: scene.hints)
    guard let notice = scene.notice else {
      return ((isRoomy ? [Line()] : []) + [keys]).map { $0.indented(by: margin) }
    }
    let lines = typesetter.lines([Phrase(notice, .strong)], width: width).prefix(size.rows / 2)
    return (lines + (isRoomy ? [keys] : [])).map { $0.indented(by: margin) }
  }
}

extension Scene {
  /// Whether the focus can go no further down.
  fileprivate var isFocusOnLastOption: Bool {
    let isOption = body.map { if case .option = $0 { true } else { false } }
    return isOption.lastIndex(of: true) == focus
  }
}
