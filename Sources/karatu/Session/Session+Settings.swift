import Learning
import Screens
import Stage
import Wording

extension Session {
  /// How the terminal should look: what the command line says, then what the learner settled.
  var appearance: Appearance { Appearance(world.preferences, given: givenAppearance) }

  /// Whether whoever is greeted first settled on plain lines.
  var wishesLines: Bool {
    let last =
      world.learner
      ?? (try? records.lastLearner()).flatMap { id in
        world.learners.first { $0.id == id }
      }
    return last?.preferences.form == .lines
  }

  /// Takes over what the learner just settled.
  mutating func takePreferences(from facts: [Learning.Fact]) {
    for fact in facts {
      switch fact {
      case .preferenceChosen(let preference): world.learner?.preferences.take(preference)
      case .languageChosen(let language): world.learner?.language = language
      default: break
      }
    }
    guard let learner = world.learner,
      let index = world.learners.firstIndex(where: { $0.id == learner.id })
    else { return }
    world.learners[index] = learner
  }

  /// Calls the learner by another name, in the list and on certificates that are given from now on.
  mutating func rename(to name: String) throws {
    guard let learner = world.learner else { return }
    try records.rename(learner.id, to: name)
    world.learners = try records.learners()
    world.learner = world.learners.first { $0.id == learner.id } ?? learner
    navigator.pop()
    navigator.notice = world.say("new-learner.renamed")
  }
}

extension [Learner] {
  /// The learner of a name, whether it was typed in capitals or not: no two differ by that alone.
  func named(_ name: String) -> Learner? {
    first { $0.name == name } ?? first { $0.name.lowercased() == name.lowercased() }
  }
}
