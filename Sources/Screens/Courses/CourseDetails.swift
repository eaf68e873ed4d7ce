import CourseFormat
import Stage
import Typography
import Wording

/// What is told of a course: for whom it is, what one learns, who answers for it.
public struct CourseDetails: Screen {
  private let course: CourseID
  private let objectives: [DisplayText]
  private let publisher: Message

  /// The longest list that is told whole.
  private static let longestList = 40

  /// A course, what its lessons teach, and who published it.
  public init(_ course: CourseID, objectives: [DisplayText], publisher: Message) {
    self.course = course
    self.objectives = objectives
    self.publisher = publisher
  }

  /// What lessons teach is read anew when the language changes.
  public var source: Destination? { .details(course) }

  /// Nothing but going back.
  public func offers(in world: World) -> [Offer] { Offer.quiet(.open) }

  /// Enter goes back to where the course was looked at.
  public mutating func update(_ event: Event, in world: World) -> [Effect] {
    event == .action(.open) ? [.back] : []
  }

  /// What the course is about, then its figures, then what it rests on.
  public func scene(in world: World) -> Scene {
    guard let card = world.course(course) else {
      return Scene(name: "details", title: .empty, body: [])
    }
    let manifest = card.manifest
    var body: [Element] = []
    func list(_ key: String, _ lines: [DisplayText]) {
      guard !lines.isEmpty else { return }
      body += [.gap, .heading(world.say(key))]
      let entries = lines.prefix(CourseDetails.longestList).map { Prose.paragraph([.plain($0)]) }
      body.append(
        .prose(entries.count > 1 ? [.list(start: nil, entries: entries.map { [$0] })] : entries))
      let rest = lines.count - CourseDetails.longestList
      if rest > 0 {
        body.append(.text([.plain(world.say("details.more", ["count": .number(rest)]))]))
      }
    }
    if let summary = manifest.summary?[world.language] { body += [.text([.plain(summary)]), .gap] }
    body += figures(of: manifest, in: world)
    list("details.audience", [manifest.audience?[world.language]].compactMap { $0 })
    list("details.objectives", objectives)
    list("details.rule", rule(of: card, in: world))
    list(
      "details.requires",
      manifest.requires.map { world.course($0)?.manifest.title[world.language] ?? "\($0.rawValue)" }
    )
    list("details.authors", manifest.authors.map { join([$0.name, $0.organisation]) })
    list(
      "details.sources",
      manifest.sources.map { source in
        join([source.title, source.publisher, source.year.map { "\($0)" }, source.url])
      })
    return Scene(
      name: "details \(course)", context: world.say("details.title"),
      title: manifest.title[world.language], body: body, prompt: world.say("prompt.back"))
  }

  private func figures(of manifest: Manifest, in world: World) -> [Element] {
    var details: [Detail] = []
    func tell(_ key: String, _ value: DisplayText, role: Role = .plain) {
      guard !value.isEmpty else { return }
      details.append(Detail(label: world.say(key), value: value, role: role))
    }
    tell("details.time", world.duration(minutes: manifest.minutes))
    tell("details.parts", parts(of: manifest, in: world))
    tell("details.languages", join(manifest.languages.map { DisplayText(world.name(of: $0)) }))
    tell("details.version", "\(manifest.version)")
    if let day = manifest.reviewBy {
      let isOver = day.daysSince1970 < world.now / 86_400
      let text = world.say(
        isOver ? "details.review-overdue" : "details.review-by",
        ["date": .text(world.date(day).string)])
      tell("details.review", text, role: isOver ? .warning : .plain)
    }
    tell("details.license", manifest.license.map { DisplayText($0) } ?? .empty)
    tell("details.publisher", DisplayText(world.words(publisher)))
    tell("details.certificate", certificate(of: manifest, in: world))
    return details.map(Element.detail)
  }

  private func parts(of manifest: Manifest, in world: World) -> DisplayText {
    let kinds = manifest.items.map(\.kind)
    let counts = [
      ("details.lessons", kinds.count { $0 == .lesson }),
      ("details.quizzes", kinds.count { if case .quiz = $0 { true } else { false } }),
      ("details.cases", kinds.count { $0 == .caseStudy }),
      ("details.drills", kinds.count { $0 == .drill }),
    ]
    return join(
      counts.filter { $0.1 > 0 }.map { world.say($0.0, ["count": .number($0.1)]) })
  }

  private func certificate(of manifest: Manifest, in world: World) -> DisplayText {
    guard let rule = manifest.certificate else { return world.say("details.certificate-none") }
    guard let months = rule.validMonths else { return world.say("details.certificate-lasting") }
    return world.say("details.certificate-months", ["count": .number(months)])
  }

  /// What has to be done for the course to be complete, and what the certificate then says.
  private func rule(of card: CourseCard, in world: World) -> [DisplayText] {
    let rule = card.manifest.completion
    var lines: [DisplayText] = []
    switch rule.lessons {
    case .all: lines.append(world.say("details.rule-all-lessons"))
    case .some(let lessons) where !lessons.isEmpty:
      let names = join(lessons.map { card.title(of: $0) })
      lines.append(world.say("details.rule-lessons", ["lessons": .text(names.string)]))
    case .some: break
    }
    lines += rule.pass.map { id in
      let name = Argument.text(card.title(of: id).string)
      let item = card.manifest.items.first { $0.id == id }
      if let pass = item?.quizRules?.pass {
        return world.say("details.rule-pass-mark", ["item": name, "percent": .number(pass)])
      }
      switch item?.kind {
      case .caseStudy?: return world.say("details.rule-case", ["item": name])
      case .drill?: return world.say("details.rule-drill", ["item": name])
      default: return world.say("details.rule-pass", ["item": name])
      }
    }
    return lines + [card.manifest.certificate?.statement?[world.language]].compactMap { $0 }
  }

  private func join(_ parts: [DisplayText?]) -> DisplayText {
    DisplayText(parts.compactMap { $0?.string }.filter { !$0.isEmpty }.joined(separator: ", "))
  }
}
