import Wording

// Which words are right, in each language for itself.

extension VersionComparison {
  /// Finds questions whose right words have changed in a translation while the source's have not.
  mutating func checkTranslatedKeys() {
    for (language, translations) in new.translations.sorted(by: { $0.key < $1.key }) {
      for (id, translation) in translations.sorted(by: { $0.key < $1.key }) {
        guard change.regrade[id] == nil,
          let was = old.questions[id], new.questions[id]?.hasSameKey(as: was) == true,
          let before = old.translations[language]?[id], !translation.hasSameWords(as: before),
          let place = place(of: id, in: language)
        else { continue }
        reportKeyChanged(of: id, at: place)
      }
    }
  }
}
