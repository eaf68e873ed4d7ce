import Learning
import Support
import Testing
import Wording

@testable import Records

@Suite struct ClocksTests {
  static let noon = 1_800_014_400_000

  @Test("a machine in 1970, 1901 or 2099 keeps everything in the order it was done")
  func order() throws {
    let folder = try TemporaryFolder()
    let walls = [Self.noon, 0, 4_102_444_799_000, -2_177_452_800_000, Self.noon]
    var learner: Learner?
    for (number, wall) in walls.enumerated() {
      let store = try RecordStore(folder: folder.path("data"), clock: .standing(at: wall))
      let amina = try learner ?? store.addLearner(name: "Amina", language: "en")
      learner = amina
      let place = ReadingPlace(block: number)
      let standing = try store.keep([.placeKept("fluids", "first", place)], of: amina.id)
      #expect(standing["fluids"]?["first"].place == place)
      #expect(try store.verifyChain() == nil)
      let digest = try store.stateDigest()
      try store.rebuild()
      #expect(try store.stateDigest() == digest)
    }
  }

  @Test("times are whole seconds, rounded down before 1970 too")
  func seconds() {
    for (wall, seconds) in [(0, 0), (999, 0), (1000, 1), (-1, -1), (-1000, -1), (-1001, -2)] {
      #expect(SiteClock.standing(at: wall).read().seconds == seconds)
    }
  }

  @Test("a certificate's day is the site's own, and not before the program was built")
  func certificateDay() throws {
    let built = try #require(CalendarDay("2026-01-01"))
    for (wall, east, day) in [
      (Self.noon, 0, "2027-01-15"), (Self.noon, 12 * 3600, "2027-01-16"),
      (Self.noon, -13 * 3600, "2027-01-14"), (0, 0, "2026-01-01"), (-1, 0, "2026-01-01"),
      (.min, 0, "2026-01-01"), (.max, 50_400, "9999-12-31"),
    ] {
      let folder = try TemporaryFolder()
      let clock = SiteClock.standing(at: wall, secondsEast: east)
      let store = try RecordStore(folder: folder.path("data"), clock: clock)
      #expect(try store.certificateDay(notBefore: built).description == day)
    }
  }

  @Test("a certificate's day is never before a day on which the clock could be trusted")
  func trustedDay() throws {
    let built = try #require(CalendarDay("2026-01-01"))
    let folder = try TemporaryFolder()
    let trusted = SiteClock.standing(at: Self.noon, .synchronised)
    _ = try RecordStore(folder: folder.path("data"), clock: trusted)
      .addLearner(name: "Amina", language: "en")
    let ahead = SiteClock.standing(at: 4_102_444_799_000)
    _ = try RecordStore(folder: folder.path("data"), clock: ahead)
      .addLearner(name: "Moussa", language: "en")
    let store = try RecordStore(folder: folder.path("data"), clock: .standing(at: 0))
    #expect(try store.certificateDay(notBefore: built).description == "2027-01-15")
  }

  @Test("the machine's own clock has a start with an id, and time goes on")
  func machine() {
    let clock = SiteClock.machine
    let first = clock.read()
    let second = clock.read()
    #expect(Hexadecimal.isText(first.boot, digits: 32))
    #expect(first.boot == second.boot)
    #expect(first.monotonic > 0 && second.monotonic >= first.monotonic)
    #expect(abs(first.secondsEast) <= 50_400)
  }
}
