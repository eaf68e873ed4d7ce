import Typography

extension Question {
  /// Whether the same answers are right as in an older form of the question.
  ///
  /// The key is the kind and what is right. Another order of the choices, other words, or one more
  /// wrong choice leave it as it is.
  public func hasSameKey(as old: Question) -> Bool {
    switch (body, old.body) {
    case (.choice(let now), .choice(let then)): now.hasSameKey(as: then)
    case (.number(let now), .number(let then)): now.hasSameKey(as: then)
    case (.text(let now), .text(let then)): now.hasSameKey(as: then)
    case (.match(let now), .match(let then)): now.hasSameKey(as: then)
    case (.order(let now), .order(let then)): now.hasSameKey(as: then)
    case (.cloze(let now), .cloze(let then)): now.hasSameKey(as: then)
    case (.likert, .likert), (.reflect, .reflect): true
    default: false
    }
  }

  /// Whether what is right is a word that somebody types, and so another one in each language.
  public var hasKeyInEachLanguage: Bool {
    switch body {
    case .text, .cloze: true
    default: false
    }
  }

  /// Whether the same typed words are right as in an older form of the question.
  func hasSameWords(as old: Question) -> Bool {
    switch (body, old.body) {
    case (.text(let now), .text(let then)): now.hasSameKey(as: then)
    case (.cloze(let now), .cloze(let then)): now.typedWords == then.typedWords
    default: true
    }
  }
}

extension ChoiceQuestion {
  fileprivate func hasSameKey(as old: ChoiceQuestion) -> Bool {
    let matching = matching(from: old)
    let keptTheirWorth = old.choices.indices.allSatisfy { index in
      guard let place = matching[index] else { return !old.choices[index].counts }
      return choices[place].worth == old.choices[index].worth
    }
    return keptTheirWorth && matching.added.allSatisfy { !choices[$0].counts }
  }
}

extension ChoiceQuestion.Choice {
  /// What choosing it brings.
  fileprivate var worth: [Int?] { [isRight ? 1 : 0, partMark, isHarmful ? 1 : 0] }
  /// Whether it is more than one of the wrong ones.
  fileprivate var counts: Bool { isRight || partMark != nil || isHarmful }
}

extension NumberQuestion {
  fileprivate func hasSameKey(as old: NumberQuestion) -> Bool {
    accepted == old.accepted && unit == old.unit && Set(others) == Set(old.others)
  }
}

extension TextQuestion {
  fileprivate func hasSameKey(as old: TextQuestion) -> Bool {
    Set(accepted) == Set(old.accepted) && keepsCase == old.keepsCase
  }
}

extension MatchQuestion {
  fileprivate func hasSameKey(as old: MatchQuestion) -> Bool {
    let rows = rowMatching(from: old)
    let options = optionMatching(from: old)
    return rows.isWhole
      && old.rows.indices.allSatisfy { index in
        guard let row = rows[index], let option = options[index] else { return false }
        // Rows may share a right-hand side: its words count, not its number.
        return self.options[option].plainText == self.rows[row].right.plainText
      }
  }
}

extension OrderQuestion {
  fileprivate func hasSameKey(as old: OrderQuestion) -> Bool {
    let places = matching(from: old).places
    return places == Array(steps.indices) && scoring == old.scoring
  }
}

extension ClozeQuestion {
  fileprivate func hasSameKey(as old: ClozeQuestion) -> Bool {
    gaps.count == old.gaps.count && keepsCase == old.keepsCase
      && zip(gaps, old.gaps).allSatisfy { $0.hasSameKey(as: $1) }
  }
}

extension ClozeQuestion {
  /// What is right in each gap into which something is typed.
  fileprivate var typedWords: [Set<DisplayText>] {
    gaps.compactMap { if case .typed(let words) = $0 { Set(words) } else { nil } }
  }
}

extension ClozeQuestion.Gap {
  fileprivate func hasSameKey(as old: ClozeQuestion.Gap) -> Bool {
    switch (self, old) {
    case (.typed(let now), .typed(let then)): Set(now) == Set(then)
    case (.choice(_, let right), .choice(_, let formerlyRight)):
      Set(formerlyRight.map { matching(from: old)?[$0] }) == Set(right)
    default: false
    }
  }
}
