import CourseFormat
import Learning

// The screens on which course text stands, with the pictures in it.

extension Reader {
  /// The pictures of the lesson as far as it was read, in view the first on the page; nil where the
  /// page has none.
  public func gallery(in world: World) -> Gallery? {
    let onPage = Set(view(in: world).page.lines.map { $0.place.block - prose.lead })
    let blocks = prose.text.blocks(atLeast: (onPage.max() ?? 0) + 1).blocks
    guard
      let first = blocks.indices.first(where: {
        onPage.contains($0) && !blocks[$0].pictures.isEmpty
      })
    else { return nil }
    return Gallery(
      blocks.pictures, of: prose.text.title,
      at: blocks.prefix(first).flatMap(\.pictures).count)
  }
}

extension SelfCheck {
  /// The pictures of the question, and of what is said to its answer.
  public func gallery(in world: World) -> Gallery? {
    Gallery(panel.pictures(answered: answer), of: world.say("callout.question"))
  }
}

extension Quiz {
  /// The pictures of the question, and of what is said to its answer.
  public func gallery(in world: World) -> Gallery? {
    panel.flatMap { Gallery($0.pictures(answered: answered), of: title) }
  }
}

extension AnswerReview {
  /// The pictures of the question, and of what is said to its answer.
  public func gallery(in world: World) -> Gallery? {
    let title = world.course(course)?.title(of: item) ?? world.say("review.title")
    return Gallery(question.pictures + question.picturesOfVerdict(on: answer), of: title)
  }
}

extension CasePlayScreen {
  /// The pictures of the place where the case is.
  public func gallery(in world: World) -> Gallery? {
    play.node.flatMap { Gallery($0.text.pictures, of: play.study.title) }
  }
}

extension TermCard {
  /// The pictures of the definition.
  public func gallery(in world: World) -> Gallery? {
    Gallery(term.definition.pictures, of: term.name)
  }
}

extension FootnoteCard {
  /// The pictures of what the footnote says.
  public func gallery(in world: World) -> Gallery? {
    Gallery(text.pictures, of: title)
  }
}

extension QuestionPanel {
  /// The pictures of all that is shown, before the question is answered or after.
  fileprivate func pictures(answered answer: Answer?) -> [Picture] {
    question.pictures
      + (answer.map { question.picturesOfVerdict(on: $0) }
        ?? question.hints.prefix(hintsShown).flatMap(\.pictures))
  }
}

extension Question {
  /// The pictures that belong to what is asked.
  fileprivate var pictures: [Picture] { prompt.pictures + context.pictures }

  /// The pictures that belong to what is said to an answer.
  fileprivate func picturesOfVerdict(on answer: Answer?) -> [Picture] {
    let feedback = answer.flatMap { isSame(as: $0) ? mark($0.response).feedback : nil } ?? []
    return feedback.pictures + explanation.pictures
  }
}
