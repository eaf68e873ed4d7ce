/// A sheet as a PDF/A-1b file with tags (ISO 19005-1).
struct PDFDocument {
  let sheet: Sheet
  let metadata: DocumentMetadata
  let fonts: FontCase

  /// The file's bytes: the same for the same sheet, metadata and fonts.
  func bytes() throws(PrintingProblem) -> [UInt8] {
    var file = PDFFile()
    let page = file.reserve()
    var embedded: [Int: EmbeddedFont] = [:]
    var fontEntries: [PDFValue.Entry] = []
    for (place, map) in sheet.characterMaps(fonts).sorted(by: { $0.key < $1.key }) {
      let font = try EmbeddedFont(fonts.faces[place], map)
      embedded[place] = font
      fontEntries.append(.init(key: "F\(place)", value: .reference(font.add(to: &file))))
    }
    let (content, structure) = drawing(embedded)
    let stream = file.add(stream: Array(content.utf8))
    let pages = file.add(["Type": .name("Pages"), "Kids": [.reference(page)], "Count": 1])
    file.set(
      page,
      to: [
        "Type": .name("Page"), "Parent": .reference(pages),
        "MediaBox": [0, 0, .number(sheet.width), .number(sheet.height)],
        "Resources": ["Font": .dictionary(fontEntries)], "Contents": .reference(stream),
        "StructParents": 0, "Tabs": .name("S"),
      ])
    let root = catalog(pages: pages, page: page, structure, in: &file)
    let information = file.add(metadata.information)
    return file.bytes(root: root, information: information)
  }

  private func catalog(
    pages: PDFReference, page: PDFReference, _ structure: StructureElement, in file: inout PDFFile
  ) -> PDFReference {
    let tree = file.add(structure, language: sheet.language, page: page)
    let packet = file.add(
      stream: Array(metadata.packet.utf8), ["Type": .name("Metadata"), "Subtype": .name("XML")])
    let profile = file.add(
      stream: ColourProfile.sRGB, ["N": 3, "Alternate": .name("DeviceRGB")])
    let intent = file.add([
      "Type": .name("OutputIntent"), "S": .name("GTS_PDFA1"),
      "OutputConditionIdentifier": .ascii("sRGB IEC61966-2.1"),
      "Info": .ascii("sRGB IEC61966-2.1"), "DestOutputProfile": .reference(profile),
    ])
    return file.add([
      "Type": .name("Catalog"), "Pages": .reference(pages), "Lang": .ascii(sheet.language),
      "MarkInfo": ["Marked": .boolean(true)], "StructTreeRoot": .reference(tree),
      "ViewerPreferences": ["DisplayDocTitle": .boolean(true)],
      "Metadata": .reference(packet), "OutputIntents": [.reference(intent)],
    ])
  }

  /// The operators that draw the sheet, and what they draw to a reader.
  private func drawing(_ fonts: [Int: EmbeddedFont]) -> (String, StructureElement) {
    var content = ContentStream(fonts: fonts)
    func element(_ text: Sheet.SetText) -> StructureElement.Child {
      .element(
        StructureElement(
          text,
          pieces: text.lines.map { content.draw($0, size: text.size, ink: text.ink) }))
    }
    var document = StructureElement(type: "Document", children: [])
    for mark in sheet.marks {
      switch mark {
      case .decoration(let shape): content.draw(shape, on: sheet)
      case .text(let text): document.children.append(element(text))
      case .table(let rows):
        let rows = rows.map { StructureElement(type: "TR", children: $0.map(element)) }
        document.children.append(
          .element(StructureElement(type: "Table", children: rows.map { .element($0) })))
      case .symbol(let symbol):
        let piece = content.draw(symbol)
        document.children.append(.element(StructureElement(symbol, piece: piece)))
      }
    }
    return (content.operators, document)
  }
}

extension StructureElement {
  /// A text; where it runs from right to left its words are said in the order of reading.
  fileprivate init(_ text: Sheet.SetText, pieces: [Int]) {
    self.init(type: text.role.rawValue, children: pieces.map { .piece($0) })
    if text.role == .rowLabel {
      entries.append(.init(key: "A", value: ["O": .name("Table"), "Scope": .name("Row")]))
    }
    if text.lines.contains(where: \.shaped.hasRightToLeft) {
      entries.append(.init(key: "ActualText", value: .text(text.text)))
    }
  }

  /// A QR code with the words for those who do not see it.
  fileprivate init(_ symbol: Sheet.Symbol, piece: Int) {
    self.init(type: "Figure", children: [.piece(piece)])
    let corners = [symbol.x, symbol.y, symbol.x + symbol.width, symbol.y + symbol.width]
    entries = [
      .init(key: "Alt", value: .text(symbol.description)),
      .init(
        key: "A",
        value: [
          "O": .name("Layout"), "Placement": .name("Block"),
          "BBox": .array(corners.map(PDFValue.number)),
        ]),
    ]
  }
}

extension Sheet {
  /// What the glyphs on the sheet stand for, font by font.
  fileprivate func characterMaps(_ fonts: FontCase) -> [Int: CharacterMap] {
    let texts = marks.flatMap { mark -> [SetText] in
      switch mark {
      case .text(let text): [text]
      case .table(let rows): rows.flatMap { $0 }
      case .symbol, .decoration: []
      }
    }
    var maps: [Int: CharacterMap] = [:]
    for line in texts.flatMap(\.lines) {
      let shaped = line.shaped
      for cluster in shaped.clusters {
        maps[cluster.font, default: CharacterMap()].take(
          cluster.glyphs, showing: Array(shaped.text[cluster.range]),
          in: fonts.faces[cluster.font])
      }
    }
    return maps
  }
}
