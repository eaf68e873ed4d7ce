/// A day of the Gregorian calendar, without a time or a zone.
public struct CalendarDay: Hashable, Sendable, Comparable {
  /// Days since 1970-01-01, negative before it.
  public let daysSince1970: Int

  /// The day that many days after 1970-01-01.
  ///
  /// What lies outside the years 1 to 9999, the only ones that can be written, is brought inside.
  public init(daysSince1970: Int) {
    let (first, last) = (-719_162, 2_932_896)
    self.daysSince1970 = min(max(daysSince1970, first), last)
  }

  /// The day, in UTC, of a time in seconds since 1970.
  public init(secondsSince1970 seconds: Int) {
    let (days, rest) = seconds.quotientAndRemainder(dividingBy: 86_400)
    self.init(daysSince1970: rest < 0 ? days - 1 : days)
  }

  /// A day by year, month and day; nil if there is no such day.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), (1...31).contains(day) else {
      return nil
    }
    let value = CalendarDay.days(year, month, day)
    self.init(daysSince1970: value)
    guard self.year == year, self.month == month, self.day == day else { return nil }
  }

  /// Reads `2027-06-30`.
  public init?(_ text: some StringProtocol) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0].count == 4, parts[1].count == 2, parts[2].count == 2,
      parts.allSatisfy({ $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }),
      let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2])
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  /// The year.
  public var year: Int { civil.year }
  /// The month, from 1.
  public var month: Int { civil.month }
  /// The day of the month, from 1.
  public var day: Int { civil.day }

  /// The same day some months later, or the month's last day where it has no such day.
  ///
  /// Months that lead out of the years 1 to 9999 lead to their first or last day.
  public func adding(months: Int) -> CalendarDay {
    let total = year * 12 + month - 1 + min(max(months, -120_000), 120_000)
    guard total >= 12 else { return CalendarDay(daysSince1970: .min) }
    guard total < 120_000 else { return CalendarDay(daysSince1970: .max) }
    let (year, month) = (total / 12, total % 12 + 1)
    let candidates = (day - 3...day).reversed().lazy
    return candidates.compactMap { CalendarDay(year: year, month: month, day: $0) }.first ?? self
  }

  /// Earlier days come first.
  public static func < (left: Self, right: Self) -> Bool {
    left.daysSince1970 < right.daysSince1970
  }

  // Source of both: Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms".
  private static func days(_ year: Int, _ month: Int, _ day: Int) -> Int {
    let year = month <= 2 ? year - 1 : year
    let era = (year >= 0 ? year : year - 399) / 400
    let yearOfEra = year - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }

  private var civil: (year: Int, month: Int, day: Int) {
    let shifted = daysSince1970 + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthFromMarch = (5 * dayOfYear + 2) / 153
    let month = monthFromMarch + (monthFromMarch < 10 ? 3 : -9)
    let day = dayOfYear - (153 * monthFromMarch + 2) / 5 + 1
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
  }
}

extension CalendarDay: CustomStringConvertible {
  /// The day as ISO 8601 writes it.
  public var description: String {
    func padded(_ value: Int, _ width: Int) -> String {
      let digits = String(value)
      return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
    return "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
  }
}
