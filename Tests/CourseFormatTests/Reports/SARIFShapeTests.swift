import Foundation
import Testing

@Suite("What a report in SARIF is held to")
struct SARIFShapeTests {
  @Test("is broken by whatever the standard's schema forbids", arguments: slips)
  func slip(old: String, new: String, complaint: String) throws {
    #expect(Self.log.contains(old))
    let value = try JSONSerialization.jsonObject(
      with: Data(Self.log.replacingOccurrences(of: old, with: new).utf8))
    #expect(SARIFShape.complaints(about: value).contains { $0.contains(complaint) })
  }

  @Test("is kept by a good one")
  func good() throws {
    let value = try JSONSerialization.jsonObject(with: Data(Self.log.utf8))
    #expect(SARIFShape.complaints(about: value) == [])
  }

  private static let log = """
    {"$schema": "https://a.example/s.json", "version": "2.1.0", "runs": [{
      "tool": {"driver": {"name": "K", "semanticVersion": "1.2.3",
        "rules": [{"id": "r", "help": {"text": "H"}, "defaultConfiguration": {"level": "error"}}]}},
      "invocations": [{"executionSuccessful": true}], "columnKind": "unicodeCodePoints",
      "originalUriBaseIds": {"ROOT": {"uri": "file:///"}},
      "results": [{"ruleId": "r", "ruleIndex": 0, "level": "error", "message": {"text": "M"},
        "locations": [{"physicalLocation": {
          "artifactLocation": {"uri": "a/b%20c", "uriBaseId": "ROOT"},
          "region": {"startLine": 1, "startColumn": 1}}}]}]}]}
    """

  private static let slips: [(String, String, String)] = [
    (#""version": "2.1.0", "#, "", "lacks version"),
    (#""version": "2.1.0""#, #""version": "2.2""#, "version is not of"),
    ("https://a.example/s.json", "s json", "$schema does not match"),
    (#""runs": ["#, #""runs": 1, "more": ["#, "runs is no list"),
    (#""name": "K", "#, "", "lacks name"),
    (#""name": "K""#, #""name": 1"#, "name is no text"),
    (#"[{"id": "r","#, #"[{"#, "lacks id"),
    (
      #""defaultConfiguration": {"level": "error"}}]"#,
      #""defaultConfiguration": {"level": "error"}}, {"id": "s"}, {"id": "s"}]"#, "something twice"
    ),
    (#"{"level": "error"}"#, #"{"level": "bad"}"#, "level is not of"),
    (#"{"executionSuccessful": true}"#, "{}", "lacks executionSuccessful"),
    (#": true"#, #": 1"#, "executionSuccessful is no flag"),
    ("unicodeCodePoints", "bytes", "columnKind is not of"),
    (#"{"uri": "file:///"}"#, #"{"uri": "file:///a b/"}"#, "uri does not match"),
    (#", "message": {"text": "M"}"#, "", "lacks message"),
    (#"{"text": "M"}"#, "{}", "lacks text"),
    (#""ruleIndex": 0"#, #""ruleIndex": -1"#, "ruleIndex is no index"),
    (#""ruleIndex": 0"#, #""ruleIndex": false"#, "ruleIndex is no index"),
    (#""ruleIndex": 0"#, #""ruleIndex": 1"#, "points at another rule"),
    ("a/b%20c", "a/b c", "uri does not match"), ("a/b%20c", "c:/b", "uri does not match"),
    ("a/b%20c", "a/b%2", "uri does not match"),
    (#""artifactLocation""#, #""artefact""#, "has artefact"),
    (#""artifactLocation": {"uri": "a/b%20c", "uriBaseId": "ROOT"},"#, "", "lacks artifact"),
    (#""startLine": 1, "#, "", "lacks startLine"),
    (#""startLine": 1"#, #""startLine": 0"#, "startLine is no number"),
    (#""startColumn": 1"#, #""startColumn": 0"#, "startColumn is no number"),
    (#""startColumn": 1"#, #""startColumn": 1.5"#, "startColumn is no number"),
  ]
}
