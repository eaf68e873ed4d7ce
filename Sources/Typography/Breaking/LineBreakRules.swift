/// The rules of Unicode Standard Annex 14 about one place, in their order.
///
/// A rule that decides nothing gives nil. What is not by Unicode's rules has no number and says
/// why it is so.
struct LineBreakRules {
  let scan: LineBreakScan
  let text: LineBreakText
  private let left: LineBreakClass
  private let right: LineBreakClass
  private let solid: LineBreakClass
  private let isAfterSpace: Bool

  init(scan: LineBreakScan, text: LineBreakText) {
    self.scan = scan
    self.text = text
    left = scan.left.kind
    right = text.right.kind
    solid = scan.solid.kind
    isAfterSpace = left == .sp
  }

  /// Whether a line may end at the place.
  var allowBreak: Bool {
    if let decision = atFixedPlaces ?? atSpaces { return decision }
    return atSigns ?? atNumbers ?? atLetters ?? true
  }

  // MARK: - Newlines, joiners and glue: LB4 to LB12

  private var atFixedPlaces: Bool? {
    switch left {
    case .bk, .lf, .nl: return true
    case .cr: return right != .lf
    default: break
    }
    switch right {
    case .bk, .cr, .lf, .nl, .sp, .zw: return false
    default: break
    }
    if solid == .zw { return true }
    if scan.endsWithJoiner || left == .wj || right == .wj || left == .gl { return false }
    if right == .gl, left != .sp, left != .ba, left != .hy { return false }
    return nil
  }

  // MARK: - Across spaces: LB13 to LB18

  private var atSpaces: Bool? {
    switch right {
    case .cl, .cp: return false
    case .ex, .is, .sy: return isAfterSpace && beginsWord
    case .qu where isFinal(text.index) && endsQuotation: return false
    // French sets a space before the sign.
    case .po where isAfterSpace && solid == .nu && isPercent && !beginsWord: return false
    default: break
    }
    if solid == .op { return false }
    if solid == .qu, isInitial(scan.solidIndex), beginsQuotation { return false }
    if solid == .cl || solid == .cp, right == .ns { return false }
    if solid == .b2, right == .b2 { return false }
    return isAfterSpace ? true : nil
  }

  /// Whether what stands behind the place is a word that begins with a sign: `:wq`, `/etc`, `.5`.
  private var beginsWord: Bool {
    switch text.next?.kind {
    case .al, .hl, .nu, .sa: true
    default: false
    }
  }

  private var isPercent: Bool { "%‰٪".unicodeScalars.contains(text.scalars[text.index]) }

  /// LB15a: what opens a quotation here closes it in other languages.
  private var beginsQuotation: Bool {
    switch scan.beforeSolid?.kind {
    case nil, .bk, .cr, .lf, .nl, .op, .qu, .gl, .sp, .zw: true
    default: false
    }
  }

  /// LB15b: what closes a quotation here opens it in other languages.
  private var endsQuotation: Bool {
    switch text.next?.kind {
    case nil, .sp, .gl, .wj, .cl, .qu, .cp, .ex, .is, .sy, .bk, .cr, .lf, .nl, .zw: true
    default: false
    }
  }

  // MARK: - Quotation marks, hyphens and dashes: LB19 to LB22

  private var atSigns: Bool? {
    if isHeldByQuotationMark { return false }
    if left == .cb || right == .cb { return true }
    if isHyphen, beginsWithHyphen, right == .al || right == .hl || right == .sa { return false }
    switch right {
    // A dash ends a line, and begins none.
    case .ba, .hy, .ns, .in, .b2: return false
    default: break
    }
    if left == .bb { return false }
    if scan.before?.kind == .hl, left == .hy || left == .ba { return false }
    // LB21b; units and paths stay whole as well.
    if left == .sy, isLetter(right) { return false }
    if left == .in || isSignOfWord, isLetter(right) || right == .nu { return false }
    // So do ranges.
    if right == .nu, left == .ba, isHyphen || leftScalar == "\u{2013}" { return false }
    return nil
  }

