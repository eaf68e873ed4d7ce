import CourseFormat
import Learning
import Typography
import Wording

extension ClozeSheet {
  /// What there is to choose from; nil for a gap that is typed.
  func options(of gap: Int) -> [DisplayText]? {
    question.gaps.indices.contains(gap) ? question.gaps[gap].options : nil
  }

  func response(of gap: Int) -> GapResponse {
    if let option = chosen[gap] { return .chosen(option) }
    return typed[gap].isBlank ? .empty : .typed(typed[gap].string)
  }

  func isEmpty(_ gap: Int) -> Bool { response(of: gap) == .empty }

  mutating func turn(by step: Int) {
    guard let options = options(of: selection.index), !options.isEmpty else { return }
    let next = chosen[selection.index].map { $0 + step } ?? (step > 0 ? 0 : options.count - 1)
    chosen[selection.index] = (next + options.count) % options.count
  }

  /// Goes on to the next empty gap, or hands the answer in.
  mutating func goOn() -> SheetOutcome {
    let index = selection.index
    let order =
      question.gaps.indices.filter { $0 > index } + question.gaps.indices.filter { $0 <= index }
    guard let empty = order.first(where: isEmpty) else {
      return .answered(.gaps(question.gaps.indices.map(response)))
    }
    if isEmpty(index) {
      return .refused(Message("question.gap-first", ["number": .number(index + 1)]))
    }
    _ = selection.choose(empty + 1, among: question.gaps.count)
    return .nothing
  }

  /// Takes in what goes into the gap in the focus, or into all of them, `;` between.
  mutating func take(_ line: String) -> SheetOutcome {
    let parts = line.split(separator: ";", omittingEmptySubsequences: false).map(String.init)
    guard question.gaps.count > 1, parts.count > 1 else {
      return fill([line], from: selection.index)
    }
    guard parts.count == question.gaps.count else {
      return .refused(Message("question.gaps-line", ["count": .number(question.gaps.count)]))
    }
    return fill(parts, from: 0)
  }

  private mutating func fill(_ parts: [String], from first: Int) -> SheetOutcome {
    for (gap, part) in zip(first..<question.gaps.count, parts) {
      _ = selection.choose(gap + 1, among: question.gaps.count)
      if let options = options(of: gap) {
        guard let option = option(named: part, among: options) else {
          return .refused(
            Message(
              "question.gap-choice",
              ["number": .number(gap + 1), "last": .number(options.count)]))
        }
        chosen[gap] = option
      } else {
        typed[gap].update(.line(part.words))
        if isEmpty(gap) {
          return .refused(Message("question.gap-first", ["number": .number(gap + 1)]))
        }
      }
    }
    return goOn()
  }

  /// The option that a learner typed: its number, or its own words.
  private func option(named name: String, among options: [DisplayText]) -> Int? {
    if let number = Int(name.words) {
      return (1...max(1, options.count)).contains(number) ? number - 1 : nil
    }
    return options.firstIndex { $0.string.lowercased() == name.words.lowercased() }
  }
}

extension String {
  /// The words with one space between them.
  fileprivate var words: String { split(whereSeparator: \.isWhitespace).joined(separator: " ") }
}
