import Wording

// What an answer's numbers mean, in every language alike.

extension VersionComparison {
  /// Finds parts of questions that stood at the same number in the source and in a translation,
  /// and now stand at two, or at the number that is another's in the source.
  ///
  /// Which choices are right, which rows belong together and what a learner answered is known by
  /// number for all languages: from then on a number means one thing in the one language and
  /// another in the other. Parts are found again by their words, or by their ids in the source;
  /// of a part with other words nothing is known. A translation that says that it was made from
  /// the source as it is now has been looked at.
  mutating func checkOrder() {
    for (language, translations) in new.translations.sorted(by: { $0.key < $1.key }) {
      for (id, translation) in translations.sorted(by: { $0.key < $1.key }) {
        guard let was = old.questions[id], let now = new.questions[id],
          let before = old.translations[language]?[id],
          let parting = Parting(was.body, now.body, before.body, translation.body),
          let (file, position) = place(of: id, in: language),
          let original = CourseFile.at(file)?.file.path(in: self.now.sourceLanguage),
          let source = new.readings[original]
        else { continue }
        let revision = Revision(of: source.file.text).rawValue
        guard new.readings[file]?.basis?.revision != revision else { continue }
        new.report(
          .translationOrder, in: file, at: position,
          [
            "id": .text(id.rawValue), "part": .text(parting.label), "was": .number(parting.was),
            "here": .number(parting.here), "there": .message(parting.there),
            "file": .text(original), "revision": .text(revision),
          ])
      }
    }
  }

  /// Where a question stands in a translation.
  func place(
    of id: QuestionID, in language: LanguageTag
  ) -> (file: String, position: Position)? {
    for (file, reading) in new.readings where CourseFile.at(file)?.language == language {
      if let position = reading.ids[.question(id)] { return (file, position) }
    }
    return nil
  }
}

/// The first part of a question that has left its counterpart in another language; numbers from 1.
private struct Parting {
  /// What the part says in the translation.
  let label: String
  /// Its number in both languages, before.
  let was: Int
  /// Its number in the translation.
  let here: Int
  /// Its number in the source, where it has one.
  let there: Message

  /// Compares a question's older and newer form with those of its translation; nil if no number
  /// is known to mean two parts.
  init?(
    _ was: Question.Body, _ now: Question.Body, _ before: Question.Body,
    _ translation: Question.Body
  ) {
    let source = zip(was.parts(withIDs: true), now.parts(withIDs: true))
    let other = zip(before.parts(withIDs: false), translation.parts(withIDs: false))
    for ((was, now), (before, translation)) in zip(source, other) {
      let places = PartMatching(from: was, to: now, byPlace: false)
      let here = PartMatching(from: before, to: translation, byPlace: false)
      for index in was.indices {
        guard let place = here[index], let part = translation[safely: place],
          places[index] ?? place != place
            || places.places.firstIndex(of: place) ?? index != index
        else { continue }
        label = part.label
        (self.was, self.here) = (index + 1, place + 1)
        there =
          places[index].map { Message("check.number.at", ["number": .number($0 + 1)]) }
          ?? Message("check.number.none")
        return
      }
    }
    return nil
  }
}

extension Question.Body {
  /// The lists whose parts an answer names by number, and their order.
  ///
  /// A translation has the ids of its source at the same numbers, so its own words must do.
  func parts(withIDs: Bool) -> [[PartMatching.Part]] {
    switch self {
    case .choice(let question):
      [
        question.choices.map {
          PartMatching.Part(id: withIDs ? $0.id : nil, label: $0.label.plainText)
        }
      ]
    case .match(let question): [question.rows.map(\.left), question.options].map(\.parts)
    case .order(let question): [question.steps.parts]
    case .likert(let question): [question.levels.parts]
    case .number, .text, .cloze, .reflect: []
    }
  }
}
