import CFriBidi

/// A line in the order in which it stands on the terminal.
public struct OrderedLine<Style: Hashable & Sendable>: Hashable, Sendable {
  /// What stands on it, from the left.
  public var line: Line<Style>
  /// For each cell of the line as it is read, the column in which it stands; and last, where what
  /// is written next goes: behind the line, or -1 before it where it is read from right to left.
  public var columns: [Int]
}

extension Line {
  /// The line in the order in which it stands, in a paragraph of a direction.
  ///
  /// Brackets are mirrored where they are read from right to left; Arabic letters keep the shape
  /// that the terminal gives them. Each line is ordered by itself, and as it is read where FriBidi
  /// is not installed.
  ///
  /// Source: Unicode Standard Annex 9, L2 and L4.
  public func ordered(in paragraph: ParagraphDirection) -> OrderedLine<Style> {
    guard paragraph == .rightToLeft || runs.contains(where: \.text.mayRunRightToLeft) else {
      return OrderedLine(line: self, columns: Array(0...cells))
    }
    var pieces: [LineOrdering.Piece] = []
    for (run, place) in zip(runs, runs.indices) {
      for cluster in Cluster.clusters(of: run.text, in: .unicode) {
        pieces.append(.init(run: place, text: cluster.text, cells: cluster.cells))
      }
    }
    guard let ordering = LineOrdering(of: pieces, in: paragraph) else {
      return OrderedLine(line: self, columns: Array(0...cells))
    }
    var ordered = Line(offset: offset)
    for piece in ordering.pieces {
      let style = runs[piece.run].style
      if let last = ordered.runs.indices.last, ordered.runs[last].style == style {
        ordered.runs[last].text += piece.text
        ordered.runs[last].cells += piece.cells
      } else {
        ordered.runs.append(Run(text: piece.text, style: style, cells: piece.cells))
      }
    }
    let end = paragraph == .rightToLeft ? -1 : cells
    return OrderedLine(line: ordered, columns: ordering.columns + [end])
  }
}

/// The characters of a line, ordered by FriBidi.
struct LineOrdering {
  /// A character, and the run that it belongs to.
  struct Piece {
    var run: Int
    var text: String
    var cells: Int
  }

  /// The characters from the left, brackets mirrored.
  private(set) var pieces: [Piece] = []
  /// For each cell of the line as it is read, its column.
  private(set) var columns: [Int]

  /// The characters of a line; nil where FriBidi is missing.
  ///
  /// Each stands for its marks: these are drawn on it wherever it goes.
  init?(of read: [Piece], in paragraph: ParagraphDirection, library file: String = Self.file) {
    var scalars = read.map { $0.text.unicodeScalars.first?.value ?? 0x20 }
    guard let order = Self.order(of: &scalars, in: paragraph, library: file) else { return nil }
    columns = []
    var starts = [Int](repeating: 0, count: read.count)
    var column = 0
    for place in order {
      var piece = read[place]
      piece.text = piece.text.beginning(with: Unicode.Scalar(scalars[place]))
      pieces.append(piece)
      starts[place] = column
      column += piece.cells
    }
    for (piece, start) in zip(read, starts) { columns += start..<start + piece.cells }
  }

  /// The name that the library has on every Linux system.
  static let file = "libfribidi.so.0"

  /// The places of the scalars from the left; mirrored scalars are replaced.
  private static func order(
    of scalars: inout [UInt32], in paragraph: ParagraphDirection, library file: String
  ) -> [Int]? {
    let space = UnsafeMutablePointer<OrderingLibrary>.allocate(capacity: 1)
    defer { space.deallocate() }
    guard karatu_find_ordering_functions(space, file) != 0 else { return nil }
    let library = space.pointee
    let count = FriBidiStrIndex(clamping: scalars.count)
    var types = [FriBidiCharType](repeating: FRIBIDI_TYPE_ON, count: scalars.count)
    var brackets = [FriBidiBracketType](repeating: 0, count: scalars.count)
    var levels = [FriBidiLevel](repeating: 0, count: scalars.count)
    var order = (0..<count).map { $0 }
    var base = paragraph == .rightToLeft ? FRIBIDI_PAR_RTL : FRIBIDI_PAR_LTR
    library.fribidi_get_bidi_types(scalars, count, &types)
    library.fribidi_get_bracket_types(scalars, count, types, &brackets)
    guard
      library.fribidi_get_par_embedding_levels_ex(types, brackets, count, &base, &levels) > 0,
      library.fribidi_reorder_line(0, types, count, 0, base, &levels, nil, &order) > 0
    else { return nil }
    library.fribidi_shape_mirroring(levels, count, &scalars)
    return order.map(Int.init)
  }
}

extension String {
  /// The text with another first scalar.
  fileprivate func beginning(with scalar: Unicode.Scalar?) -> String {
    guard let scalar, scalar != unicodeScalars.first else { return self }
    return String(scalar) + String(unicodeScalars.dropFirst())
  }
}
