/// Where a line may end, after Unicode Standard Annex 14.
///
/// The rules are those of Unicode 15.0 with numbers whole (its section 8.2, example 7), and of
/// 16.0 where French and Chinese quotation marks need them (LB15a, LB15b, LB19a) and for a hyphen
/// that begins a word (LB20a). Beyond them, by house rules, ranges, units, paths and words that
/// begin with a sign stay whole, and Thai and Lao break between syllables (`Syllables`).
enum LineBreaks {
  /// For each scalar, whether a line may end behind it; never behind the last.
  ///
  /// Behind a newline one may. Spaces stay with what stands before them.
  static func places(in scalars: [Unicode.Scalar]) -> [Bool] {
    var places = [Bool](repeating: false, count: scalars.count)
    guard !scalars.isEmpty else { return places }
    let properties = scalars.map { LineBreakProperty(of: $0) }
    var scan = LineBreakScan(from: properties[0])
    for index in 1..<scalars.count {
      let right = properties[index]
      // Nearly all neighbours are letters, or a letter and a space.
      if scan.isLetter, right.kind == .al {
        scan.advanceByLetter(to: index, right)
        continue
      }
      if scan.joins(right) {
        scan.combine(right)
        continue
      }
      let text = LineBreakText(scalars: scalars, properties: properties, index: index)
      places[index - 1] = LineBreakRules(scan: scan, text: text).allowBreak
      scan.advance(to: index, right)
    }
    return places
  }

  /// For each cluster of a text, whether a line may end behind it.
  static func places(in scalars: [Unicode.Scalar], behind clusters: [Cluster]) -> [Bool] {
    let places = places(in: scalars)
    var end = 0
    return clusters.map { cluster in
      end += Int(cluster.count)
      return places.indices.contains(end - 1) && places[end - 1]
    }
  }
}
