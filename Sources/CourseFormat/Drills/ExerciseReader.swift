import Typography
import Wording

/// Reads an exercise of a drill: a heading with an id, an instruction, and the lines to be typed.
struct ExerciseReader {
  /// How blocks are turned into what a learner sees.
  let blocks: BlockReader

  /// Reads an exercise in the source language.
  func read(_ section: Section, _ reading: inout Reading) -> TypingExercise? {
    let id = id(of: section, &reading)
    var accuracy: Int?
    var speed: Int?
    for (name, value) in section.attributes?.others ?? [] {
      switch name.text {
      case "accuracy": accuracy = reading.attribute(name, value, in: 1...100)
      case "speed": speed = reading.attribute(name, value, in: 1...1000)
      default: reading.report(unknown: name)
      }
    }
    let lines = lines(of: section, &reading)
    let words = words(of: section, &reading)
    guard let id, let lines else { return nil }
    return TypingExercise(
      id: id, title: words.title, instruction: words.instruction, lines: lines,
      accuracy: accuracy, speed: speed)
  }

  /// Reads a translation of an exercise; the goals are the source's.
  func read(
    _ section: Section, translationOf source: [ExerciseID: TypingExercise],
    _ reading: inout Reading
  ) -> TypingExercise? {
    guard let id = id(of: section, &reading) else { return nil }
    guard var exercise = source[id] else {
      reading.report(.translationExerciseExtra, at: section.heading, ["id": .text(id.rawValue)])
      return nil
    }
    CaseAttributes.refuse(section.attributes, &reading)
    let lines = lines(of: section, &reading)
    let words = words(of: section, &reading)
    guard let lines else { return exercise }
    exercise.title = words.title
    exercise.instruction = words.instruction
    exercise.lines = lines
    return exercise
  }

  private func id(of section: Section, _ reading: inout Reading) -> ExerciseID? {
    guard let written = section.attributes?.id else {
      reading.report(.exerciseWithoutID, at: section.heading)
      return nil
    }
    if let kind = section.attributes?.kind {
      reading.report(.attributesMalformed, at: kind.position, ["text": .text(".\(kind.text)")])
    }
    guard let id = ExerciseID(written.text) else {
      reading.report(.idMalformed, at: written.position, ["id": .text(written.text)])
      return nil
    }
    return reading.give(.exercise(id), id.rawValue, at: written.position) ? id : nil
  }

  private func words(
    of section: Section, _ reading: inout Reading
  ) -> (title: [Inline], instruction: [Block]) {
    let title = blocks.inlines(section.heading.children, &reading)
    let text = blocks.read(section.nodes.filter { !$0.isCode }, &reading)
    return (title.inlines, text + title.notes)
  }

  /// The lines of the one code block, without empty ones and without spaces at their ends.
  private func lines(of section: Section, _ reading: inout Reading) -> [DisplayText]? {
    let code = section.nodes.filter(\.isCode)
    guard let block = code.first, code.count == 1 else {
      reading.report(.exerciseLines, at: code.dropFirst().first ?? section.heading)
      return nil
    }
    reading.warnOfControls(in: block)
    let lines = block.literal.split(separator: "\n").map { String($0).trimmedAtEnd }
      .filter { !$0.isEmpty }
    guard !lines.isEmpty else {
      reading.report(.exerciseLines, at: block)
      return nil
    }
    guard !lines.contains(where: { $0.utf8.contains(0x09) }) else {
      reading.report(.exerciseTab, at: block)
      return nil
    }
    return lines.map { DisplayText($0) }
  }
}

extension MarkdownNode {
  /// Whether it is a block of code.
  fileprivate var isCode: Bool { if case .code = kind { true } else { false } }
}
