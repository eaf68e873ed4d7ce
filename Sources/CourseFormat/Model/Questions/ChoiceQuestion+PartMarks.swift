extension ChoiceQuestion {
  /// What each choice gives or takes, in ten-thousandths of the whole; nil where only exactly the
  /// right ones count, for no choice has a part mark.
  ///
  /// The right choices without a part mark share what those with one leave of the whole; a wrong
  /// choice without one gives nothing.
  public var partMarks: [Int]? {
    guard choices.contains(where: { $0.partMark != nil }) else { return nil }
    var marks = choices.map { min(max($0.partMark ?? 0, -Self.whole), Self.whole) }
    let sharing = choices.indices.filter { choices[$0].isRight && choices[$0].partMark == nil }
    let given = choices.indices.reduce(0) { $0 + (choices[$1].isRight ? marks[$1] : 0) }
    let left = max(0, Self.whole - given)
    for (place, index) in sharing.enumerated() {
      // What cannot be divided goes to the first, so that all together are the whole.
      marks[index] = left / sharing.count + (place < left % sharing.count ? 1 : 0)
    }
    return marks
  }

  /// The whole in the unit of part marks.
  public static let whole = 10_000
}
