/// A measurement of the program, with figures that have budgets.
protocol Benchmark {
  /// What it is called on the command line.
  var name: String { get }
  /// What it measures, in a few words.
  var summary: String { get }
  /// Measures.
  func figures() throws -> [Figure]
}
