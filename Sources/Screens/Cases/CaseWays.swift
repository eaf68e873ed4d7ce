import CourseFormat
import Learning
import Stage
import Typography
import Wording

/// The way a learner went through a case, beside that of somebody who knows it.
struct CaseWays {
  let yours: CasePlay
  let expert: CasePlay?

  func elements(in world: World) -> [Element] {
    let mine = steps(of: yours, in: world)
    guard let expert else {
      return [.gap, .heading(world.say("case.your-way")), .prose([list(mine)])]
    }
    guard yours.choices != expert.choices else {
      return [
        .gap, .heading(world.say("case.your-way")), .text([.plain(world.say("case.same-way"))]),
        .gap, .prose([list(mine)]),
      ]
    }
    let theirs = steps(of: expert, in: world)
    let parted = zip(yours.choices, expert.choices).prefix { $0 == $1 }.count + 1
    let rows = (0..<max(mine.count, theirs.count)).map { index in
      [
        [.plain(DisplayText(String(index + 1)))],
        index < mine.count ? mine[index] : [], index < theirs.count ? theirs[index] : [],
      ] as [[Phrase]]
    }
    let header = ["case.step", "case.your-way", "case.expert-way"].map {
      [Phrase.plain(world.say($0))]
    }
    return [
      .gap, .text([.plain(world.say("case.parted", ["number": .number(parted)]))]), .gap,
      .prose([.table(Prose.Table(isNumeric: [true, false, false], header: header, rows: rows))]),
    ]
  }

  private func list(_ steps: [[Phrase]]) -> Prose {
    .list(start: 1, entries: steps.map { [.paragraph($0)] })
  }

  /// What was chosen, and how late it then was.
  private func steps(of play: CasePlay, in world: World) -> [[Phrase]] {
    var builder = ProseBuilder(world)
    return play.steps.map { step in
      let link = step.choice.flatMap { choice in
        play.study[choice.node].flatMap { node in
          node.links.indices.contains(choice.link) ? node.links[choice.link] : nil
        }
      }
      let time = world.duration(minutes: step.state.clock).string
        .replacing(" ", with: "\u{A0}")
      return builder.phrases(link?.label ?? [])
        + (play.state.clock == 0 ? [] : [.plain(DisplayText(" (\(time))"))])
    }
  }
}
