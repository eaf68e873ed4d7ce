import Wording

/// The nearest of some known words to one that is not known.
enum Suggestion {
  /// How many known words are listed where none is near.
  private static let listed = 8

  /// The known word that a slip of the hand turns into `word`; nil if none is near enough.
  ///
  /// Near enough is one slip in a word of up to four bytes, two in a longer one, three in one of
  /// more than nine.
  static func nearest(to word: String, among known: [String]) -> String? {
    let bytes = Array(word.utf8.prefix(64))
    let allowed = bytes.count <= 4 ? 1 : bytes.count <= 9 ? 2 : 3
    var best: (word: String, distance: Int)?
    for candidate in known {
      let distance = slips(between: bytes, and: Array(candidate.utf8))
      if distance <= allowed, distance < best?.distance ?? .max { best = (candidate, distance) }
    }
    return best?.word
  }

  /// What to say after naming an unknown word: the nearest known one, or all that are known.
  static func remedy(for word: String, among known: [String]) -> Message {
    if let nearest = nearest(to: word, among: known) {
      return Message("check.remedy.did-you-mean", ["suggestion": .text(nearest)])
    }
    if known.isEmpty { return Message("check.remedy.none") }
    let others = known.count > listed ? ", ..." : ""
    return Message(
      "check.remedy.one-of",
      ["known": .text(known.prefix(listed).joined(separator: ", ") + others)])
  }

  /// How many letters must be put in, taken out, changed or swapped with the next one.
  ///
  /// Source: the optimal string alignment distance, a restricted form of F. J. Damerau's.
  static func slips(between left: [UInt8], and right: [UInt8]) -> Int {
    var beforeLast: [Int] = []
    var last = Array(0...right.count)
    for i in left.indices {
      var row = [i + 1]
      for j in right.indices {
        let change = last[j] + (left[i] == right[j] ? 0 : 1)
        var cost = min(change, last[j + 1] + 1, row[j] + 1)
        if i > 0, j > 0, left[i] == right[j - 1], left[i - 1] == right[j] {
          cost = min(cost, beforeLast[j - 1] + 1)
        }
        row.append(cost)
      }
      (beforeLast, last) = (last, row)
    }
    return last[right.count]
  }
}
