import Testing

@testable import Credentials

@Suite struct MomentTests {
  @Test(
    "A time is written in UTC to the second",
    arguments: [
      (0, "1970-01-01T00:00:00Z"), (Vector.issuedAt, "2026-01-15T09:00:00Z"),
      (951_827_696, "2000-02-29T12:34:56Z"), (253_402_300_799, "9999-12-31T23:59:59Z"),
      (-1, "1969-12-31T23:59:59Z"), (-86_400, "1969-12-31T00:00:00Z"),
    ])
  func text(seconds: Int, expected: String) {
    #expect(Moment.text(seconds) == expected)
    #expect(expected.hasPrefix(Moment.day(seconds).description))
  }
}
