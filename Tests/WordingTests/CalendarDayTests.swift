import Testing
import Wording

@Suite("Calendar days")
struct CalendarDayTests {
  @Test("every day from 1900 to 2100 is its number, its parts and its text")
  func roundTrips() {
    // Counted day by day from a known one, with the calendar's rule as schools teach it.
    var number = -25_567
    var wrong: [String] = []
    for year in 1900...2100 {
      let isLeap = year % 4 == 0 && year % 100 != 0 || year % 400 == 0
      for (month, length) in zip(
        1..., [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31])
      {
        for date in 1...length {
          let text = "\(year)-\(month < 10 ? "0" : "")\(month)-\(date < 10 ? "0" : "")\(date)"
          let day = CalendarDay(daysSince1970: number)
          let isRight =
            day.year == year && day.month == month && day.day == date && day.description == text
            && CalendarDay(text) == day && CalendarDay(year: year, month: month, day: date) == day
          if !isRight { wrong.append(text) }
          number += 1
        }
        if CalendarDay(year: year, month: month, day: length + 1) != nil {
          wrong.append("\(year)-\(month)-\(length + 1)")
        }
      }
    }
    #expect(wrong.isEmpty)
    #expect(number == 47_847)
  }

  @Test(
    "known days have their numbers",
    arguments: [
      ("1970-01-01", 0), ("1969-12-31", -1), ("1970-12-31", 364), ("1972-02-29", 789),
      ("2000-02-29", 11_016), ("2000-03-01", 11_017), ("2026-07-04", 20_638),
      ("0001-01-01", -719_162), ("9999-12-31", 2_932_896),
    ])
  func knows(text: String, number: Int) {
    #expect(CalendarDay(text)?.daysSince1970 == number)
    #expect(CalendarDay(daysSince1970: number).description == text)
  }

  @Test("February has 29 days in leap years only")
  func knowsLeapYears() {
    for year in [1904, 1996, 2000, 2024, 2400] {
      #expect(CalendarDay(year: year, month: 2, day: 29) != nil)
    }
    for year in [1900, 1999, 2023, 2100, 2200] {
      #expect(CalendarDay(year: year, month: 2, day: 29) == nil)
    }
  }

  @Test(
    "what is no day of the calendar is refused",
    arguments: [
      (2026, 0, 1), (2026, 13, 1), (2026, 1, 0), (2026, 1, 32), (2026, 4, 31), (0, 1, 1),
      (10_000, 1, 1), (-1, 1, 1), (2026, -1, 1), (2026, 1, -1), (2026, 1, Int.max),
      (2026, Int.max, 1), (Int.max, 1, 1), (Int.min, Int.min, Int.min),
    ])
  func refusesParts(year: Int, month: Int, day: Int) {
    #expect(CalendarDay(year: year, month: month, day: day) == nil)
  }

  @Test(
    "what is written otherwise is refused",
    arguments: [
      "", "-", "--", "2026", "2026-07", "2026-7-4", "26-07-04", "2026-07-04-", "2026-07-04T00:00",
      "2026/07/04", "20260704", " 2026-07-04", "2026-07-04 ", "+026-07-04", "-026-07-04",
      "2026-+7-04", "2026-02-30", "2026-00-10", "0000-01-01", "٢٠٢٦-٠٧-٠٤", "2026-07-0\u{301}4",
      "2026\u{2010}07\u{2010}04",
    ])
  func refusesText(text: String) {
    #expect(CalendarDay(text) == nil)
  }

  @Test("earlier days come first")
  func orders() {
    let days = ["1969-12-31", "1970-01-01", "2024-02-29", "2024-03-01"].compactMap {
      CalendarDay($0)
    }
    #expect(days.count == 4)
    #expect(days.shuffled().sorted() == days)
  }

  @Test("a number from elsewhere is brought within the years 1 to 9999, which can be written")
  func staysWithinTheCalendar() {
    for number in [Int.min, -719_163, 2_932_897, Int.max] {
      let day = CalendarDay(daysSince1970: number)
      #expect(day.description == (number < 0 ? "0001-01-01" : "9999-12-31"))
      #expect(CalendarDay(day.description) == day)
    }
  }

  @Test(
    "a time is in the day that UTC has then",
    arguments: [
      (0, "1970-01-01"), (86_399, "1970-01-01"), (86_400, "1970-01-02"), (-1, "1969-12-31"),
      (-86_400, "1969-12-31"), (-86_401, "1969-12-30"), (1_790_000_000, "2026-09-21"),
      (.max, "9999-12-31"), (.min, "0001-01-01"),
    ] as [(Int, String)])
  func knowsTimes(seconds: Int, day: String) {
    #expect(CalendarDay(secondsSince1970: seconds).description == day)
  }

  @Test(
    "some months later is the same day of a month, or its last one",
    arguments: [
      ("2026-07-04", 1, "2026-08-04"), ("2026-07-04", 24, "2028-07-04"),
      ("2026-12-31", 2, "2027-02-28"), ("2027-12-31", 2, "2028-02-29"),
      ("2024-02-29", 12, "2025-02-28"), ("2026-08-31", 1, "2026-09-30"),
      ("2026-12-15", 1, "2027-01-15"), ("2026-07-04", 0, "2026-07-04"),
      ("2026-01-31", -2, "2025-11-30"), ("2026-03-15", -15, "2024-12-15"),
      ("1970-01-31", -1, "1969-12-31"),
    ])
  func addsMonths(text: String, months: Int, expected: String) throws {
    let day = try #require(CalendarDay(text))
    #expect(day.adding(months: months).description == expected)
  }

  @Test(
    "months that lead out of the calendar lead to its ends", arguments: [95_700, .max] as [Int])
  func staysWithinTheCalendar(months: Int) throws {
    let day = try #require(CalendarDay("2026-07-04"))
    #expect(day.adding(months: months).description == "9999-12-31")
    #expect(day.adding(months: -months).description == "0001-01-01")
  }
}
