import CourseFormat
import Learning
import Support
import Testing

@Suite("An exercise being typed")
struct DrillPlayTests {
  static let exercise = TypingExercise(
    id: "e", title: [], lines: ["asdf jkl", "déjà"], accuracy: 90, speed: 12)

  @Test("asks for one line after the other, and is done after the last")
  func lines() {
    var play = DrillPlay(Self.exercise)
    #expect(play.line == "asdf jkl" && play.result == nil)
    play.start(at: 100)
    play.start(at: 130)
    play.take("asdf jkl", at: 140)
    #expect(play.line == "déjà" && play.result == nil)
    play.take("déjà", at: 160)
    #expect(play.line == nil)
    // Twelve characters in the sixty seconds since the first key.
    #expect(play.result == TypingResult(accuracy: .full, speed: 12, isEnough: true))
    let before = play
    play.take("more", at: 170)
    #expect(play == before)
  }

  @Test("asks for what the terminal can show")
  func shown() {
    var play = DrillPlay(Self.exercise) { $0.replacing("é", with: "e").replacing("à", with: "a") }
    play.take("asdf jkl", at: 0)
    #expect(play.line == "deja")
    play.take("deja", at: 0)
    #expect(play.result?.accuracy == .full)
  }

  @Test("has its result though the clock went back or far ahead")
  func clocks() {
    for (start, end, speed) in [(100, 50, 720), (Int.min, Int.max, 0), (0, 60, 12)] {
      var play = DrillPlay(Self.exercise)
      play.start(at: start)
      play.take("asdf jkl", at: start)
      play.take("déjà", at: end)
      #expect(play.result?.speed == speed)
    }
  }

  @Test("without lines is done at once")
  func empty() {
    #expect(DrillPlay(TypingExercise(id: "e", title: [], lines: [])).result?.speed == 0)
  }
}
