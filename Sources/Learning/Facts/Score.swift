/// A part of the whole in ten-thousandths, so that no score depends on how a machine rounds.
public struct Score: RawRepresentable, Hashable, Sendable, Comparable {
  /// From 0 to 10,000.
  public let rawValue: Int

  /// A score in ten-thousandths; what lies outside 0 to 10,000 is brought inside.
  public init(rawValue: Int) {
    self.rawValue = min(max(rawValue, 0), 10_000)
  }

  /// The part that `points` is of `total`, rounded down: a learner never passes by rounding.
  public init(_ points: Int, of total: Int) {
    guard total > 0, points > 0 else {
      self = .zero
      return
    }
    // The product of two numbers from elsewhere may be longer than one number can be.
    let part = total.dividingFullWidth(min(points, total).multipliedFullWidth(by: 10_000))
    self.init(rawValue: part.quotient)
  }

  /// Nothing.
  public static let zero = Score(rawValue: 0)
  /// The whole.
  public static let full = Score(rawValue: 10_000)

  /// The score in whole per cent, rounded down.
  public var percent: Int { rawValue / 100 }

  /// Lower scores come first.
  public static func < (left: Score, right: Score) -> Bool { left.rawValue < right.rawValue }
}
