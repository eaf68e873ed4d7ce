import Foundation
import Testing

@testable import Support

@Suite("Texts that were once found right")
struct GoldenTests {
  let folder: TemporaryFolder
  let golden: Golden

  init() throws {
    folder = try TemporaryFolder()
    golden = Golden(named: "screens/home", in: folder.url)
  }

  @Test("what was recorded is expected again, to the letter")
  func recorded() throws {
    try golden.record("a\nb\n")
    #expect(golden.difference(from: "a\nb\n") == nil)
    #expect(golden.difference(from: "a\nb") != nil)
  }

  @Test("what differs is shown line by line")
  func difference() throws {
    try golden.record("one\ntwo\nthree\nfour\nfive\nsix\nseven\neight\nnine\n")
    let difference = golden.difference(
      from: "one\ntwo  \nthree\nfour\nfive\nsix\nseven\neight\nten\n")
    #expect(
      difference == """
        “screens/home” is not as it was (- before, + now; KARATU_RECORD=1 swift test accepts it):
           1   one
           2 - two
           3 + two··
           3   three
           4   four
              …
           7   seven
           8   eight
           9 - nine
          10 + ten
          10   
        """)
  }

  @Test("a golden that is not there says how it comes to be")
  func missing() {
    #expect(
      golden.difference(from: "a\n") == """
        There is no golden “screens/home” yet; KARATU_RECORD=1 swift test writes it:
        a

        """)
  }

  @Test("recording accepts what would else be complained about")
  func expectation() throws {
    try golden.record("a\n")
    #expect(try golden.complaint(about: "b\n", isRecording: false) != nil)
    #expect(try golden.complaint(about: "b\n", isRecording: true) == nil)
    #expect(try golden.complaint(about: "b\n", isRecording: false) == nil)
    #expect(try golden.complaint(about: "a\n", isRecording: false) != nil)
  }
}
