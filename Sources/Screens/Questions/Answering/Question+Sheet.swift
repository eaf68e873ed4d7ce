import CourseFormat

extension Question {
  /// An empty sheet of the question's kind.
  var sheet: any AnswerSheet {
    switch body {
    case .choice(let choice): ChoiceSheet(choice)
    case .number(let number): NumberSheet(number)
    case .text(let text): TextSheet(text)
    case .match(let match): MatchSheet(match, of: id)
    case .order(let order): OrderSheet(order, of: id)
    case .cloze(let cloze): ClozeSheet(cloze)
    case .likert(let likert): ScaleSheet(likert)
    case .reflect: ReflectionSheet()
    }
  }
}
