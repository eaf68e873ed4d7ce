/// What a scalar is to the places where a line may break, by the names of Unicode Standard Annex
/// 14, so that the rules can be held against the annex.
///
/// Its rule LB1 is applied already: AI, SG and XX are `al`, CJ is `ns`, and the marks of SA are
/// `cm`. `sa` is a letter of a script that sets no spaces between words.
enum LineBreakClass: UInt8, CaseIterable {
  case al, b2, ba, bb, bk, cb, cl, cm, cp, cr, eb, em, ex, gl, h2, h3, hl, hy, id, `in`, `is`, jl
  case jt, jv, lf, nl, ns, nu, op, po, pr, qu, ri, sa, sp, sy, wj, zw, zwj
}

/// The class of a scalar, and whether it is as wide as an ideograph.
struct LineBreakProperty: Equatable {
  /// What it is to the places where a line may break.
  var kind: LineBreakClass
  /// Whether its East Asian width is F, W or H: quotation marks and brackets hold on to other
  /// letters, but not to these.
  var isWide = false
}

extension LineBreakProperty {
  /// The property of a scalar.
  init(of scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x4E00...0x9FFF: self = .init(kind: .id, isWide: true)
    // The syllables of Hangul stand 28 to a pair of letters, the first of them without a third.
    case 0xAC00...0xD7A3:
      self = .init(kind: (scalar.value - 0xAC00) % 28 == 0 ? .h2 : .h3, isWide: true)
    default: self = LineBreakTable.property(of: scalar.value)
    }
  }
}

extension LineBreakTable {
  /// The property of the run of scalars that a scalar lies in.
  fileprivate static func property(of value: UInt32) -> LineBreakProperty {
    var (low, high) = (0, runs.count)
    while low < high {
      let middle = (low + high) / 2
      if runs[middle] >> 8 <= value { low = middle + 1 } else { high = middle }
    }
    let packed = low > 0 ? UInt8(truncatingIfNeeded: runs[low - 1]) : 0
    let kind = LineBreakClass(rawValue: packed & 0x7F) ?? .al
    return LineBreakProperty(kind: kind, isWide: packed & 0x80 != 0)
  }
}
