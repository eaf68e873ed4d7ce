import CourseFormat

/// How an exercise was typed.
public struct TypingResult: Hashable, Sendable {
  /// The part that was typed right.
  public var accuracy: Score
  /// The speed, in right characters a minute.
  public var speed: Int
  /// Whether both were what the exercise asked for.
  public var isEnough: Bool

  /// A result that is known.
  public init(accuracy: Score, speed: Int, isEnough: Bool) {
    self.accuracy = accuracy
    self.speed = speed
    self.isEnough = isEnough
  }

  /// The result of typing lines in so many seconds; time under a second counts as one.
  ///
  /// A slip is a character to be put in, taken out or changed (V. I. Levenshtein's distance), so
  /// that one that is left out does not make the rest of the line wrong. Of each line as many
  /// characters are right as the longer of the two has, less the slips.
  public init(
    of lines: [String], typed: [String], seconds: Int, accuracy: Int? = nil, speed: Int? = nil
  ) {
    var (right, whole) = (0, 0)
    for (index, line) in lines.enumerated() {
      let asked = Self.folded(line)
      let given = Self.folded(typed.indices.contains(index) ? typed[index] : "")
      let longer = max(asked.count, given.count)
      whole += longer
      right += longer - Self.slips(between: asked, and: given)
    }
    self.accuracy = Score(right, of: whole)
    self.speed = right * 60 / max(1, seconds)
    isEnough = self.accuracy.rawValue >= (accuracy ?? 0) * 100 && self.speed >= speed ?? 0
  }

  /// A better result than another: enough before not enough, then more accurate, then faster.
  public func isBetter(than other: Self) -> Bool {
    (isEnough ? 1 : 0, accuracy, speed) > (other.isEnough ? 1 : 0, other.accuracy, other.speed)
  }

  /// The more accurate of two results, then the faster, which is enough where either was.
  ///
  /// For an exercise that is typed again since an update asks for it: the best from before stays.
  public func joined(with other: Self) -> Self {
    var best = (accuracy, speed) < (other.accuracy, other.speed) ? other : self
    best.isEnough = isEnough || other.isEnough
    return best
  }
}

extension TypingResult {
  /// No line is longer, and nobody types more than it has.
  private static let longest = 1000

  /// A text by characters, those that keyboards have not got as those typed for them.
  public static func folded(_ text: String) -> [Character] {
    text.prefix(longest).map { character in
      switch character {
      case "\u{2019}", "\u{2018}": "'"
      case "\u{201C}", "\u{201D}": "\""
      case "\u{A0}", "\u{202F}", "\u{2009}": " "
      case "\u{2010}", "\u{2011}", "\u{2013}", "\u{2014}": "-"
      default: character
      }
    }
  }

  /// How many slips there are in what was typed of a line.
  public static func slips(between line: String, and typed: String) -> Int {
    slips(between: folded(line), and: folded(typed))
  }

  /// How many characters must be put in, taken out or changed.
  private static func slips(between left: [Character], and right: [Character]) -> Int {
    var last = Array(0...right.count)
    for (i, asked) in left.enumerated() {
      var row = [i + 1]
      row.reserveCapacity(right.count + 1)
      for (j, given) in right.enumerated() {
        row.append(min(last[j] + (asked == given ? 0 : 1), last[j + 1] + 1, row[j] + 1))
      }
      last = row
    }
    return last[right.count]
  }
}
