import Records

extension SiteClock.Reading {
  /// The day at this site, in days since 1970-01-01.
  var localDay: Int {
    let (days, rest) = (seconds + secondsEast).quotientAndRemainder(dividingBy: 86_400)
    return rest < 0 ? days - 1 : days
  }
}
