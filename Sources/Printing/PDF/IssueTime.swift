import Wording

/// A moment in Universal Time, as a file's metadata writes it.
struct IssueTime: Hashable, Sendable {
  private let day: CalendarDay
  private let second: Int

  /// A moment from 1970 to 9999, in Unix seconds.
  init(unixSeconds: Int) throws(PrintingProblem) {
    let lastSecond = 253_402_300_799
    guard (0...lastSecond).contains(unixSeconds) else {
      throw .timeOutOfRange(seconds: unixSeconds)
    }
    day = CalendarDay(daysSince1970: unixSeconds / 86_400)
    second = unixSeconds % 86_400
  }

  /// The moment as a PDF date, `D:20260115093000Z`.
  var pdf: String {
    "D:\(day.year.padded(to: 4))\(day.month.padded(to: 2))\(day.day.padded(to: 2))"
      + clock.joined() + "Z"
  }

  /// The moment as XMP has it, `2026-01-15T09:30:00Z`.
  var iso8601: String { "\(day)T\(clock.joined(separator: ":"))Z" }

  private var clock: [String] {
    [second / 3600, second / 60 % 60, second % 60].map { $0.padded(to: 2) }
  }
}
