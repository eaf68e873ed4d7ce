import CHarfBuzz

/// Where the letters of a line of mixed directions stand (Unicode Standard Annex 9).
struct BidirectionalText {
  /// Each scalar's level: even from left to right, odd from right to left.
  let levels: [Int8]
  /// The scalars' places in the order in which they stand, from the left.
  let visualOrder: [Int]

  /// Whether part of the line runs from right to left.
  var hasRightToLeft: Bool { levels.contains { $0 % 2 != 0 } }

  /// Orders a line of a paragraph that runs in a direction.
  init(_ line: [Unicode.Scalar], paragraph: WritingDirection, shaping: ShapingLibrary) {
    let text = line.map(\.value)
    let count = FriBidiStrIndex(clamping: text.count)
    var types = [FriBidiCharType](repeating: FRIBIDI_TYPE_ON, count: text.count)
    var brackets = [FriBidiBracketType](repeating: 0, count: text.count)
    var levels = [FriBidiLevel](repeating: 0, count: text.count)
    var order = (0..<count).map { $0 }
    var base = paragraph == .rightToLeft ? FRIBIDI_PAR_RTL : FRIBIDI_PAR_LTR
    shaping.fribidi_get_bidi_types(text, count, &types)
    shaping.fribidi_get_bracket_types(text, count, types, &brackets)
    let isOrdered =
      shaping.fribidi_get_par_embedding_levels_ex(types, brackets, count, &base, &levels) > 0
      && shaping.fribidi_reorder_line(0, types, count, 0, base, &levels, nil, &order) > 0
    // FriBidi fails only where memory does; the letters then stand as they are written.
    self.levels = isOrdered ? levels : types.map { _ in 0 }
    visualOrder = isOrdered ? order.map(Int.init) : Array(text.indices)
  }
}
