import Learning
import Testing

@Suite("What a learner has settled")
struct PreferencesTests {
  static let all: [Preference] =
    Preferences.Look.allCases.map { .look($0) } + Preferences.Bytes.allCases.map { .bytes($0) }
    + Preferences.Writing.allCases.map { .writing($0) }
    + Preferences.Form.allCases.map { .form($0) }

  @Test("every choice is read by the words it is kept in", arguments: all)
  func roundTrip(choice: Preference) {
    #expect(Preference(name: choice.name, value: choice.value) == choice)
    var preferences = Preferences()
    preferences.take(choice)
    var again = Preferences()
    for choice in preferences.choices { again.take(choice) }
    #expect(again == preferences)
  }

  @Test("what a newer program can choose means nothing here")
  func unknown() {
    #expect(Preference(name: "look", value: "pink") == nil)
    #expect(Preference(name: "sound", value: "mono") == nil)
    #expect(Preferences().choices.isEmpty)
  }
}
