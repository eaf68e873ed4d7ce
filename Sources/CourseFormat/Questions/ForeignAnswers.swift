import Wording

/// Answers written as another kind of question takes them: they would be read as mere text.
enum ForeignAnswers {
  /// Reports boxes and `=` lines under a kind that has none, and more lists of boxes than one.
  static func report(
    in parts: QuestionParts, of kind: any QuestionKind.Type, _ reading: inout Reading
  ) {
    let lists = parts.blocks.filter(\.isTaskList)
    if kind == ChoiceKind.self {
      for list in lists.dropFirst() { reading.report(.choicesRepeated, at: list) }
    } else {
      for list in lists {
        let ticked = list.children.first { $0.kind == .item(isChecked: true) }
        report(ticked == nil ? "[ ]" : "[x]", at: (ticked ?? list).position, kind, &reading)
      }
    }
    guard kind != NumberKind.self, kind != TextKind.self else { return }
    var taken = parts
    var ignored = reading
    for line in AnswerLines.take(from: &taken, &ignored) {
      report("=", at: line.position, kind, &reading)
    }
  }

  /// A key to what cannot be right or wrong is a mistake; an empty box is only odd.
  private static func report(
    _ mark: String, at position: Position, _ kind: any QuestionKind.Type,
    _ reading: inout Reading
  ) {
    guard let name = kind.name, !kind.isGraded, mark != "[ ]" else {
      reading.report(.answerOfOtherKind, at: position, ["mark": .text(mark)])
      return
    }
    reading.report(
      .answerUngraded, at: position, ["mark": .text(mark), "kind": .text(".\(name)")])
  }
}
