import Learning

// The vocabulary of marks, notes and preferences.

extension PayloadMembers {
  mutating func put(_ anchor: Anchor) {
    put(anchor.place)
    put(.string(anchor.words), as: "words")
  }
  mutating func anchor() throws -> Anchor {
    let place = try place()
    return try take("words") { json in
      json.string.flatMap { words in
        let anchor = Anchor(place, words: words)
        return anchor.words.utf8.elementsEqual(words.utf8) ? anchor : nil
      }
    }
  }

  mutating func put(_ note: Note) { put(.string(note.text), as: "text") }
  mutating func note() throws -> Note {
    try take("text") { json in
      json.string.flatMap { text in
        Note(text).flatMap { $0.text.utf8.elementsEqual(text.utf8) ? $0 : nil }
      }
    }
  }

  mutating func put(_ preference: Preference) {
    put(.string(preference.name), as: "name")
    put(.string(preference.value), as: "value")
  }
  mutating func preference() throws -> Preference {
    let name = try word("name", longest: 64)
    let value = try word("value", longest: 64)
    guard let preference = Preference(name: name, value: value) else { throw Unreadable() }
    return preference
  }
}
