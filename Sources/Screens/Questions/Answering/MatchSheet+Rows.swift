import CourseFormat
import Learning
import Stage
import Typography
import Wording

extension MatchSheet {
  func pairs(of response: Response?) -> [Int?] {
    let options = question.options.indices
    guard case .pairs(let pairs)? = response, pairs.count == question.rows.count else {
      return Array(repeating: nil, count: question.rows.count)
    }
    return pairs.map { $0.flatMap { options.contains($0) ? $0 : nil } }
  }

  /// What can be joined to a row.
  func list(in world: World) -> Element {
    var builder = ProseBuilder(world)
    var entries: [[Prose]] = []
    for option in listed { entries.append([.paragraph(builder.phrases(question.options[option]))]) }
    return .prose([.list(start: 1, entries: entries)])
  }

  /// Whether rows and list, fully joined and under a question of some lines, are too long for the
  /// window: then only the row in the focus is shown, so that the numbers stay in sight.
  func isTight(_ list: Element, in world: World) -> Bool {
    let longest = listed.max {
      question.options[$0].plainText.count < question.options[$1].plainText.count
    }
    let rows = question.rows.indices.map { row(longest, to: $0, state: nil, in: world) }
    let above = Array(repeating: Element.gap, count: 6)
    let scene = Scene(name: "", title: .empty, body: above + rows + [list])
    return world.layout.hiddenRows(of: scene).below > 0
  }

  func instruction(_ isTight: Bool, in world: World) -> DisplayText {
    guard isTight else { return world.say("question.match-keys") }
    return world.say(
      "question.match-keys-line",
      ["number": .number(selection.index + 1), "total": .number(joined.count)])
  }

  func row(_ option: Int?, to index: Int, state: Column?, in world: World) -> Element {
    var builder = ProseBuilder(world)
    let right = option.map { builder.phrases(question.options[$0]) } ?? [.plain("-")]
    return .option(
      Option(
        key: DisplayText(RowLetter.name(of: index)),
        label: builder.phrases(question.rows[index].left) + [.plain(": ")] + right,
        columns: state.map { [$0] } ?? []))
  }

  func state(
    of option: Int?, joinedTo row: Int, _ given: GivenAnswer, in world: World
  ) -> Column {
    .state(
      isRight: question.isRight(option, for: row),
      answer: question.rows[row].right.plainText, given, in: world)
  }
}
