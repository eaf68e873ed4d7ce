import Typography

/// The rows of a scene's body, before they are cut to the window.
struct BodyLayout {
  /// The rows, and where the cursor stands among them.
  struct Body {
    var rows: [Line<Role>] = []
    var focus = Frame.Position(row: 0, column: 0)
    /// How many rows the focused element takes, so that all of it is brought into the window.
    var focusHeight = 1
    /// What has colours of its own.
    var tints: [Frame.Tint] = []
    /// The rows with words that were looked for or that the cursor stands on.
    var marked: [Int] = []
  }

  private let layout: Layout
  private var typesetter: Typesetter { layout.typesetter }

  init(_ layout: Layout) {
    self.layout = layout
  }

  func rows(of scene: Scene) -> Body {
    var body = Body()
    let options = OptionLayout(scene: scene, typesetter: typesetter, width: layout.width)
    let details = DetailLayout(scene: scene, typesetter: typesetter, width: layout.width)
    let others = rowsBesidesPassage(of: scene)
    for (index, element) in scene.body.enumerated() {
      let isFocused = index == scene.focus
      let start = body.rows.count
      var column = 0
      switch element {
      case .gap: body.rows.append(Line())
      case .heading(let text):
        body.rows.append(typesetter.line(text, .heading, upTo: layout.width))
      case .text(let phrases):
        body.rows += typesetter.lines(phrases, width: min(layout.width, Layout.measure))
      case .prose(let blocks):
        body.rows += layout.lines(of: blocks)
      case .option(let option): body.rows += options.rows(of: option, isFocused: isFocused)
      case .field(let field):
        let rows = FieldLayout(
          typesetter: typesetter, width: min(layout.width, Layout.measure)
        ).rows(of: field)
        body.rows += rows.lines
        column = rows.cursor
        if isFocused {
          body.focus = .init(row: start + rows.lines.count - 1, column: column)
          continue
        }
      case .detail(let detail): body.rows += details.rows(of: detail)
      case .passage(let passage):
        let pager = layout.pager(of: passage)
        let height = max(1, layout.bodyRows - others)
        let lines = pager.page(from: passage.place, height: height).lines.map(\.line)
        body.rows += lines
        body.marked += lines.indices.filter { lines[$0].isMarked }.map { start + $0 }
        if isFocused, let row = lines.firstIndex(where: { $0.column(of: .focus) != nil }) {
          body.focus = .init(row: start + row, column: lines[row].column(of: .focus) ?? 0)
          continue
        }
      case .picture(let picture):
        body.tints += picture.tints(from: start)
        body.rows += picture.lines
      }
      if isFocused {
        body.focus = .init(row: start, column: column)
        body.focusHeight = min(max(1, body.rows.count - start), layout.bodyRows)
      }
    }
    return body
  }

  private func rowsBesidesPassage(of scene: Scene) -> Int {
    guard scene.body.contains(where: { if case .passage = $0 { true } else { false } }) else {
      return 0
    }
    var others = scene
    others.body = scene.body.filter { if case .passage = $0 { false } else { true } }
    others.focus = -1
    return rows(of: others).rows.count
  }
}

extension Layout {
  /// Breaks a passage into pages for this terminal.
  public func pager(of passage: Passage) -> Pager {
    Pager(
      passage,
      layout: ProseLayout(
        width: min(width, Layout.measure + ProseLayout.step),
        indent: isLinear ? 0 : ProseLayout.step, flattensTables: isLinear, alphabet: alphabet,
        order: order),
      endsWell: isLinear)
  }

  /// Lays out all of some blocks.
  public func lines(of blocks: [Prose]) -> [Line<Role>] {
    ProseLayout(
      width: min(width, Layout.measure), flattensTables: isLinear, alphabet: alphabet, order: order
    ).lines(of: blocks)
  }

  /// The rows that a passage has which shares the screen with some other rows.
  public func passageRows(besides others: Int = 0) -> Int {
    max(1, bodyRows - others)
  }
}
