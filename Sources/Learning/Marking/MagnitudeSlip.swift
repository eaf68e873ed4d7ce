import CourseFormat
import Foundation
import Wording

/// A number that is right but for its size: a point in the wrong place, or grams for milligrams.
///
/// Such an answer is named, for with a dose it kills.
public enum MagnitudeSlip: String, Sendable, CaseIterable {
  /// Ten times too much.
  case tenfoldOver = "tenfold-over"
  /// A tenth of what is right.
  case tenfoldUnder = "tenfold-under"
  /// A thousand times too much.
  case thousandfoldOver = "thousandfold-over"
  /// A thousandth of what is right.
  case thousandfoldUnder = "thousandfold-under"

  /// What the learner is told of it.
  public var message: Message { Message("verdict.slip.\(rawValue)") }

  /// How many times the right number it is.
  var ratio: Decimal {
    switch self {
    case .tenfoldOver: 10
    case .tenfoldUnder: Decimal(1) / 10
    case .thousandfoldOver: 1000
    case .thousandfoldUnder: Decimal(1) / 1000
    }
  }

  /// The slip that leads from an answer to an amount, give or take a hundredth; nil if none does.
  init?(of amount: ExactAmount, from answer: Decimal) {
    guard let slip = Self.allCases.first(where: { amount.isAbout($0.ratio, answer) }) else {
      return nil
    }
    self = slip
  }
}
