/// The operators that draw a page (ISO 32000-1, 8 and 9).
///
/// Everything is either a piece of what a reader follows, with its number on the page, or an
/// artifact.
struct ContentStream {
  /// The operators so far.
  private(set) var operators = ""
  private var pieces = 0
  private let fonts: [Int: EmbeddedFont]

  /// An empty page that uses these fonts, by their places in their case.
  init(fonts: [Int: EmbeddedFont]) {
    self.fonts = fonts
  }

  /// Draws a line without a meaning of its own.
  mutating func draw(_ shape: Sheet.Shape, on sheet: Sheet) {
    operators += "/Artifact BMC\nq\n"
    switch shape {
    case .rule(let x, let y, let length, let thickness, let ink):
      operators += "\(ink.operands) RG \(thickness.pdf) w\n"
      operators += "\(x.pdf) \(y.pdf) m \((x + length).pdf) \(y.pdf) l S\n"
    case .frame(let inset, let thickness, let ink):
      operators += "\(ink.operands) RG \(thickness.pdf) w\n\(inset.pdf) \(inset.pdf) "
      operators += "\((sheet.width - 2 * inset).pdf) \((sheet.height - 2 * inset).pdf) re S\n"
    }
    operators += "Q\nEMC\n"
  }

  /// Draws a QR code, and gives its number on the page.
  ///
  /// Each row's dark stretches are rectangles a module high. All are one path in units of modules:
  /// no seam shows between them.
  mutating func draw(_ symbol: Sheet.Symbol) -> Int {
    let module = (symbol.width / Double(symbol.code.size)).pdf
    let number = begin("Figure")
    operators += "q\n\(Ink.black.operands) rg\n"
    operators += "\(module) 0 0 \(module) \(symbol.x.pdf) \(symbol.y.pdf) cm\n"
    for (row, modules) in symbol.code.rows.enumerated() {
      var column = 0
      while column < modules.count {
        let run = modules[column...].prefix { $0 == modules[column] }.count
        if modules[column] { operators += "\(column) \(symbol.code.size - 1 - row) \(run) 1 re\n" }
        column += run
      }
    }
    operators += "f\nQ\nEMC\n"
    return number
  }

  /// Draws a line of glyphs, and gives its number on the page.
  ///
  /// Where the glyphs do not say the text by themselves, it is said for them. Not so in a line with
  /// words from right to left: readers would turn it round once more.
  mutating func draw(_ line: Sheet.Line, size: Double, ink: Ink) -> Int {
    let shaped = line.shaped
    let saysItself = shaped.hasRightToLeft || shaped.saysItself(in: fonts)
    let number = begin("Span", saying: saysItself ? nil : shaped.text)
    operators += "BT\n\(ink.operands) rg\n"
    var font: Int?
    for glyph in shaped.glyphs {
      guard let code = fonts[glyph.font]?.codes[glyph.number] else { continue }
      if glyph.font != font { operators += "/F\(glyph.font) \(size.pdf) Tf\n" }
      font = glyph.font
      let x = line.x + glyph.x * size
      let y = line.y + glyph.y * size
      operators += "1 0 0 1 \(x.pdf) \(y.pdf) Tm \(code.written) Tj\n"
    }
    operators += "ET\nEMC\n"
    return number
  }

  private mutating func begin(_ tag: String, saying text: [Unicode.Scalar]? = nil) -> Int {
    var properties: PDFValue = ["MCID": .integer(pieces)]
    if let text {
      properties = properties.adding("ActualText", .text(String(String.UnicodeScalarView(text))))
    }
    operators += "/\(tag) \(properties.written) BDC\n"
    pieces += 1
    return pieces - 1
  }
}

extension ShapedLine {
  /// Whether the glyphs, read from the left, are the line's text.
  fileprivate func saysItself(in fonts: [Int: EmbeddedFont]) -> Bool {
    glyphs.allSatisfy { fonts[$0.font]?.map.says(text[$0.cluster], for: $0.number) ?? false }
  }
}

extension Ink {
  /// The colour's three parts as operands.
  fileprivate var operands: String { "\(red.pdf) \(green.pdf) \(blue.pdf)" }
}
