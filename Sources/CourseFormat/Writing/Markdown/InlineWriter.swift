import Typography

/// Writes running text as Markdown that reads back as the same text.
struct InlineWriter {
  /// The file it is written to, from which pictures are found.
  let path: String
  /// The gaps of the cloze question around the text.
  var gaps: [ClozeQuestion.Gap] = []

  /// The text of a paragraph, a step or a level; hard breaks end its lines.
  func text(_ inlines: [Inline]) -> String {
    Escaping.text(of: pieces(inlines), surroundings)
  }

  /// The text of a heading or a choice, and what stands in braces after it.
  func text(_ inlines: [Inline], attributes: AttributesWriter) -> String {
    var pieces = pieces(inlines)
    let braces = attributes.text
    // Without something between them the space would be taken for the one before the braces.
    if !braces.isEmpty, pieces.last?.sign == " " { pieces.append(.markup(Escaping.remark)) }
    let text = Escaping.text(of: pieces, [surroundings, .attributes])
    if braces.isEmpty { return text }
    return text.isEmpty ? braces : "\(text) \(braces)"
  }

  /// A link to a place in the same file, and what stands in braces after it.
  func link(_ label: [Inline], to target: String, _ attributes: AttributesWriter) -> String {
    let inside = label.flatMap { self.pieces($0, isStrong: false) }
    let settled = Flanking.settled([.markup("[")] + inside + [.markup("](\(target))")])
    let braces = attributes.text
    let text = Escaping.text(of: settled, [surroundings, .attributes])
    return braces.isEmpty ? text : "\(text) \(braces)"
  }

  /// The text of a table's cell, which has no lines.
  func cell(_ inlines: [Inline]) -> String {
    let pieces = pieces(inlines).map { $0 == .lineBreak ? .sign(" ", .plain) : $0 }
    // A cell is cut off before anything else in it is read, so even code needs this backslash.
    return Escaping.text(of: pieces, surroundings).unicodeScalars.reduce(into: "") {
      if $1 == "|" { $0 += "\\" }
      $0.unicodeScalars.append($1)
    }
  }

  /// An answer, which stands after a sign and not at a line's beginning.
  func answer(_ answer: String) -> String {
    Escaping.text(of: signs(answer), surroundings.union(.answer))
  }

  /// A picture alone.
  func text(_ picture: Picture) -> String {
    Escaping.text(of: pieces(picture), surroundings)
  }

  private var surroundings: Escaping.Surroundings { gaps.isEmpty ? [] : .gaps }

  private func pieces(_ inlines: [Inline]) -> [InlinePiece] {
    var pieces = Flanking.settled(inlines.flatMap { self.pieces($0, isStrong: false) })
    if pieces.last == .lineBreak { pieces.append(.markup(Escaping.nothing)) }
    return pieces
  }

  private func pieces(_ inline: Inline, isStrong: Bool) -> [InlinePiece] {
    func inside(_ inlines: [Inline], isStrong: Bool) -> [InlinePiece] {
      inlines.flatMap { pieces($0, isStrong: isStrong) }
    }
    switch inline {
    case .text(let text): return signs(text.string)
    case .emphasis(let inlines):
      // Two delimiters of stars within each other could be read in more than one way.
      let delimiter = isStrong || inlines.hasStrong ? Delimiter.underscore : .star
      return enclosed(inside(inlines, isStrong: isStrong), delimiter)
    case .strong(let inlines): return enclosed(inside(inlines, isStrong: true), .stars)
    case .struck(let inlines): return enclosed(inside(inlines, isStrong: isStrong), .tildes)
    case .code(let text): return [.markup(CodeSpan.text(text.string))]
    case .link(let target, let inlines):
      if let bare = LinkWriter.bare(target, inlines) { return [.markup(bare)] }
      return [.markup("[")] + inside(inlines, isStrong: isStrong)
        + [.markup("](\(LinkWriter.text(target)))")]
    case .picture(let picture): return pieces(picture)
    case .lineBreak: return [.lineBreak]
    case .footnote(let number): return [.markup("[^\(number)]")]
    case .gap(let number): return gaps[safely: number].map { [.gap(source(of: $0))] } ?? []
    }
  }

  private typealias Delimiter = InlinePiece.Delimiter

  private func enclosed(_ pieces: [InlinePiece], _ delimiter: Delimiter) -> [InlinePiece] {
    [.delimiter(delimiter, opens: true)] + pieces + [.delimiter(delimiter, opens: false)]
  }

  private func signs(_ text: String) -> [InlinePiece] {
    text.unicodeScalars.map { .sign($0, .plain) }
  }

  private func pieces(_ picture: Picture) -> [InlinePiece] {
    [.markup("![")] + signs(picture.alternative.string)
      + [.markup("](\(LinkWriter.text(picture: picture.path, from: path)))")]
  }

  /// `[[answer|also accepted]]` or `[[*right|wrong]]`.
  private func source(of gap: ClozeQuestion.Gap) -> String {
    func written(_ option: DisplayText) -> String {
      Escaping.text(of: signs(option.string), [.answer, .attributes, .gaps, .option])
    }
    let parts: [String] =
      switch gap {
      case .typed(let answers): answers.map(written)
      case .choice(let options, let right):
        options.enumerated().map { index, option in
          (right.contains(index) ? "*" : "") + written(option)
        }
      }
    return "[[\(parts.joined(separator: "|"))]]"
  }
}

extension [Inline] {
  /// Whether some of the text is strongly stressed.
  fileprivate var hasStrong: Bool {
    contains { inline in
      switch inline {
      case .strong: true
      case .emphasis(let inlines), .struck(let inlines), .link(_, let inlines): inlines.hasStrong
      default: false
      }
    }
  }
}
