import CourseFormat
import Stage
import Typography
import Wording

/// What is to be mended on a page of a previewed course, or in all of it.
public struct FindingList: Screen {
  private let page: Destination
  private var isOfWholeCourse: Bool
  private var selection = Selection()

  /// The findings of a page, the first in focus.
  public init(on page: Destination) {
    self.page = page
    if case .outline = page { isOfWholeCourse = true } else { isOfWholeCourse = false }
  }

  /// A finding's place can be gone to, and those of the whole course looked at.
  public func offers(in world: World) -> [Offer] {
    let isEmpty = findings(in: world).isEmpty
    var offers = isEmpty ? Offer.quiet(.open) : [Offer(.open, "findings.go")]
    let all = world.preview?.findings.count ?? 0
    if hasPage, isOfWholeCourse {
      offers.append(Offer(.wholeCourse, "findings.page"))
    } else if hasPage, all > findings(in: world).count {
      offers.append(Offer(.wholeCourse, "findings.course", ["count": .number(all)]))
    } else {
      offers += Offer.quiet(.wholeCourse)
    }
    return offers + (isEmpty ? [] : Selection.offers)
  }

  /// Goes to a finding's place, or to the findings of more or less of the course.
  public mutating func update(_ event: Event, in world: World) -> [Effect] {
    let findings = findings(in: world)
    switch event {
    case .action(.open): return open(findings)
    case .action(.wholeCourse):
      guard hasPage else { return [.notice(summary(of: findings))] }
      isOfWholeCourse.toggle()
      selection = Selection()
    case .action(let action): _ = selection.move(action, among: findings.count)
    case .choose(let number):
      return selection.choose(number, among: findings.count) ? open(findings) : []
    default: break
    }
    return []
  }

  /// Each finding as `course check` says it, with the line it points at.
  public func scene(in world: World) -> Scene {
    let findings = findings(in: world)
    var body: [Element] = [.text([.plain(DisplayText(world.words(summary(of: findings))))])]
    var focus = 0
    let index = min(selection.index, findings.count - 1)
    for (number, finding) in findings.enumerated() {
      body.append(.gap)
      if number == index { focus = body.count }
      body.append(
        .option(Option(label: [finding.sentence(in: world)], lines: finding.lines(in: world))))
    }
    return Scene(
      name: "findings", title: world.say("findings.title"), body: body, focus: focus,
      prompt: world.say(findings.isEmpty ? "prompt.back" : "prompt.choose"))
  }

  /// On the contents, the page is the whole course.
  private var hasPage: Bool {
    if case .outline = page { false } else { true }
  }

  private func findings(in world: World) -> [Diagnostic] {
    guard let preview = world.preview else { return [] }
    return isOfWholeCourse ? preview.findings : preview.findings(on: page)
  }

  private func summary(of findings: [Diagnostic]) -> Message {
    if findings.isEmpty {
      return Message(isOfWholeCourse ? "findings.none" : "findings.none-here")
    }
    let errors = findings.errors.count
    return Message(
      isOfWholeCourse ? "findings.in-course" : "findings.in-page",
      [
        "errors": .message(Message("course.errors", ["count": .number(errors)])),
        "warnings": .message(
          Message("course.warnings", ["count": .number(findings.count - errors)])),
      ])
  }

  private func open(_ findings: [Diagnostic]) -> [Effect] {
    let index = min(selection.index, findings.count - 1)
    guard findings.indices.contains(index) else { return [.back] }
    return [.go(.place(file: findings[index].file, line: findings[index].line))]
  }
}
