import Foundation
import Support
import Testing
import Wording

@Suite("A course is brought to a newer version while people learn in it")
struct UpdateWhileLearningTests {
  let folder: TemporaryFolder
  let words: Words

  init() throws {
    folder = try TemporaryFolder()
    words = try .inLanguage("en")
    for version in ["old", "new"] {
      try SmallCourse(fault: .none).write(to: folder, under: version)
    }
    try change("version: 1.0.0", to: "version: 2.0.0", in: "course.yaml")
  }

  private func change(_ old: String, to new: String, in file: String) throws {
    let path = "new/sound/\(file)"
    let text = try String(contentsOfFile: folder.path(path), encoding: .utf8)
    try #require(text.contains(old))
    try folder.write(text.replacingOccurrences(of: old, with: new), to: path)
  }

  private func seat() throws -> LineSeat {
    try LineSeat(try Transcript(in: folder, language: "en").karatu(["--linear"]))
  }

  @discardableResult
  private func karatu(_ arguments: String...) throws -> String {
    let run = try Transcript(in: folder, language: "en").karatu(arguments).run()
    try #require(run.status == .code(0), "\(run)")
    return run.output
  }

  private func begin() throws {
    try karatu("course", "install", "old/sound", "--allow-unsigned")
    try karatu("learner", "add", "Amina")
  }

  private func update() throws { try karatu("course", "update", "new/sound", "--allow-unsigned") }

  private func read(at seat: any Seat) throws {
    try seat.choose("The strip")
    for _ in 0..<10 where seat.isAt("The strip") { try seat.press(" ") }
  }

  /// The versions of the certificates given, in the order in which they are listed.
  private func certified() throws -> [String] {
    let table = try karatu("certificate", "list", "--format", "csv")
    return table.split(whereSeparator: \.isNewline).dropFirst().map { row in
      row.split(separator: ",").first { $0.hasSuffix(".0.0") }.map(String.init) ?? ""
    }
  }

  @Test("and the certificate is of the version that is here when it is given")
  func meanwhile() throws {
    try begin()
    let (first, second) = (try seat(), try seat())
    try first.choose("Strips")
    try read(at: first)
    try first.press(Keystroke.enter)
    try update()
    try first.answer([2], isMultiple: false)
    #expect(
      first.shows(
        words(
          "update.meanwhile", ["course": .text("Strips (none)"), "version": .text("2.0.0")])))
    try first.press(Keystroke.enter)
    #expect(first.shows(words("result.certificate")))
    #expect(try certified() == ["2.0.0"])
    // Whoever still has the older version open is not given another.
    try second.choose("Strips")
    try read(at: second)
    try first.leave()
    try second.leave()
    #expect(try certified() == ["2.0.0"])
  }

  @Test("and whoever is led to what is no longer there finds the course's contents")
  func gone() throws {
    try begin()
    try change("quiz: check", to: "quiz: last", in: "course.yaml")
    try change("pass: [check]", to: "pass: [last]", in: "course.yaml")
    for language in ["en", "fr"] {
      try FileManager.default.moveItem(
        atPath: folder.path("new/sound/quizzes/check.\(language).md"),
        toPath: folder.path("new/sound/quizzes/last.\(language).md"))
    }
    try folder.write("2.0.0: {retired: {check: last}}\n", to: "new/sound/changes.yaml")
    let seat = try seat()
    try seat.choose("Strips")
    try read(at: seat)
    try seat.press(Keystroke.enter)
    try update()
    try seat.answer([2], isMultiple: false)
    try seat.press(Keystroke.enter)
    #expect(seat.isAt("Strips (none)") && seat.shows(words("outline.certificate-given")))
    try seat.leave()
    #expect(try certified() == ["2.0.0"])
  }

  @Test("and earlier certificates are listed after the newest")
  func again() throws {
    try begin()
    try folder.write("2.0.0: {redo: [check]}\n", to: "new/sound/changes.yaml")
    for _ in 0..<2 {
      let seat = try seat()
      try seat.chooseLast("Strips")
      if try certified().isEmpty { try read(at: seat) } else { try seat.choose("Check") }
      try seat.press(Keystroke.enter)
      try seat.answer([2], isMultiple: false)
      try seat.press(Keystroke.enter)
      #expect(seat.shows(words("result.certificate")))
      try seat.leave()
      try update()
    }
    #expect(try certified() == ["2.0.0", "1.0.0"])
    let last = try seat()
    try last.press("c")
    #expect(last.shows("Strips (none), version 2.0.0"))
    #expect(last.shows("Strips (none), version 1.0.0"))
    try last.leave()
  }

  @Test("and who goes on from home is told once what is new, and comes to where they were")
  func home() throws {
    try begin()
    let first = try seat()
    try first.choose("Strips")
    try read(at: first)
    try first.leave()
    try folder.write(
      "2.0.0: {redo: [strip], note: {en: The strip is new.}}\n", to: "new/sound/changes.yaml")
    try update()
    let told = words("outline.updated", ["version": .text("2.0.0")]).dropLast()
    for isNews in [true, false] {
      let seat = try seat()
      #expect(!seat.shows(String(told)))
      try seat.press(Keystroke.enter)
      #expect(seat.shows("Read the strip after fifteen minutes."))
      #expect(seat.shows(String(told)) == isNews && seat.shows("The strip is new.") == isNews)
      try seat.leave()
    }
  }

  @Test("and a quiz whose questions are all others now is begun anew, which is said")
  func anew() throws {
    try begin()
    for language in ["en", "fr"] {
      try change("#line", to: "#lines", in: "quizzes/check.\(language).md")
    }
    try folder.write("2.0.0: {retired: {line: }}\n", to: "new/sound/changes.yaml")
    let before = try seat()
    try before.choose("Strips")
    try before.choose("Check")
    try before.press(Keystroke.enter)
    try before.cutPower()
    try update()
    let after = try seat()
    try after.chooseLast("Strips")
    try after.choose("Check")
    #expect(after.shows(words("quiz.anew")) && after.shows(words("quiz.begin-now")))
    try after.press(Keystroke.enter)
    #expect(!after.shows(words("quiz.anew")) && after.shows("Which line must be there?"))
    try after.leave()
  }
}
