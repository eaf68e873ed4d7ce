import CourseFormat
import Foundation
import Learning
import Support
import Testing
import Wording

/// What the commands say once a learner has taken a course to its certificate.
struct Aftermath {
  let data: TemporaryFolder
  let words: Words
  let manifest: Manifest
  let name: String
  /// The certificate's number.
  let number: String
  /// The best score in the quizzes that count, in per cent.
  let percent: Int
  /// The days between which the course was completed.
  let days: ClosedRange<CalendarDay>

  private var title: String { manifest.title[words.language].string }

  /// Holds every command to what the story did.
  func check() throws {
    try checkTable()
    try checkOtherForms()
    try checkLists()
    try checkPapers()
  }

  private func run(
    _ arguments: String..., input: String = "", expecting status: Int32 = 0
  ) throws -> PipedRun {
    var invocation = try Invocation.karatu(data: data)
    invocation.arguments = arguments + ["--language", words.language.rawValue]
    let run = try invocation.run(input: input)
    #expect(run.status == .code(status), "\(arguments): \(run.errors)")
    return run
  }

  // MARK: - Progress

  /// Holds the report's one row to what the story did.
  func checkTable() throws {
    let row = try row()
    #expect(row["learner"].map(String.init) == name)
    #expect(row["course"].map(String.init) == manifest.id.rawValue)
    #expect(row["items_done"].flatMap { Int($0) } == manifest.items.count)
    #expect(row["items_total"].flatMap { Int($0) } == manifest.items.count)
    #expect(row["best_score_percent"].flatMap { Int($0) } == percent)
    #expect(row["certificate"].map(String.init) == number)
    let day = try #require(row["completed"].flatMap { CalendarDay(String($0)) })
    #expect(days.contains(day))
  }

  private func row() throws -> [Substring: Substring] {
    let csv = try run("report", "progress", "--format", "csv").output
    let table = csv.split(whereSeparator: \.isNewline).map { $0.split(separator: ",") }
    try #require(table.count == 2 && table[0].count == table[1].count, "\(csv)")
    return Dictionary(uniqueKeysWithValues: zip(table[0], table[1]))
  }

  private func checkOtherForms() throws {
    let row = try row()
    let json = try run("report", "progress", "--format", "json").output
    let objects = try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [[String: Any]]
    let object = try #require(objects?.first)
    #expect(objects?.count == 1)
    #expect(Set(object.keys) == Set(row.keys.map(String.init)))
    for (key, value) in object { #expect("\(value)" == row[Substring(key)].map(String.init)) }

    let text = try run("report", "progress").output
    let lines = text.split(separator: "\n")
    #expect(lines.count == 2)
    #expect(lines.first?.contains(words("report.items")) == true)
    #expect(lines.last?.contains(number) == true)
    #expect(try run("progress", "--learner", name).output == text)
  }

  // MARK: - People and certificates

  private func checkLists() throws {
    let learners = try run("learner", "list", "--format", "csv").output
    let learner = try #require(learners.split(whereSeparator: \.isNewline).last)
    #expect(learner.hasPrefix("\(name),\(words.language),"))
    let certificates = try run("certificate", "list", "--format", "csv").output
    let rows = certificates.split(whereSeparator: \.isNewline)
    #expect(rows.count == 2)
    let row = try #require(rows.last)
    #expect(row.hasPrefix("\(name),\(manifest.id),\(manifest.version),"))
    #expect(row.hasSuffix(",\(number)"))
  }

  // MARK: - Papers

  private func checkPapers() throws {
    let base = "certificates/\(manifest.id)-\(number.prefix(8))"
    let text = try String(contentsOfFile: data.path(base + ".txt"), encoding: .utf8)
    #expect(text.contains(name) && text.contains(title) && text.contains(number))
    let onText = try run("certificate", "verify", data.path(base + ".txt"), expecting: 2).output
    let onPDF = try run("certificate", "verify", data.path(base + ".pdf"), expecting: 2).output
    #expect(onPDF == onText)
    let onInput = try run("certificate", "verify", "-", input: text, expecting: 2).output
    #expect(onInput == onText)
    try checkVerdict(onText)

    let papers = try run("certificate", "export", number, "-o", data.path("again")).output
    #expect(papers.split(separator: "\n").count == 2)
    for paper in papers.split(separator: "\n") {
      let verdict = try run("certificate", "verify", String(paper), expecting: 2).output
      #expect(verdict == onText)
    }
    for name in ["one/mine.PDF", "mine.txt"] {
      let file = data.path(name)
      #expect(try run("certificate", "export", number, "-o", file).output == file + "\n")
      #expect(try run("certificate", "verify", file, expecting: 2).output == onText)
    }
    #expect(try run("certificate", "show", String(number.prefix(8))).output.hasPrefix(text))

    let damaged = try damage(text)
    try Data(damaged.utf8).write(to: data.url.appending(path: "damaged.txt"))
    let onDamaged = try run("certificate", "verify", data.path("damaged.txt"), expecting: 1).output
    let complaint = words("certificate.verify.badsignature").beforeGap
    #expect(onDamaged.hasPrefix(complaint))
  }

  private func checkVerdict(_ output: String) throws {
    let lines = output.split(separator: "\n").map(String.init)
    func field(_ name: String) -> String? {
      let field = Message("certificate.verify.field.\(name)")
      let label = words("label.value", ["label": .message(field), "value": ""])
      return lines.first { $0.hasPrefix(label) }.map { String($0.dropFirst(label.count)) }
    }
    let key = try #require(field("key"))
    #expect(lines.first == words("certificate.verify.ownsite", ["key": .text(key)]))
    #expect(lines.contains(words("certificate.verify.compare")))
    #expect(field("recipient") == name)
    #expect(field("course-title") == title)
    #expect(field("course") == "\(manifest.id)@\(manifest.version)")
    #expect(field("score") == words("certificate.verify.percent", ["number": .number(percent)]))
    #expect(field("id") == number)
    let completed = try #require(field("completed"))
    #expect([days.lowerBound, days.upperBound].map { words.date($0) }.contains(completed))
  }

  /// The text with one character of the signature changed, which stands at the code's end.
  private func damage(_ text: String) throws -> String {
    var characters = Array(text)
    let start = try #require(text.range(of: "LC1:")).lowerBound
    let code = text.distance(from: text.startIndex, to: start) + 4
    let end = characters[code...].lastIndex { !$0.isNewline } ?? code
    // Of three characters the first counts least, so that another is a number all the same.
    let place = end - 20 - (end - 20 - code) % 3
    characters[place] = characters[place] == "0" ? "1" : "0"
    return String(characters)
  }
}
