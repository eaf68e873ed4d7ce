/// What the rules know of the text before a place, each base standing for its marks as well (LB9).
struct LineBreakScan {
  /// The base before the place.
  private(set) var left: LineBreakProperty
  /// Where the base before the place stands.
  private(set) var leftIndex = 0
  /// The base before that; nil at the text's beginning.
  private(set) var before: LineBreakProperty?
  /// The last base that is no space, which `left` is unless spaces stand before the place.
  private(set) var solid: LineBreakProperty
  /// Where that base stands.
  private(set) var solidIndex = 0
  /// What stands before it; nil at the text's beginning.
  private(set) var beforeSolid: LineBreakProperty?
  /// Whether the last scalar is a joiner.
  private(set) var endsWithJoiner: Bool
  /// How far a number reaches.
  private(set) var number = Number.none
  /// Whether an odd number of the letters that make flags stands before the place.
  private(set) var isHalfFlag: Bool

  /// A number (section 8.2, example 7): `(NU | SY | IS)*` behind a digit, then `CL` or `CP`.
  enum Number {
    case none, open, closed
  }

  /// The scan behind a text's first scalar.
  init(from property: LineBreakProperty) {
    endsWithJoiner = property.kind == .zwj
    left = property.standingAlone
    solid = left
    number = left.kind == .nu ? .open : .none
    isHalfFlag = left.kind == .ri
  }

  /// Whether the base before the place is a letter, and no joiner behind it.
  var isLetter: Bool { left.kind == .al && !endsWithJoiner }

  /// Whether a scalar is a mark on the base before it (LB9).
  func joins(_ right: LineBreakProperty) -> Bool {
    guard right.kind == .cm || right.kind == .zwj else { return false }
    switch left.kind {
    case .bk, .cr, .lf, .nl, .sp, .zw: return false
    default: return true
    }
  }

  /// Goes past a mark on the base.
  mutating func combine(_ mark: LineBreakProperty) {
    endsWithJoiner = mark.kind == .zwj
  }

  /// Goes past a letter behind a letter.
  mutating func advanceByLetter(to index: Int, _ right: LineBreakProperty) {
    before = left
    beforeSolid = left
    left = right
    solid = right
    leftIndex = index
    solidIndex = index
  }

  /// Goes past a base.
  mutating func advance(to index: Int, _ property: LineBreakProperty) {
    let right = property.standingAlone
    if right.kind != .sp {
      beforeSolid = left
      solid = right
      solidIndex = index
    }
    number = number.followed(by: right.kind)
    isHalfFlag = right.kind == .ri && !isHalfFlag
    before = left
    left = right
    leftIndex = index
    endsWithJoiner = property.kind == .zwj
  }
}

extension LineBreakScan.Number {
  /// How far the number reaches behind another base.
  fileprivate func followed(by kind: LineBreakClass) -> Self {
    switch kind {
    case .nu: .open
    case .sy, .is: self == .open ? .open : .none
    case .cl, .cp: self == .open ? .closed : .none
    default: .none
    }
  }
}

extension LineBreakProperty {
  /// A mark without a base is a letter (LB10).
  var standingAlone: LineBreakProperty {
    kind == .cm || kind == .zwj ? LineBreakProperty(kind: .al) : self
  }
}

/// A place in a text and what stands behind it.
struct LineBreakText {
  /// The text.
  let scalars: [Unicode.Scalar]
  /// What each scalar is.
  let properties: [LineBreakProperty]
  /// The scalar behind the place.
  let index: Int

  /// The base behind the place.
  var right: LineBreakProperty { properties[index].standingAlone }

  /// The base behind that one; nil at the text's end.
  var next: LineBreakProperty? {
    var next = index + 1
    while next < properties.count, properties[next].kind == .cm || properties[next].kind == .zwj {
      next += 1
    }
    return next < properties.count ? properties[next] : nil
  }
}
