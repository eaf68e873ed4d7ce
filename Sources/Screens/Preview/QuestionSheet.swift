import CourseFormat
import Stage
import Typography
import Wording

/// All questions of a quiz or a lesson with their answers, for a trainer to read through.
public struct QuestionSheet: Screen {
  private let course: CourseID
  private let item: ItemID
  private let title: DisplayText
  private let language: LanguageTag
  private let questions: [Question]
  private let isQuiz: Bool
  private var place = Passage.Place.start

  /// The questions of a quiz, at one of them.
  public init(_ bank: QuestionBank, at question: QuestionID?, of course: CourseID, in world: World)
  {
    self.course = course
    item = bank.id
    title = bank.title
    language = bank.language
    questions = bank.questions
    isQuiz = true
    go(to: question, in: world)
  }

  /// The self-checks of a lesson, at one of them.
  public init(_ lesson: Lesson, at question: QuestionID?, of course: CourseID, in world: World) {
    self.course = course
    item = lesson.id
    title = lesson.title
    language = lesson.language
    questions = lesson.questions
    isQuiz = false
    go(to: question, in: world)
  }

  /// This sheet where another was read: at the same words, or the same block of a translation.
  public func insteadOf(_ sheet: QuestionSheet, in world: World) -> QuestionSheet {
    var fresh = self
    fresh.place =
      language == sheet.language
      ? sheet.place.carried(from: sheet.text(in: world).blocks, to: text(in: world).blocks)
      : Passage.Place(block: sheet.place.block)
    return fresh
  }

  /// Questions are read anew when the language or the file changes.
  public var source: Destination? { .sheet(course, item, nil) }

  /// One can read on, jump from question to question, and take the quiz as learners do.
  public func offers(in world: World) -> [Offer] {
    let open = isQuiz ? [Offer(.open, "sheet.try")] : Offer.quiet(.open)
    let (next, previous) =
      (Offer(.nextLesson, "sheet.next"), Offer(.previousLesson, "sheet.previous"))
    let more = page(in: world).next != nil
    return open + (questions.count > 1 ? [next] : [])
      + (more ? [Offer(.pageDown, "reader.more")] : Offer.quiet(.pageDown))
      + [Offer(.pageUp, "reader.back"), previous, Offer(.language, "action.language")]
      + Offer.quiet(.up, .down, .halfUp, .halfDown, .top, .bottom)
  }

  /// Turns pages and questions.
  public mutating func update(_ event: Event, in world: World) -> [Effect] {
    let pager = world.layout.pager(of: passage(in: world))
    let rows = world.layout.passageRows()
    let page = page(in: world)
    switch event {
    case .action(.open): return isQuiz ? [.go(.quiz(course, item))] : [.back]
    case .action(.language): return [.go(.languages)]
    case .action(.nextLesson): return jump(to: starts(in: world).first { $0 > place.block })
    case .action(.previousLesson):
      return jump(to: starts(in: world).last { Passage.Place(block: $0) < place })
    case .choose(let number):
      let starts = starts(in: world)
      if starts.indices.contains(number - 1) { place = .init(block: starts[number - 1]) }
    case .action(.pageDown): place = page.next ?? place
    case .action(.pageUp): place = pager.place(rows, linesBefore: place)
    case .action(.halfDown):
      if page.next != nil { place = pager.place(rows / 2, linesAfter: place) }
    case .action(.halfUp): place = pager.place(rows / 2, linesBefore: place)
    case .action(.down): if page.next != nil { place = pager.place(1, linesAfter: place) }
    case .action(.up): place = pager.place(1, linesBefore: place)
    case .action(.top): place = .start
    case .action(.bottom): place = pager.lastPage(height: rows)
    default: break
    }
    return []
  }

  /// The page, under the name of the quiz or the lesson.
  public func scene(in world: World) -> Scene {
    var notice: DisplayText?
    if language.primary != world.language.primary {
      notice = world.say("sheet.other-language", ["language": .text(world.name(of: language))])
    }
    let number = (starts(in: world).lastIndex { $0 <= place.block } ?? 0) + 1
    return Scene(
      name: "sheet \(item)", context: title, title: world.say("sheet.title"),
      aside: questions.isEmpty
        ? .empty
        : world.say(
          "quiz.position", ["number": .number(number), "total": .number(questions.count)]),
      body: questions.isEmpty
        ? [.text([.plain(world.say("sheet.none"))])] : [.passage(passage(in: world))],
      notice: notice, prompt: world.say(isQuiz ? "prompt.sheet" : "prompt.read"))
  }

  private mutating func jump(to block: Int?) -> [Effect] {
    guard let block else { return [.notice(Message("sheet.no-more"))] }
    place = Passage.Place(block: block)
    return []
  }

  private mutating func go(to question: QuestionID?, in world: World) {
    guard let index = questions.firstIndex(where: { $0.id == question }) else { return }
    place = Passage.Place(block: starts(in: world)[index])
  }

  /// The questions as prose, and the block with which each begins.
  private func text(in world: World) -> (blocks: [Prose], starts: [Int]) {
    var blocks: [Prose] = []
    var starts: [Int] = []
    for (index, question) in questions.enumerated() {
      starts.append(blocks.count)
      blocks += question.answered(number: index + 1, in: world)
    }
    return (blocks, starts)
  }

  private func starts(in world: World) -> [Int] { text(in: world).starts }

  private func passage(in world: World) -> Passage {
    Passage(text(in: world).blocks, place: place)
  }

  private func page(in world: World) -> Pager.Page {
    world.layout.pager(of: passage(in: world)).page(
      from: place, height: world.layout.passageRows())
  }
}
