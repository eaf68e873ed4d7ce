/// A length of a code, or several equal ones, as a block's head says them.
struct Run: Equatable {
  /// The length, or 16 to 18 for a run.
  let symbol: Int
  /// How long the run is, beyond the shortest of its kind.
  let extra: Int
  /// The bits of `extra`.
  let extraWidth: Int

  /// All of some lengths: a length again 3 to 6 times, or up to 138 zeros, are one run.
  static func all(in lengths: some Collection<Int>) -> [Run] {
    var runs: [Run] = []
    var rest = Array(lengths)[...]
    while let length = rest.first {
      let count = rest.prefix { $0 == length }.count
      rest = rest.dropFirst(count)
      append(length, count, to: &runs)
    }
    return runs
  }

  private static func append(_ length: Int, _ count: Int, to runs: inout [Run]) {
    var count = count
    if length > 0 {
      runs.append(Run(symbol: length, extra: 0, extraWidth: 0))
      count -= 1
    }
    while count >= 3 {
      let part = min(count, length > 0 ? 6 : 138)
      count -= part
      if length > 0 {
        runs.append(Run(symbol: 16, extra: part - 3, extraWidth: 2))
      } else if part <= 10 {
        runs.append(Run(symbol: 17, extra: part - 3, extraWidth: 3))
      } else {
        runs.append(Run(symbol: 18, extra: part - 11, extraWidth: 7))
      }
    }
    for _ in 0..<count { runs.append(Run(symbol: length, extra: 0, extraWidth: 0)) }
  }
}
