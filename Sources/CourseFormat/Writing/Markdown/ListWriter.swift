/// Writes lists, each so that it is not taken for a part of the one before it.
struct ListWriter {
  /// The number of the first item; nil for a bulleted list.
  private let start: Int?
  /// What stands in each item.
  private let items: [String]
  /// Whether no empty lines stand between the items.
  private let isTight: Bool

  /// What stands before each item.
  struct Marker: Equatable {
    /// Whether the items are numbered.
    var isNumbered: Bool
    /// The bullet, or what stands after the number.
    var sign: String
  }

  /// A list of items whose text is known.
  init(start: Int? = nil, items: [String]) {
    (self.start, self.items, isTight) = (start, items, true)
  }

  /// A list of blocks.
  init(_ list: Block.List, _ writer: BlockWriter) {
    start = list.start
    isTight = list.isTight
    let separator = isTight ? "\n" : "\n\n"
    items = list.entries.map {
      BlockWriter.join(writer.parts($0, isNested: true), separator: separator)
    }
  }

  /// The marker, which differs from that of a list that stands just before.
  func marker(after previous: Marker?) -> Marker {
    let signs = start == nil ? ["-", "+", "*"] : [".", ")"]
    let markers = signs.map { Marker(isNumbered: start != nil, sign: $0) }
    // `- - -` would be a rule.
    let free = markers.filter { marker in
      marker != previous
        && (marker.isNumbered || !items.contains { $0.hasPrefix(marker.sign) })
    }
    return free.first ?? markers[0]
  }

  /// The items after their markers.
  func text(_ marker: Marker) -> String {
    items.enumerated().map { index, item in
      let number = min((start ?? 0) + index, 999_999_999)
      return Self.item(item, marker.isNumbered ? "\(number)\(marker.sign)" : marker.sign)
    }.joined(separator: isTight ? "\n" : "\n\n")
  }

  /// An item's lines, those after the first indented as far as the marker reaches.
  private static func item(_ text: String, _ marker: String) -> String {
    let indent = String(repeating: " ", count: marker.utf8.count + 1)
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    guard let first = lines.first, !first.isEmpty else { return marker }
    return (["\(marker) \(first)"] + lines.dropFirst().map { $0.isEmpty ? "" : indent + $0 })
      .joined(separator: "\n")
  }
}

extension Block.List {
  /// Whether the list reads back without empty lines: words, and lists of words under them.
  fileprivate var isTight: Bool {
    entries.allSatisfy { entry in
      guard entry.count <= 2 else { return false }
      if let first = entry.first { guard case .paragraph = first else { return false } }
      guard entry.count == 2 else { return true }
      // Only a bullet with words, or a 1, may stand right under a paragraph.
      guard case .list(let list) = entry[1], list.start ?? 1 == 1 else { return false }
      return list.entries.first?.isEmpty == false && list.isTight
    }
  }
}
