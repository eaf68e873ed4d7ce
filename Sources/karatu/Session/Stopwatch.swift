import CourseFormat
import Learning

/// Counts a learner's active time, item by item.
///
/// Time between two keys counts while it is short enough to be reading; a longer pause is taken
/// for absence. The clock is the monotonic one: the wall clock may jump.
struct Stopwatch {
  /// A course's item.
  struct Item: Hashable {
    let course: CourseID
    let item: ItemID
  }

  /// The longest pause that counts, in seconds.
  static let longestPause = 180.0

  private var last: Double?
  private var seconds: [Item: Double] = [:]

  /// A key was pressed at a monotonic time, in seconds, while an item was on the screen.
  mutating func tick(at time: Double, in item: Item?) {
    defer { last = time }
    guard let last, let item, time > last, time - last <= Stopwatch.longestPause else { return }
    seconds[item, default: 0] += time - last
  }

  /// The whole seconds counted since the last time, as facts; fractions are kept for later.
  mutating func takeFacts() -> [Learning.Fact] {
    var facts: [Learning.Fact] = []
    for (item, time) in seconds.sorted(by: { $0.key.item < $1.key.item }) where time >= 1 {
      facts.append(.timeSpent(item.course, item.item, seconds: Int(time)))
      seconds[item] = time - time.rounded(.down)
    }
    return facts
  }
}
