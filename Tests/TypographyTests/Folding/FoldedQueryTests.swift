import Testing

@testable import Typography

@Suite("What somebody looks for")
struct FoldedQueryTests {
  private func matches(_ query: String, in text: String) -> [String] {
    FoldedQuery(query).matches(in: text).map { String(text[$0]) }
  }

  @Test("a word is found by its beginning, whatever its case and accents")
  func findsBeginnings() {
    #expect(matches("hyg", in: "Hygiène des mains, HYGIENE") == ["Hygiène", "HYGIENE"])
    #expect(matches("main eau", in: "L’eau sur les mains") == ["eau", "mains"])
    #expect(matches("giene", in: "Hygiène") == [])
  }

  @Test("the parts of a word stand next to each other")
  func findsPhrases() {
    #expect(matches("self-ch", in: "A self check, not a check of the self") == ["self check"])
    #expect(matches("检测", in: "快速检测的结果，检查") == ["检测"])
    #expect(matches("ມື", in: "ລ້າງມືດ້ວຍສະບູ") == ["ມື"])
    #expect(matches("ມ", in: "ລ້າງມືດ້ວຍສະບູ") == ["ມື"])
  }

  @Test("every word must be found, in any order")
  func findsAll() {
    #expect(FoldedQuery("water hands").isFound(in: "Hands under running water"))
    #expect(!FoldedQuery("water soap").isFound(in: "Hands under running water"))
  }

  @Test("what holds no letter is no word, and no word counts twice")
  func reads() {
    #expect(FoldedQuery(" — !! ").isEmpty)
    #expect(FoldedQuery("Soap soap SOAP").words == [.init(parts: ["soap"])])
    #expect(FoldedQuery("检测 self-check").words.map(\.text) == ["检测", "self check"])
  }
}
