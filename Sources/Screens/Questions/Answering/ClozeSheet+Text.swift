import CourseFormat
import Learning
import Stage
import Typography
import Wording

extension ClozeSheet {
  func responses(of response: Response?) -> [GapResponse] {
    guard case .gaps(let gaps)? = response, gaps.count == question.gaps.count else {
      return question.gaps.map { _ in .empty }
    }
    return gaps
  }

  func words(in response: GapResponse, for gap: Int) -> DisplayText? {
    switch response {
    case .empty: return nil
    case .typed(let text): return DisplayText(text)
    case .chosen(let option):
      guard let options = options(of: gap), options.indices.contains(option) else { return nil }
      return options[option]
    }
  }

  func text(filledWith gaps: [DisplayText?], in world: World) -> [Element] {
    var builder = ProseBuilder(world, gaps: gaps)
    return [.prose(builder.prose(question.text)), .gap]
  }

  func prompt(last: Int?) -> Message {
    let isOnly = question.gaps.count == 1
    let key: String
    switch (isOnly, last) {
    case (true, nil): key = "prompt.your-answer"
    case (true, .some): key = "prompt.answer"
    case (false, nil): key = "prompt.gap"
    case (false, .some): key = "prompt.gap-choice"
    }
    return Message(
      key,
      [
        "number": .number(selection.index + 1), "total": .number(question.gaps.count),
        "last": .number(last ?? 0),
      ])
  }
}
