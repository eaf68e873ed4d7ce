import CourseFormat
import Foundation
import Learning
import Support
import Testing
import Wording

@testable import Records

@Suite struct PayloadTests {
  static let learner = Learner.ID(rawValue: "00112233445566778899aabbccddeeff")

  /// Written records hold these bytes: a line here is never changed, only added.
  static func spellings() throws -> [(Payload.Content, String)] {
    [
      (
        .learnerAdded(name: try LearnerName("Amina"), language: "pt-BR"),
        #"{"language":"pt-BR",@,"name":"Amina","type":"learner-added"}"#
      ),
      (.learnerRenamed(try LearnerName("A\"B")), #"{@,"name":"A\"B","type":"learner-renamed"}"#),
      (.learned(.languageChosen("fr")), #"{"language":"fr",@,"type":"language-chosen"}"#),
      (
        .learned(.enrolled("c", CourseVersion(1, 2, 3))),
        #"{"course":"c",@,"type":"enrolled","version":"1.2.3"}"#
      ),
      (
        .learned(.placeKept("c", "l", ReadingPlace(block: 2, offset: 30))),
        #"{"block":2,"course":"c","item":"l",@,"offset":30,"type":"place-kept"}"#
      ),
      (
        .learned(.lessonCompleted("c", "l", Revision(rawValue: "0011223344556677"))),
        #"{"course":"c","item":"l",@,"revision":"0011223344556677","type":"lesson-completed"}"#
      ),
      (
        .learned(.selfCheckAnswered("c", "l", Story.answer("q", .text("ORS"), .full))),
        #"{"course":"c","hints":0,"item":"l",@,"question":"q","response":{"text":"ORS"},"#
          + #""revision":"0123456789abcdef","score":10000,"type":"self-check-answered"}"#
      ),
      (
        .learned(.quizStarted("c", "t", attempt: 2, questions: ["b", "a"])),
        #"{"attempt":2,"course":"c","item":"t",@,"questions":["b","a"],"type":"quiz-started"}"#
      ),
      (
        .learned(.quizAnswered("c", "t", attempt: 1, Story.answer("q", .choices([2, 0]), .zero))),
        #"{"attempt":1,"course":"c","hints":0,"item":"t",@,"question":"q","#
          + #""response":{"choices":[0,2]},"revision":"0123456789abcdef","score":0,"#
          + #""type":"quiz-answered"}"#
      ),
      (
        .learned(.selfCheckAnswered("c", "l", Story.answer("q", .pairs([1, nil, 0]), .zero))),
        #"{"course":"c","hints":0,"item":"l",@,"question":"q","response":{"pairs":[1,[],0]},"#
          + #""revision":"0123456789abcdef","score":0,"type":"self-check-answered"}"#
      ),
      (
        .learned(.selfCheckAnswered("c", "l", Story.answer("q", .order([2, 0, 1]), .zero))),
        #"{"course":"c","hints":0,"item":"l",@,"question":"q","response":{"order":[2,0,1]},"#
          + #""revision":"0123456789abcdef","score":0,"type":"self-check-answered"}"#
      ),
      (
        .learned(
          .selfCheckAnswered(
            "c", "l", Story.answer("q", .gaps([.typed("soap"), .empty, .chosen(1)]), .zero))),
        #"{"course":"c","hints":0,"item":"l",@,"question":"q","#
          + #""response":{"gaps":["soap",[],1]},"#
          + #""revision":"0123456789abcdef","score":0,"type":"self-check-answered"}"#
      ),
      (
        .learned(.selfCheckAnswered("c", "l", Story.answer("q", .level(4), .full))),
        #"{"course":"c","hints":0,"item":"l",@,"question":"q","response":{"level":4},"#
          + #""revision":"0123456789abcdef","score":10000,"type":"self-check-answered"}"#
      ),
      (
        .learned(.selfCheckAnswered("c", "l", Story.answer("q", .reflection("Oui."), .full))),
        #"{"course":"c","hints":0,"item":"l",@,"question":"q","response":{"reflection":"Oui."},"#
          + #""revision":"0123456789abcdef","score":10000,"type":"self-check-answered"}"#
      ),
      (
        .learned(.quizFinished("c", "t", attempt: 1, score: Score(1, of: 3), passed: false)),
        #"{"attempt":1,"course":"c","item":"t",@,"passed":0,"score":3333,"type":"quiz-finished"}"#
      ),
      (
        .learned(.quizFinished("c", "t", attempt: 1, score: .full, passed: nil)),
        #"{"attempt":1,"course":"c","item":"t",@,"score":10000,"type":"quiz-finished"}"#
      ),
      (
        .learned(.timeSpent("c", "l", seconds: 61)),
        #"{"course":"c","item":"l",@,"seconds":61,"type":"time-spent"}"#
      ),
      (
        .learned(
          .courseCompleted(
            "c", CourseVersion(1, 0, 0), score: nil, day: CalendarDay(daysSince1970: 0))
        ),
        #"{"course":"c","day":"1970-01-01",@,"type":"course-completed","version":"1.0.0"}"#
      ),
      (
        .learned(
          .certificateIssued(
            IssuedCertificate(
              id: "i", course: "c", version: CourseVersion(1, 0, 0),
              day: CalendarDay(daysSince1970: 20_000), credential: "LC1:X Y%"))),
        #"{"certificate":"i","course":"c","credential":"LC1:X Y%","day":"2024-10-04",@,"#
          + #""type":"certificate-issued","version":"1.0.0"}"#
      ),
      (
        .learned(.caseStarted("c", "k", attempt: 1)),
        #"{"attempt":1,"course":"c","item":"k",@,"type":"case-started"}"#
      ),
      (
        .learned(
          .caseChose(
            "c", "k", attempt: 1, step: 3, CaseChoice(node: "signs", link: 2, to: "home"))),
        #"{"attempt":1,"course":"c","item":"k",@,"link":2,"node":"signs","step":3,"#
          + #""to":"home","type":"case-chose"}"#
      ),
      (
        .learned(.caseEnded("c", "k", attempt: 1, outcome: .adequate, score: Score(4, of: 5))),
        #"{"attempt":1,"course":"c","item":"k",@,"outcome":"adequate","score":8000,"#
          + #""type":"case-ended"}"#
      ),
      (
        .learned(
          .exerciseTyped(
            "c", "d", "home-row", TypingResult(accuracy: .full, speed: 61, isEnough: true))),
        #"{"accuracy":10000,"course":"c","enough":1,"exercise":"home-row","item":"d",@,"#
          + #""speed":61,"type":"exercise-typed"}"#
      ),
      (
        .learned(.drillCompleted("c", "d", Revision(rawValue: "0011223344556677"))),
        #"{"course":"c","item":"d",@,"revision":"0011223344556677","type":"drill-completed"}"#
      ),
      (
        .learned(.bookmarkSet("c", "l", Story.anchor)),
        #"{"block":3,"course":"c","item":"l",@,"offset":12,"type":"bookmark-set","#
          + #""words":"Six teaspoons of sugar"}"#
      ),
      (
        .learned(.bookmarkRemoved("c", "l", Anchor(.start, words: ""))),
        #"{"block":0,"course":"c","item":"l",@,"offset":0,"type":"bookmark-removed","words":""}"#
      ),
      (
        .learned(.noteWritten("c", "l", Story.anchor, try #require(Note("Ask Awa.")))),
        #"{"block":3,"course":"c","item":"l",@,"offset":12,"text":"Ask Awa.","#
          + #""type":"note-written","words":"Six teaspoons of sugar"}"#
      ),
      (
        .learned(.noteRemoved("c", "l", Story.anchor)),
        #"{"block":3,"course":"c","item":"l",@,"offset":12,"type":"note-removed","#
          + #""words":"Six teaspoons of sugar"}"#
      ),
      (
        .learned(.preferenceChosen(.look(.eight))),
        #"{@,"name":"look","type":"preference-chosen","value":"eight"}"#
      ),
      (
        .learned(.updateSeen("c", CourseVersion(1, 2, 1))),
        #"{"course":"c",@,"type":"update-seen","version":"1.2.1"}"#
      ),
      (
        .learned(
          .courseUpdated(
            "c", CourseUpdate(from: CourseVersion(1, 2, 0), to: CourseVersion(1, 2, 1)))
        ),
        #"{"course":"c","from":"1.2.0",@,"to":"1.2.1","type":"course-updated"}"#
      ),
      (
        .learned(
          .courseUpdated(
            "c",
            CourseUpdate(
              from: CourseVersion(1, 2, 0), to: CourseVersion(2, 1, 0),
              redo: ["t": CourseVersion(2, 0, 0)], reopens: CourseVersion(2, 0, 0),
              moved: ["l": "m"], replaced: ["q": "p"], added: ["n"],
              rescored: [
                RescoredAnswer(
                  item: "t", attempt: 1, question: "p",
                  revision: Revision(rawValue: "0123456789abcdef"), old: .zero, new: .full),
                RescoredAnswer(
                  item: "m", attempt: nil, question: "s",
                  revision: Revision(rawValue: "0123456789abcdef"), old: .zero, new: .full),
              ],
              results: [RescoredAttempt(item: "t", attempt: 1, score: .full, passed: true)],
              formerQuestions: [
                FormerQuestion(
                  question: "p", revision: Revision(rawValue: "0123456789abcdef"),
                  form: QuestionForm(
                    .choice,
                    lists: [
                      [
                        PartMatching.Part(label: "0011223344556677"),
                        PartMatching.Part(id: "8899aabbccddeeff", label: "0000000000000000"),
                      ]
                    ])),
                FormerQuestion(
                  question: "s", revision: Revision(rawValue: "0123456789abcdef"),
                  form: QuestionForm(.number)),
              ]))),
        #"{"added":["n"],"course":"c","former-questions":[{"kind":"choice","parts":"#
          + #"[["0011223344556677",["0000000000000000","8899aabbccddeeff"]]],"question":"p","#
          + #""revision":"0123456789abcdef"},{"kind":"number","question":"s","#
          + #""revision":"0123456789abcdef"}],"#
          + #""from":"1.2.0",@,"moved":{"l":"m"},"redo":{"t":"2.0.0"},"#
          + #""reopens":"2.0.0","replaced":{"q":"p"},"rescored":[{"attempt":1,"item":"t","#
          + #""new":10000,"old":0,"question":"p","revision":"0123456789abcdef"},{"item":"m","#
          + #""new":10000,"old":0,"question":"s","revision":"0123456789abcdef"}],"#
          + #""results":[{"attempt":1,"item":"t","passed":1,"score":10000}],"to":"2.1.0","#
          + #""type":"course-updated"}"#
      ),
    ]
  }

  @Test("every kind of payload has its one spelling", arguments: try spellings())
  func spelling(content: Payload.Content, text: String) {
    let payload = Payload(learner: Self.learner, content: content)
    let whole = text.replacingOccurrences(
      of: "@", with: "\"learner\":\"\(Self.learner.rawValue)\"")
    #expect(String(decoding: payload.bytes, as: UTF8.self) == whole)
    #expect(Payload(Array(whole.utf8)) == payload)
  }

  @Test("any fact is read as it was written")
  func roundTrip() {
    for seed in 0..<2_000 {
      var chance = Chance(seed: UInt64(seed))
      let payload = Payload(learner: Self.learner, content: .learned(chance.fact()))
      #expect(Payload(payload.bytes) == payload, "seed \(seed)")
    }
  }

  @Test("a type from a newer program, or one that says too much, is unknown and no more")
  func unknown() {
    let learner = "\"learner\":\"\(Self.learner.rawValue)\""
    for text in [
      "{\(learner),\"type\":\"case-played\"}",
      "{\"case\":{\"deep\":[1]},\(learner),\"type\":\"case-played\"}",
    ] {
      #expect(Payload(Array(text.utf8))?.content == .unknown(type: "case-played"))
    }
    let tooMuch = "{\"certainty\":3,\"language\":\"fr\",\(learner),\"type\":\"language-chosen\"}"
    #expect(Payload(Array(tooMuch.utf8))?.content == .unknown(type: "language-chosen"))
  }

  @Test("no part of a payload is believed out of bounds")
  func bounds() {
    for seed in 0..<2_000 {
      var chance = Chance(seed: UInt64(seed))
      let bytes = Payload(learner: Self.learner, content: .learned(chance.fact())).bytes
      guard case .object(var members)? = JSONReader.read(bytes) else { continue }
      let names = members.keys.filter { $0 != "learner" && $0 != "type" }.sorted()
      guard let name = names.randomElement(using: &chance) else { continue }
      for foreign in [JSON.integer(.max), .integer(.min), .object([:]), .list([""]), nil] {
        let optional = [
          "score", "passed", "reopens", "redo", "moved", "replaced", "added", "rescored", "results",
          "former-questions",
        ]
        if foreign == nil, optional.contains(name) { continue }
        members[name] = foreign
        guard let payload = Payload(JSON.object(members).bytes) else {
          Issue.record("seed \(seed): \(name) takes the whole payload with it")
          continue
        }
        guard case .unknown = payload.content else {
          Issue.record("seed \(seed): \(name) = \(String(describing: foreign)) was believed")
          continue
        }
      }
    }
  }

  @Test(
    "a name from elsewhere that could not have been typed here is not believed",
    arguments: [
      "", " Amina", "A\u{0}", "\u{202E}animA", "e\u{301}", String(repeating: "a", count: 65),
    ])
  func names(name: String) {
    let json = JSON.object([
      "learner": .string(Self.learner.rawValue), "name": .string(name), "type": "learner-renamed",
    ])
    #expect(Payload(json.bytes)?.content == .unknown(type: "learner-renamed"))
  }

  @Test("time that no clock could have measured is brought inside a day")
  func seconds() {
    for (measured, kept) in [(-5, 0), (90_000, 86_400), (Int.max, 86_400)] {
      let payload = Payload(
        learner: Self.learner, content: .learned(.timeSpent("c", "l", seconds: measured)))
      #expect(Payload(payload.bytes)?.content == .learned(.timeSpent("c", "l", seconds: kept)))
    }
  }

  @Test("bytes that do not say whose they are are no payload")
  func nobody() {
    for text in [
      "", "{}", "[]", "\"\"", #"{"type":"enrolled"}"#, #"{"learner":"x","type":"enrolled"}"#,
      "{\"learner\":\"\(Self.learner.rawValue)\"}",
    ] {
      #expect(Payload(Array(text.utf8)) == nil)
    }
  }
}
