import Wording

/// Whether a quiz's right choices give themselves away by their length or by their place.
///
/// Source: T. M. Haladyna, S. M. Downing and M. C. Rodriguez, A review of multiple-choice
/// item-writing guidelines (2002): keep the length of choices about equal, vary the place of the
/// right one.
struct ChoicePatterns: Equatable {
  /// The questions with one right choice.
  private(set) var questions = 0
  /// Those whose right choice is clearly the longest: a fifth longer than any other.
  private(set) var longest = 0
  /// Those whose right choice stands first.
  private(set) var first = 0

  /// Counts the questions of a bank.
  init(of bank: QuestionBank) {
    for case .choice(let question) in bank.questions.lazy.map(\.body) where !question.isMultiple {
      let lengths = question.choices.map { $0.label.plainText.scalarCount }
      guard let right = question.choices.firstIndex(where: \.isRight), lengths.count > 1 else {
        continue
      }
      let others = lengths.indices.filter { $0 != right }.map { lengths[$0] }
      questions += 1
      first += right == 0 ? 1 : 0
      longest += lengths[right] * 5 >= (others.max() ?? 0) * 6 ? 1 : 0
    }
  }

  /// Whether four of five right choices, of at least five, are the longest.
  var tellByLength: Bool { questions >= 5 && longest * 5 >= questions * 4 }
  /// Whether every right choice, of at least four, stands first.
  var tellByPlace: Bool { questions >= 4 && first == questions }
}

extension String {
  /// How many Unicode scalars there are, told by their first bytes.
  fileprivate var scalarCount: Int {
    var text = self
    // A byte that continues a scalar has the form 10xxxxxx.
    return text.withUTF8 { $0.count { $0 & 0xC0 != 0x80 } }
  }
}

extension Survey {
  /// Warns of a quiz whose right choices can be told without knowing anything.
  mutating func checkPatterns(of bank: BankFacts) {
    let patterns = bank.patterns
    let file = CourseFile.quiz(bank.id).path(in: bank.language)
    if patterns.tellByLength {
      report(
        .rightChoiceLongest, in: file, at: .start,
        ["longest": .number(patterns.longest), "questions": .number(patterns.questions)])
    }
    if patterns.tellByPlace {
      report(
        .rightChoiceFirst, in: file, at: .start, ["questions": .number(patterns.questions)])
    }
  }
}
