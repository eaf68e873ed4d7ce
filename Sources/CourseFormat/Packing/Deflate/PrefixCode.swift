/// A prefix code over a few symbols, frequent ones with few bits (RFC 1951, section 3.2.2).
///
/// Source: D. A. Huffman, A Method for the Construction of Minimum-Redundancy Codes, 1952.
struct PrefixCode {
  /// How many bits each symbol has; 0 for one that is not used.
  let lengths: [Int]
  /// The bits of each symbol, in the order in which they are written.
  let codes: [Int]

  /// The code for symbols that occur so often, none with more bits than `limit`.
  ///
  /// Two symbols at least get bits, for not every reader takes a code of one.
  init(frequencies: [Int], limit: Int) {
    var frequencies = frequencies
    for symbol in 0..<2 where frequencies.count(where: { $0 > 0 }) < 2 {
      frequencies[symbol] = max(1, frequencies[symbol])
    }
    var lengths = Self.lengths(frequencies)
    // Evener frequencies have shorter codes; all of them alike come to 9 bits at most.
    while lengths.contains(where: { $0 > limit }) {
      frequencies = frequencies.map { ($0 + 1) / 2 }
      lengths = Self.lengths(frequencies)
    }
    self.lengths = lengths
    codes = Self.codes(lengths)
  }

  /// How deep each symbol lies when the two rarest are joined again and again.
  private static func lengths(_ frequencies: [Int]) -> [Int] {
    let leaves = frequencies.indices.filter { frequencies[$0] > 0 }
      .sorted { (frequencies[$0], $0) < (frequencies[$1], $1) }
    // The leaves by frequency, then the joints, which come to be by frequency too.
    var weights = leaves.map { frequencies[$0] }
    var parents: [Int] = Array(repeating: 0, count: leaves.count)
    var (leaf, joint) = (0, leaves.count)
    func takeRarest() -> Int {
      let isLeaf =
        leaf < leaves.count && (joint >= weights.count || weights[leaf] <= weights[joint])
      defer { if isLeaf { leaf += 1 } else { joint += 1 } }
      return isLeaf ? leaf : joint
    }
    while weights.count < 2 * leaves.count - 1 {
      let (first, second) = (takeRarest(), takeRarest())
      parents[first] = weights.count
      parents[second] = weights.count
      weights.append(weights[first] + weights[second])
      parents.append(0)
    }
    var depths = Array(repeating: 0, count: weights.count)
    for node in depths.indices.dropLast().reversed() { depths[node] = depths[parents[node]] + 1 }
    var lengths = Array(repeating: 0, count: frequencies.count)
    for (index, symbol) in leaves.enumerated() { lengths[symbol] = depths[index] }
    return lengths
  }

  /// The codes that follow from their lengths, each turned round, for it is written highest first.
  private static func codes(_ lengths: [Int]) -> [Int] {
    var code = Array(repeating: 0, count: 16)
    for length in 2...15 {
      code[length] = (code[length - 1] + lengths.count { $0 == length - 1 }) << 1
    }
    return lengths.map { length in
      guard length > 0 else { return 0 }
      defer { code[length] += 1 }
      return (0..<length).reduce(0) { $0 << 1 | code[length] >> $1 & 1 }
    }
  }
}
