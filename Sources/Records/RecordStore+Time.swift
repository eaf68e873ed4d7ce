import GRDB
import Wording

extension RecordStore {
  /// The day that a certificate bears.
  ///
  /// The clock's day at this site, but never one before `earliest` (when the program was built, or
  /// the course was signed), nor before the newest day on which a clock here could be trusted: a
  /// machine that wakes in 1970 dates nothing 1970. Nothing bounds a clock that is ahead; whoever
  /// issues certificates may look at `SiteClock.Reading.quality`.
  public func certificateDay(notBefore earliest: CalendarDay) throws(RecordsError) -> CalendarDay {
    let now = clock.read()
    let trusted = try read { try Chain.own(in: $0).trusted }
    let today = CalendarDay(wall: now.wall, secondsEast: now.secondsEast)
    return max(today, earliest, trusted.map { CalendarDay(wall: $0) } ?? earliest)
  }
}

extension CalendarDay {
  /// The day of a time in milliseconds since 1970.
  fileprivate init(wall: Int, secondsEast: Int = 0) {
    // A site is at most a day from UTC; times beyond any calendar are brought inside.
    let local = min(max(wall, -62_135_596_800_000), 253_402_214_400_000) + secondsEast * 1000
    let (days, rest) = local.quotientAndRemainder(dividingBy: 86_400_000)
    self.init(daysSince1970: rest < 0 ? days - 1 : days)
  }
}
