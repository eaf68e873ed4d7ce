import Testing

@testable import Records

@Suite struct RandomTests {
  @Test(
    "an event's id begins with its time and says its version",
    arguments: [
      (0, "00000000-0000-7"), (-1, "00000000-0000-7"), (1_645_557_742_000, "017f22e2-79b0-7"),
      (.max, "ffffffff-ffff-7"), (4_102_444_799_000, "03bb2cc3-d418-7"),
    ])
  func timed(time: Int, start: String) {
    // The second time is the example of RFC 9562, A.6.
    let id = Random.timedUUID(at: time)
    #expect(id.hasPrefix(start))
    #expect(id.split(separator: "-").map(\.count) == [8, 4, 4, 4, 12])
    #expect("89ab".contains(Array(id)[19]))
  }

  @Test("no two ids are the same")
  func unique() {
    #expect(Set((0..<1000).map { _ in Random.timedUUID(at: 0) }).count == 1000)
    #expect(Set((0..<1000).map { _ in Random.identifier() }).count == 1000)
  }
}
