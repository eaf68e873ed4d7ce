import CourseFormat
import Learning
import Stage
import Synchronization
import Typography
import Wording

/// A lesson as prose, made as far as somebody has read and kept from one key to the next.
final class LessonProse: Sendable {
  /// The lesson.
  let text: LessonText
  private let course: CourseID
  private let made = Mutex<Made?>(nil)

  /// The lesson as far as it was made: what it is for, the text, addresses at the end.
  struct Part: Sendable {
    var blocks: [Prose] = []
    var anchors: [Reference] = []
    /// What the numbers in brackets stand for; number 1 is the first.
    var targets: [Reference.Target] = []
    /// The questions by the blocks they are asked in.
    var questions: [Int: Question] = [:]
    /// Those of them that have been answered.
    var answered: Set<QuestionID> = []
    /// How many bytes of words stand before each block, and behind the last one.
    var sizes = [0]
    /// How many bytes have not been made.
    var rest = 0
    var isWhole = false
  }

  /// A part and what it was made from.
  private struct Made {
    let language: LanguageTag
    let answers: [QuestionID: Answer]
    var builder: ProseBuilder
    var part = Part()
    /// How many of the lesson's blocks are in it.
    var count = 0
    /// Whether what stands at a lesson's end is in it.
    var hasEnd = false

    mutating func put(_ block: Prose) {
      part.blocks.append(block)
      part.sizes.append((part.sizes.last ?? 0) + block.bytes)
    }
  }

  /// A lesson of which nothing has been made.
  init(_ text: LessonText, of course: CourseID) {
    self.text = text
    self.course = course
  }

  /// How many blocks stand before the lesson's own.
  var lead: Int { text.objectives.isEmpty ? 0 : 2 }

  /// The lesson as far as a number of blocks, if it has as many.
  func part(atLeast count: Int, in world: World) -> Part {
    let answers = world.standings[course]?[text.id].selfChecks ?? [:]
    return made.withLock { made in
      var now = made ?? begin(answers, in: world)
      // Answers are shown in the text, and the words of the interface with them.
      if now.language != world.language || now.answers != answers {
        now = begin(answers, in: world)
      }
      made = nil
      goOn(&now, to: count)
      made = now
      return now.part
    }
  }

  private func begin(_ answers: [QuestionID: Answer], in world: World) -> Made {
    var made = Made(
      language: world.language, answers: answers,
      builder: ProseBuilder(world, numbersLinks: true, answers: answers))
    made.part.answered = Set(answers.keys)
    guard !text.objectives.isEmpty else { return made }
    made.put(.paragraph([.plain(world.say("reader.objectives"))]))
    made.put(
      .list(start: nil, entries: text.objectives.map { [.paragraph([.plain($0)])] }))
    made.builder.block = lead
    return made
  }

  private func goOn(_ made: inout Made, to count: Int) {
    while !made.part.isWhole, made.part.blocks.count < count {
      let wanted = count == .max ? count : max(count - lead, made.count + 1)
      let (blocks, isWhole) = text.blocks(atLeast: wanted)
      for block in blocks[made.count...] {
        if case .question(let question) = block {
          made.part.questions[made.part.blocks.count] = question
        }
        made.put(made.builder.next(block))
        made.count += 1
        if made.part.blocks.count >= count { break }
      }
      made.part.isWhole = isWhole && made.count == blocks.count
    }
    made.part.anchors = made.builder.anchors
    made.part.targets = made.builder.targets
    if made.part.isWhole, !made.hasEnd {
      made.hasEnd = true
      for line in addresses(in: made.part.targets) { made.put(line) }
    }
    made.part.rest = text.unread
  }

  private func addresses(in targets: [Reference.Target]) -> [Prose] {
    let lines = targets.enumerated().compactMap { index, target -> DisplayText? in
      guard case .link(.address(let address)) = target else { return nil }
      return DisplayText("[\(index + 1)] \(address)")
    }
    return lines.isEmpty ? [] : [.rule] + lines.map { .paragraph([.plain($0)]) }
  }
}

extension Prose {
  /// The bytes of the block's words.
  fileprivate var bytes: Int {
    texts.reduce(1) { $0 + $1.reduce(0) { $0 + $1.text.string.utf8.count } }
  }
}
