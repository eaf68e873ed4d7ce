/// Stretches of text, one behind the other, cut into clusters.
struct MeasuredText {
  /// The clusters of all stretches.
  let clusters: [Cluster]
  /// For each cluster, whether a line may end behind it.
  let places: [Bool]
  /// For each stretch, the first cluster behind it.
  private let ends: [Int]

  /// The text of some stretches.
  init(_ texts: [String], in alphabet: Alphabet) {
    var clusters: [Cluster] = []
    var ends: [Int] = []
    var scalars: [Unicode.Scalar] = []
    for text in texts {
      clusters += Cluster.clusters(of: text, in: alphabet, after: clusters.last)
      ends.append(clusters.count)
      scalars += text.unicodeScalars
    }
    places = LineBreaks.places(in: scalars, behind: clusters)
    self.clusters = clusters
    self.ends = ends
  }

  /// A part of one stretch, measured.
  struct Piece {
    var span: Int
    var text: String
    var cells: Int
  }

  /// What is drawn of some clusters, by the stretches that they belong to.
  func pieces(in range: Range<Int>) -> [Piece] {
    var pieces: [Piece] = []
    var start = range.lowerBound
    var span = self.span(of: start)
    while start < range.upperBound, span < ends.count {
      let end = min(ends[span], range.upperBound)
      var piece = Piece(span: span, text: "", cells: 0)
      for index in start..<end {
        piece.text += clusters[index].text
        piece.cells += clusters[index].cells
      }
      if !piece.text.isEmpty { pieces.append(piece) }
      start = end
      span += 1
    }
    return pieces
  }

  /// The stretch that a cluster belongs to.
  private func span(of cluster: Int) -> Int {
    var (low, high) = (0, ends.count)
    while low < high {
      let middle = (low + high) / 2
      if ends[middle] <= cluster { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
