import Foundation
import Support
import Testing
import Wording

@testable import CourseFormat

@Suite("A report of the checker")
struct CheckReportTests {
  let words: Words
  let explanations: Words
  let report: CheckReport

  init() throws {
    words = try Words.inLanguage("en")
    explanations = try Words.explaining("en")
    let key = Diagnostic(
      .keyUnknown, at: Place(file: "course.yaml", line: 8, column: 1),
      ["key": "minuts", "remedy": .message(Message("check.remedy.none"))],
      excerpt: Excerpt(of: "minuts: \"60\"", column: 1))
    let box = Diagnostic(
      .choiceRightMissing, at: Place(file: "lessons/a b.en.md", line: 17, column: 3))
    report = CheckReport([
      .init(path: "courses/é", findings: [key, box]), .init(path: "/srv/b", findings: [box]),
      .init(path: "./c", findings: []),
    ])
  }

  @Test("counts what a learner would trip over, and what a trainer should look at")
  func counts() {
    #expect(report.errors == 2 && report.warnings == 1 && !report.isClean)
    #expect(CheckReport([.init(path: "c", findings: [])]).isClean)
  }

  @Test("is text for people, each finding with its code, and with its package of several")
  func text() {
    let box =
      "lessons/a b.en.md:17:3: error: no choice is marked as right, so every answer would be wrong; write “[x]” before the right one [choice-right-missing]\n"
    let key = """
      course.yaml:8:1: warning: the key “minuts” is not known here and is ignored; there is none yet [key-unknown]
      minuts: "60"
      ^

      """
    #expect(
      report.text(in: words)
        == "courses/é/\(key)courses/é/\(box)/srv/b/\(box)")
    #expect(CheckReport([report.packages[1]]).text(in: words) == box)
    #expect(CheckReport([report.packages[2]]).text(in: words) == "")
  }

  @Test("names a package that was not opened by its own path, and an older version by its own")
  func unopened() {
    func refusal(of name: String) -> Diagnostic {
      Diagnostic(
        .packageRefused, at: Place(file: name),
        ["why": .message(CourseProblem.missing(package: "x").message)])
    }
    let several = CheckReport([
      .init(path: "courses/b.karatu/", findings: [refusal(of: "courses/b.karatu/")]),
      .init(path: "/srv/b/", findings: [refusal(of: "old/b")]),
      .init(path: "c", findings: []),
    ])
    let places = several.text(in: words).split(separator: "\n").map { $0.prefix { $0 != " " } }
    #expect(places == ["courses/b.karatu:1:1:", "old/b:1:1:"])
  }

  @Test("is on the whole course, once, where texts in it are named")
  func texts() throws {
    let course = try SampleCourse()
    let checker = CourseChecker(today: CalendarDay(daysSince1970: 20_000))
    let path = course.path
    let report = CheckReport(
      checking: ["\(path)/course.yaml", "\(path)/lessons/why-test.fr.md", path, "\(path)/"],
      with: checker)
    #expect(report == CheckReport([.init(path: path, findings: [])]))
    // What is no part of the course's text is no course.
    let license = CheckReport(checking: ["\(path)/LICENSE"], with: checker)
    #expect(license.packages.map(\.path) == ["\(path)/LICENSE"] && license.errors == 1)
  }

  @Test("is JSON for tools, the same bytes every time")
  func json() throws {
    let box = """
              "code" : "choice-right-missing",
              "column" : 3,
              "file" : "lessons/a b.en.md",
              "line" : 17,
              "message" : "no choice is marked as right, so every answer would be wrong; write “[x]” before the right one",
              "severity" : "error"
      """
    #expect(
      try report.json(in: words) == """
        [
          {
            "errors" : 1,
            "findings" : [
              {
                "code" : "key-unknown",
                "column" : 1,
                "excerpt" : "minuts: \\"60\\"",
                "file" : "course.yaml",
                "line" : 8,
                "message" : "the key “minuts” is not known here and is ignored; there is none yet",
                "severity" : "warning"
              },
              {
        \(box)
              }
            ],
            "path" : "courses/é",
            "warnings" : 1
          },
          {
            "errors" : 1,
            "findings" : [
              {
        \(box)
              }
            ],
            "path" : "/srv/b",
            "warnings" : 0
          },
          {
            "errors" : 0,
            "findings" : [

            ],
            "path" : "./c",
            "warnings" : 0
          }
        ]

        """)
  }

  // MARK: - SARIF

  private func log(_ report: CheckReport) throws -> [String: Any] {
    let text = try report.sarif(in: words, explanations: explanations, version: "1.2.3")
    let value = try JSONSerialization.jsonObject(with: Data(text.utf8))
    #expect(SARIFShape.complaints(about: value) == [])
    return try #require(value as? [String: Any])
  }

  private func places(in run: [String: Any]) -> [NSDictionary] {
    (run["results"] as? [[String: Any]] ?? []).compactMap { result in
      let location = (result["locations"] as? [[String: Any]])?.first
      return location?["physicalLocation"] as? NSDictionary
    }
  }

  @Test("is SARIF with the codes that were found as its rules, whatever was found")
  func sarif() throws {
    let run = try #require((try log(report)["runs"] as? [[String: Any]])?.first)
    let results = try #require(run["results"] as? [[String: Any]])
    #expect(
      results.map { $0["ruleId"] as? String } == [
        "key-unknown", "choice-right-missing", "choice-right-missing",
      ])
    #expect(results.map { $0["ruleIndex"] as? Int } == [0, 1, 1])
    #expect(results.map { $0["level"] as? String } == ["warning", "error", "error"])
    #expect(run["columnKind"] as? String == "unicodeCodePoints")
    #expect(
      places(in: run) == [
        [
          "artifactLocation": ["uri": "courses/%C3%A9/course.yaml"],
          "region": ["startLine": 8, "startColumn": 1],
        ],
        [
          "artifactLocation": ["uri": "courses/%C3%A9/lessons/a%20b.en.md"],
          "region": ["startLine": 17, "startColumn": 3],
        ],
        [
          "artifactLocation": ["uri": "srv/b/lessons/a%20b.en.md", "uriBaseId": "ROOT"],
          "region": ["startLine": 17, "startColumn": 3],
        ],
      ])
    #expect(run["originalUriBaseIds"] as? NSDictionary == ["ROOT": ["uri": "file:///"]])
  }

  @Test("is SARIF for every code, and for none")
  func everyCode() throws {
    let findings = DiagnosticCode.allCases.map { Diagnostic($0, at: Place(file: "a")) }
    for findings in [findings, []] {
      let log = try log(CheckReport([.init(path: "c", findings: findings)]))
      let run = try #require((log["runs"] as? [[String: Any]])?.first)
      let driver = (run["tool"] as? [String: [String: Any]])?["driver"]
      let rules = try #require(driver?["rules"] as? [[String: Any]])
      #expect(rules.compactMap { $0["id"] as? String } == findings.map(\.code.rawValue))
      let help = rules.compactMap { ($0["help"] as? [String: String])?["text"] }
      #expect(help.count == rules.count && help.allSatisfy { !$0.hasPrefix("[") })
    }
  }

  @Test("names what was not opened by the path that was given, be it of a package or an older one")
  func refused() throws {
    let refusals = ["./a/x.karatu", "/srv/old"].map {
      Diagnostic(.packageRefused, at: Place(file: $0))
    }
    let log = try log(CheckReport([.init(path: "./a/x.karatu", findings: refusals)]))
    let run = try #require((log["runs"] as? [[String: Any]])?.first)
    #expect(
      places(in: run).map { $0["artifactLocation"] as? NSDictionary } == [
        ["uri": "a/x.karatu"], ["uri": "srv/old", "uriBaseId": "ROOT"],
      ])
    #expect(run["originalUriBaseIds"] as? NSDictionary == ["ROOT": ["uri": "file:///"]])
  }

  @Test("doubles the braces of SARIF's texts")
  func braces() throws {
    let finding = Diagnostic(.termWithoutID, at: Place(file: "a"))
    let log = try log(CheckReport([.init(path: "c", findings: [finding])]))
    let result = (((log["runs"] as? [[String: Any]])?.first)?["results"] as? [[String: Any]])?.first
    let text = (result?["message"] as? [String: String])?["text"]
    #expect(text?.hasSuffix("write one after it, like {{#ors}}") == true)
  }

  @Test(
    "writes paths as relative references",
    arguments: [
      ("a/b", "a/b"), ("./a//b/", "a/b"), ("../a", "../a"), ("/a", "a"), ("a b%", "a%20b%25"),
      ("c:/d", "c%3A/d"), ("é?#", "%C3%A9%3F%23"), ("A-z_0.~", "A-z_0.~"), ("\n", "%0A"),
    ])
  func references(path: String, reference: String) {
    #expect(CheckReport.reference(to: path) == reference)
  }
}