  /// LB19 and LB19a: a quotation mark holds on to what stands beside it, unless ideographs do.
  private var isHeldByQuotationMark: Bool {
    if right == .qu {
      let isLoose = isInitial(text.index) && scan.left.isWide && text.next?.isWide == true
      if !isLoose { return true }
    }
    if left == .qu {
      let isLoose =
        isFinal(scan.leftIndex) && text.right.isWide && scan.before?.isWide == true
      if !isLoose { return true }
    }
    return false
  }

  /// Whether the sign before the place begins a word, as it does behind a space.
  private var isSignOfWord: Bool {
    guard left == .ex || left == .is || left == .sy else { return false }
    return scan.before == nil || scan.before?.kind == .sp
  }

  private var leftScalar: Unicode.Scalar { text.scalars[scan.leftIndex] }
  private var isHyphen: Bool { left == .hy || leftScalar == "\u{2010}" }

  /// LB20a: a hyphen that begins a word, be it behind another one, a bracket or a quotation mark.
  private var beginsWithHyphen: Bool {
    switch scan.before?.kind {
    case nil, .bk, .cr, .lf, .nl, .sp, .zw, .cb, .gl, .hy, .op, .qu: true
    default: false
    }
  }

  // MARK: - Numbers: LB23 to LB25

  private var atNumbers: Bool? {
    switch (left, right) {
    case (.al, .nu), (.hl, .nu), (.sa, .nu), (.nu, .al), (.nu, .hl), (.nu, .sa): return false
    case (.pr, .id), (.pr, .eb), (.pr, .em), (.id, .po), (.eb, .po), (.em, .po): return false
    case (.pr, .nu), (.po, .nu), (.op, .nu), (.hy, .nu): return false
    case (.pr, .op), (.pr, .hy), (.po, .op), (.po, .hy):
      if text.next?.kind == .nu { return false }
    case (.pr, _), (.po, _): if isLetter(right) { return false }
    case (_, .pr), (_, .po): if isLetter(left) || scan.number != .none { return false }
    case (_, .nu): if scan.number == .open { return false }
    default: break
    }
    return nil
  }

  // MARK: - Letters, Hangul, flags and emoji: LB26 to LB30b

  private var atLetters: Bool? {
    if left == .sa, right == .sa { return Syllables.begins(at: text.index, in: text.scalars) }
    if isLetter(left), isLetter(right) { return false }
    switch (left, right) {
    case (.jl, .jl), (.jl, .jv), (.jl, .h2), (.jl, .h3): return false
    case (.jv, .jv), (.jv, .jt), (.h2, .jv), (.h2, .jt), (.jt, .jt), (.h3, .jt): return false
    case (_, .po), (.pr, _): if isHangul(left == .pr ? right : left) { return false }
    case (.is, _): if isLetter(right) { return false }
    case (_, .op): if !text.right.isWide, isLetter(left) || left == .nu { return false }
    case (.cp, _): if !scan.left.isWide, isLetter(right) || right == .nu { return false }
    case (.ri, .ri): return !scan.isHalfFlag
    case (.eb, .em): return false
    default: break
    }
    return nil
  }

  private func isLetter(_ kind: LineBreakClass) -> Bool {
    kind == .al || kind == .hl || kind == .sa
  }

  private func isHangul(_ kind: LineBreakClass) -> Bool {
    switch kind {
    case .jl, .jv, .jt, .h2, .h3: true
    default: false
    }
  }

  private func isInitial(_ index: Int) -> Bool {
    text.scalars[index].properties.generalCategory == .initialPunctuation
  }

  private func isFinal(_ index: Int) -> Bool {
    text.scalars[index].properties.generalCategory == .finalPunctuation
  }
}
