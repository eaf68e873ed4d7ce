import CourseFormat
import Learning
import Stage
import Typography
import Wording

/// A course's contents: its modules, their items, and what its certificate asks for.
public struct Outline: Screen {
  private var course: CourseID
  private var selection = Selection()

  /// A course's contents, the focus on the item to go on with.
  public init(_ course: CourseID, in world: World) {
    self.course = course
    guard let card = world.course(course), let next = world.progress(in: card).next,
      let index = card.manifest.items.firstIndex(of: next)
    else { return }
    _ = selection.choose(index + 1, among: card.manifest.items.count)
  }

  /// The contents with the focus on the item that another had it on, wherever that stands now.
  public init(_ course: CourseID, insteadOf outline: Outline, _ before: Manifest?, in world: World)
  {
    self = outline
    self.course = course
    guard let items = world.course(course)?.manifest.items, let old = before?.items,
      old.indices.contains(selection.index)
    else { return }
    let index = items.firstIndex { $0.id == old[selection.index].id } ?? selection.index
    _ = selection.choose(min(index + 1, max(1, items.count)), among: items.count)
  }

  /// A course's contents are read anew when its files change.
  public var source: Destination? { .outline(course) }

  /// An item can be opened.
  public func offers(in world: World) -> [Offer] {
    [
      Offer(.open, "action.open"), Offer(.search, "action.search"),
      Offer(.certificates, "action.certificates"), Offer(.details, "action.details"),
      Offer(.terms, "action.terms"), Offer(.language, "action.language"),
    ] + Offer.quiet(.marks) + Selection.offers
  }

  /// Opens an item, or says why it cannot be opened yet.
  ///
  /// Whoever goes on or away from here was told what an update has brought.
  public mutating func update(_ event: Event, in world: World) -> [Effect] {
    let effects = act(on: event, in: world)
    guard let told = world.course(course).flatMap(world.telling(of:)) else { return effects }
    switch event {
    case .action(.leave): return [.keep([told])]
    case .action(.back): return [.keep([told]), .back]
    default:
      let goesOn = effects.contains {
        if case .go(let destination) = $0 { destination.item != nil } else { false }
      }
      return goesOn ? [.keep([told])] + effects : effects
    }
  }

  private mutating func act(on event: Event, in world: World) -> [Effect] {
    guard let card = world.course(course) else { return [.back] }
    let count = card.manifest.items.count
    switch event {
    case .action(.open): return open(card, in: world)
    case .action(.search): return [.go(.search(""))]
    case .action(.details): return [.go(.details(course))]
    case .action(.terms): return [.go(.glossary(course))]
    case .action(.certificates): return [.go(.certificates)]
    case .action(.language): return [.go(.languages)]
    case .action(.marks): return [.go(.marks(course))]
    case .action(let action): _ = selection.move(action, among: count)
    case .choose(let number):
      return selection.choose(number, among: count) ? open(card, in: world) : []
    default: break
    }
    return []
  }

  /// The modules with their items; under them what is still missing for the certificate.
  public func scene(in world: World) -> Scene {
    guard let card = world.course(course) else {
      return Scene(name: "outline", title: .empty, body: [])
    }
    let manifest = card.manifest
    let progress = world.progress(in: card)
    var body: [Element] = []
    if let summary = manifest.summary?[world.language], !progress.hasBegun {
      body += [.text([.plain(summary)]), .gap]
    }
    if let day = manifest.reviewBy, day.daysSince1970 < world.now / 86_400 {
      let text = world.say(
        "outline.review-overdue", ["date": .text(world.date(day).string)])
      body += [.text([Phrase(text, .warning)]), .gap]
    }
    let news = world.news(of: card)
    body += news.enumerated().map { index, sentence in
      .text([Phrase(sentence, index == 0 ? .warning : .plain)])
    }
    if !news.isEmpty { body.append(.gap) }
    var focus = 0
    var index = 0
    for module in manifest.outline {
      if index > 0 { body.append(.gap) }
      body.append(.heading(module.title[world.language]))
      for item in module.items {
        if index == selection.index { focus = body.count }
        body.append(.option(world.row(for: item, of: card, progress)))
        index += 1
      }
    }
    body += ending(of: progress, in: world)
    return Scene(
      name: "outline \(course)", title: manifest.title[world.language],
      aside: progress.hasBegun
        ? world.percent(progress.fraction) : world.duration(minutes: manifest.minutes),
      body: body, focus: focus, prompt: world.say("prompt.choose"))
  }

  private func ending(of progress: CourseProgress, in world: World) -> [Element] {
    let key: String
    if progress.isComplete {
      key =
        progress.standing.certificate != nil ? "outline.certificate-given" : "outline.complete"
    } else if progress.standing.completion != nil {
      key =
        progress.standing.certificate != nil
        ? "outline.reopened-certified" : "outline.reopened"
    } else if progress.manifest.certificate != nil {
      key = "outline.certificate-asks"
    } else {
      key = "outline.completion-asks"
    }
    return [.gap, .text([.plain(world.say(key))])]
  }

  private func open(_ card: CourseCard, in world: World) -> [Effect] {
    let items = card.manifest.items
    guard items.indices.contains(selection.index) else { return [] }
    let item = items[selection.index]
    if let lock = world.lock(on: item.id, of: card) { return [.notice(lock)] }
    return [.go(Home.destination(of: item, in: course))]
  }
}
