import Typography
import Wording

/// What the front matter of a case or a drill says.
///
///     ---
///     minutes: 10
///     counters:
///       fluid: {start: 0, min: 0, max: 5}
///     harm-max: 3
///     weights: {path: 50, harm: 30, time: 20}
///     ---
///
/// All of it may be left out. A counter begins at 0 and counts from 0 to 1,000 where nothing else
/// is said; where no counter is declared at all, whatever an effect changes is one. `harm-max` is
/// the harm at which nothing is left of the score's part for doing none, as a rule that of the
/// gravest single step. The weights are per cent. A drill has `title` and `minutes` alone.
struct CaseHead {
  /// Whose front matter it is.
  enum Bearer {
    case caseStudy, drill
  }

  var title: DisplayText?
  var minutes: Int?
  /// The counters that are declared; nil if nothing is said of counters.
  var counters: [CaseCounter]?
  /// Where each declared counter stands.
  var counterPositions: [CounterID: Position] = [:]
  var mostHarm: Int?
  var weights: CaseWeights?

  /// Reads the front matter; that of a translation says nothing of how the case is played.
  static func read(
    _ front: FrontMatter, of bearer: Bearer, isTranslation: Bool, _ reading: inout Reading
  ) -> CaseHead {
    var head = CaseHead()
    guard let value = front.value, var fields = YAMLFields(value, &reading) else { return head }
    head.title = fields.value("title").flatMap { reading.text($0) }
    head.minutes = fields.value("minutes").flatMap { reading.integer($0, in: 1...10_000) }
    reading.noteBasis(&fields)
    switch bearer {
    case .drill: break
    case .caseStudy where isTranslation:
      for key in ["counters", "harm-max", "weights"] {
        guard let value = fields.value(key) else { continue }
        reading.report(.translationAttribute, at: value.position, ["attribute": .text(key)])
      }
    case .caseStudy:
      if let value = fields.value("counters") { head.readCounters(value, &reading) }
      head.mostHarm = fields.value("harm-max").flatMap { reading.integer($0, in: 1...1000) }
      head.weights = fields.value("weights").flatMap { weights($0, &reading) }
    }
    fields.reportUnknown(&reading)
    return head
  }

  private mutating func readCounters(_ value: YAMLValue, _ reading: inout Reading) {
    guard case .map(let entries) = value.content else {
      reading.reportShape(value, expected: "check.shape.map")
      return
    }
    counters = []
    for entry in entries {
      guard let id = ConditionReader.counter(entry.key) else {
        reading.report(.caseCounterName, at: entry.position, ["name": .text(entry.key)])
        continue
      }
      counterPositions[id] = entry.position
      counters?.append(Self.counter(id, entry, &reading))
    }
  }

  private static func counter(
    _ id: CounterID, _ entry: YAMLValue.Entry, _ reading: inout Reading
  ) -> CaseCounter {
    if case .text("") = entry.value.content { return CaseCounter(id: id) }
    guard var fields = YAMLFields(entry.value, &reading) else { return CaseCounter(id: id) }
    let range = 0...1_000_000
    let least = fields.value("min").flatMap { reading.integer($0, in: range) }
    let most = fields.value("max").flatMap { reading.integer($0, in: range) }
    let start = fields.value("start").flatMap { reading.integer($0, in: range) }
    fields.reportUnknown(&reading)
    let low = least ?? CaseCounter.usual.lowerBound
    let high = most ?? max(CaseCounter.usual.upperBound, low, start ?? 0)
    guard low <= high, (low...high).contains(start ?? low) else {
      reading.report(
        .caseCounterBounds, at: entry.position,
        [
          "id": .text(id.rawValue), "start": .number(start ?? low), "least": .number(low),
          "most": .number(high),
        ])
      return CaseCounter(id: id)
    }
    return CaseCounter(id: id, start: start ?? low, bounds: low...high)
  }

  private static func weights(_ value: YAMLValue, _ reading: inout Reading) -> CaseWeights? {
    guard var fields = YAMLFields(value, &reading) else { return nil }
    let read = ["path", "harm", "time"].map { key in
      fields.value(key).map { reading.integer($0, in: 0...100) } ?? 0
    }
    fields.reportUnknown(&reading)
    let numbers = read.compactMap { $0 }
    guard numbers.count == 3 else { return nil }
    let sum = numbers.reduce(0, +)
    guard sum == 100 else {
      reading.report(.caseWeights, at: value.position, ["sum": .number(sum)])
      return nil
    }
    return CaseWeights(path: numbers[0], harm: numbers[1], time: numbers[2])
  }
}
