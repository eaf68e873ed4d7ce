/// The upper part of a certificate, from the issuer to the remarks: centred lines, and a short
/// rule under the title.
struct CertificateHead {
  private typealias Style = CertificateStyle

  private var parts: [Part] = []

  /// Something of the head and the space before it.
  private struct Part {
    var space: Double
    var content: Content
    var height: Double

    enum Content {
      case text(Typesetter.Setting, Sheet.Role)
      case rule
    }
  }

  /// Sets a page's texts.
  init(_ page: CertificatePage, _ typesetter: Typesetter) throws(PrintingProblem) {
    try add(page.issuer, Style.issuer, after: 0, typesetter)
    try add(page.title, Style.title, after: 12, typesetter, .heading)
    parts.append(Part(space: 10, content: .rule, height: 0))
    try add(page.introduction, Style.introduction, after: 22, typesetter)
    try add(page.recipient, Style.recipient, after: 8, typesetter)
    try add(page.statement, Style.statement, after: 12, typesetter)
    try add(page.course, Style.course, after: 8, typesetter)
    for remark in page.remarks { try add(remark, Style.remark, after: 6, typesetter) }
  }

  private mutating func add(
    _ text: String, _ style: TextStyle, after space: Double, _ typesetter: Typesetter,
    _ role: Sheet.Role = .paragraph
  ) throws(PrintingProblem) {
    guard !text.isEmpty else { return }
    let setting = try typesetter.set(text, style, width: Style.measure)
    parts.append(
      Part(
        space: parts.isEmpty ? 0 : space, content: .text(setting, role), height: setting.height))
  }

  /// The head in the middle of the room between two heights, or nil if it does not fit in.
  ///
  /// What is too much or too little of the room is taken from or given to the spaces, as far as
  /// that looks well.
  func marks(from bottom: Double, to top: Double) -> [Sheet.Mark]? {
    let lines = parts.reduce(0) { $0 + $1.height }
    let spaces = parts.reduce(0) { $0 + $1.space }
    let room = top - bottom
    guard lines + spaces * Style.leastStretch <= room else { return nil }
    let stretch = spaces > 0 ? min((room - lines) / spaces, Style.mostStretch) : 0
    var pen = top - (room - lines - spaces * stretch) / 2
    return parts.map { part in
      pen -= part.space * stretch
      defer { pen -= part.height }
      switch part.content {
      case .text(let setting, let role):
        return .text(setting.placed(role, top: pen) { (Style.width - $0) / 2 })
      case .rule:
        let x = (Style.width - Style.shortRule.length) / 2
        return .decoration(
          .rule(
            x: x, y: pen, length: Style.shortRule.length, thickness: Style.shortRule.thickness,
            Style.accent))
      }
    }
  }
}
