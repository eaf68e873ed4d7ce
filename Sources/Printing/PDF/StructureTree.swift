/// What the pieces of a page are to a reader who does not see it (ISO 32000-1, 14.7).
struct StructureElement: Hashable {
  /// The structure type, such as `P`.
  var type: String
  var children: [Child]
  /// What else is known of the element.
  var entries: [PDFValue.Entry] = []

  /// What an element is made of.
  enum Child: Hashable {
    case element(StructureElement)
    /// A piece of the page, by its number.
    case piece(Int)
  }
}

extension PDFFile {
  /// Writes a page's tree, and gives its root.
  mutating func add(
    _ document: StructureElement, language: String, page: PDFReference
  ) -> PDFReference {
    let root = reserve()
    var owners: [Int: PDFReference] = [:]
    let document = add(document, under: root, language: language, page: page, owners: &owners)
    // The page names its pieces' elements by their numbers, which are consecutive.
    let parents = add(.array(owners.sorted { $0.key < $1.key }.map { .reference($0.value) }))
    let parentTree = add(["Nums": [0, .reference(parents)]])
    set(
      root,
      to: [
        "Type": .name("StructTreeRoot"), "K": .reference(document),
        "ParentTree": .reference(parentTree), "ParentTreeNextKey": 1,
      ])
    return root
  }

  private mutating func add(
    _ element: StructureElement, under parent: PDFReference, language: String, page: PDFReference,
    owners: inout [Int: PDFReference]
  ) -> PDFReference {
    let reference = reserve()
    var children: [PDFValue] = []
    for child in element.children {
      switch child {
      case .piece(let number):
        owners[number] = reference
        children.append(.integer(number))
      case .element(let element):
        let child = add(element, under: reference, language: language, page: page, owners: &owners)
        children.append(.reference(child))
      }
    }
    let entries: PDFValue = [
      "Type": .name("StructElem"), "S": .name(element.type), "P": .reference(parent),
      "Pg": .reference(page), "Lang": .ascii(language), "K": .array(children),
    ]
    set(reference, to: element.entries.reduce(entries) { $0.adding($1.key, $1.value) })
    return reference
  }
}
