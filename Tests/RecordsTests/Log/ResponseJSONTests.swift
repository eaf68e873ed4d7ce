import Learning
import Testing

@testable import Records

@Suite("A response in the log")
struct ResponseJSONTests {
  @Test("of any kind is read as it was written")
  func roundTrip() {
    for seed in 0..<2_000 {
      var chance = Chance(seed: UInt64(seed))
      let response = chance.response()
      #expect(Response(json: response.json) == response, "seed \(seed)")
      #expect(JSON(text: response.json.text) == response.json, "seed \(seed)")
    }
  }

  @Test(
    "that nobody could have given is none",
    arguments: [
      #"{}"#, #"[]"#, #""text""#, #"{"essay":"a"}"#, #"{"number":"1","text":"1"}"#,
      #"{"choices":["0"]}"#, #"{"choices":[1,1]}"#, #"{"choices":{}}"#, #"{"number":1}"#,
      #"{"text":["a"]}"#, #"{"pairs":[[0]]}"#, #"{"pairs":["0"]}"#, #"{"pairs":[{}]}"#,
      #"{"order":[[]]}"#, #"{"order":"0"}"#, #"{"gaps":[["a"]]}"#, #"{"gaps":[{}]}"#,
      #"{"gaps":"a"}"#, #"{"level":"1"}"#, #"{"level":[1]}"#, #"{"reflection":1}"#,
    ])
  func nonsense(text: String) throws {
    #expect(Response(json: try #require(JSON(text: text))) == nil)
  }

  @Test("is kept up to its bounds, and not believed beyond them")
  func bounds() {
    let text = String(repeating: "é", count: Response.longestText)
    let places = Array(0...Response.mostParts)
    let long: [Response] = [
      .choices(Set(places)), .number(text), .text(text), .pairs(places), .order(places),
      .gaps(places.map { _ in .empty }), .gaps([.typed(text), .typed(text)]), .reflection(text),
    ]
    for response in long {
      #expect(Response(json: response.json) == nil)
      let kept = response.bounded
      #expect(kept != response)
      #expect(kept.bounded == kept)
      #expect(Response(json: kept.json) == kept)
    }
    for seed in 0..<200 {
      var chance = Chance(seed: UInt64(seed))
      let response = chance.response()
      #expect(response.bounded == response)
    }
  }
}
