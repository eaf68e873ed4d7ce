import Learning
import Stage
import Typography
import Wording

/// A line that is asked for and what is typed of it.
struct ExerciseLine {
  let asked: String
  let typed: String

  /// The line that is asked for with what is typed under it, character under character, and where
  /// the two part.
  func elements(in world: World) -> [Element] {
    let code = Phrase(DisplayText(asked), .code)
    let fits = asked.cells(in: world.alphabet) <= world.size.columns - 4
    let shown: Prose = fits ? .code([DisplayText(asked)]) : .paragraph([code])
    var body: [Element] = [
      .prose([world.isLinear ? shown : .quote([shown])]),
      .field(Field(label: .empty, text: DisplayText(typed))),
    ]
    if let slip = slip(in: world) { body += [.gap, .text([Phrase(slip, .warning)])] }
    return body
  }

  /// How many slips the whole line has, in words.
  func verdict(in world: World) -> DisplayText {
    let slips = TypingResult.slips(between: asked, and: typed)
    guard slips > 0 else { return world.say("drill.line-right") }
    guard let slip = slip(in: world) else {
      return world.say("drill.line-slips", ["count": .number(slips)])
    }
    return world.say("drill.line-slips", ["count": .number(slips)]) + " " + slip
  }

  /// Where what is typed first parts from what is asked for, in words.
  private func slip(in world: World) -> DisplayText? {
    let (asked, typed) = (TypingResult.folded(asked), TypingResult.folded(typed))
    let place = zip(asked, typed).prefix { $0 == $1 }.count
    guard place < typed.count else { return nil }
    guard place < asked.count else { return world.say("drill.slip-end") }
    return world.say(
      "drill.slip",
      [
        "number": .number(place + 1), "asked": .text(name(of: asked[place], in: world)),
        "typed": .text(name(of: typed[place], in: world)),
      ])
  }

  /// A character as it can be read out: a space has no sign of its own.
  private func name(of character: Character, in world: World) -> String {
    character == " "
      ? world.words("key.space")
      : world.words("drill.character", ["character": .text(String(character))])
  }
}
