import Wording

/// A time as certificates show it.
enum Moment {
  /// `2026-01-15T09:00:00Z`, from seconds since 1970-01-01 UTC.
  static func text(_ seconds: Int) -> String {
    let (day, second) = split(seconds)
    let parts = [second / 3600, second / 60 % 60, second % 60]
    let time = parts.map { ($0 < 10 ? "0" : "") + String($0) }.joined(separator: ":")
    return "\(day)T\(time)Z"
  }

  /// The day in UTC of a time in seconds since 1970-01-01.
  static func day(_ seconds: Int) -> CalendarDay { split(seconds).day }

  private static func split(_ seconds: Int) -> (day: CalendarDay, second: Int) {
    let (days, rest) = seconds.quotientAndRemainder(dividingBy: 86_400)
    return rest < 0
      ? (CalendarDay(daysSince1970: days - 1), rest + 86_400)
      : (CalendarDay(daysSince1970: days), rest)
  }
}
