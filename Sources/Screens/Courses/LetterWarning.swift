import CourseFormat
import Stage
import Typography
import Wording

/// What is told before a course whose letters the terminal does not have: how else it can be taken.
public struct LetterWarning: Screen {
  private let course: CourseID
  private let destination: Destination
  private let languages: [LanguageTag]
  private var selection = Selection()

  /// The warning on the way to a page of a course.
  ///
  /// - Returns: nil if the terminal has the letters of the course in the learner's language.
  public init?(before destination: Destination, of lettering: Lettering, in world: World) {
    guard let course = destination.course, let manifest = world.course(course)?.manifest else {
      return nil
    }
    func isMissing(_ language: LanguageTag) -> Bool {
      let summary = manifest.summary?[language].string ?? ""
      return lettering.lacks(DisplayText(manifest.title[language].string + " " + summary))
    }
    guard isMissing(manifest.language(for: world.language)) else { return nil }
    self.course = course
    self.destination = destination
    languages = world.languages.map(\.tag).filter {
      manifest.languages.contains($0) && !isMissing($0)
    }
  }

  /// One goes on in another language, or all the same.
  public func offers(in world: World) -> [Offer] {
    [Offer(.open, "letters.choose")] + Selection.offers
  }

  /// Goes on where the learner was going.
  public mutating func update(_ event: Event, in world: World) -> [Effect] {
    let count = languages.count + 1
    switch event {
    case .action(.open): return goOn()
    case .action(let action): _ = selection.move(action, among: count)
    case .choose(let number): return selection.choose(number, among: count) ? goOn() : []
    default: break
    }
    return []
  }

  /// What is missing and what could be done about it, then the ways on.
  public func scene(in world: World) -> Scene {
    let advice = world.alphabet == .ascii ? "letters.locale" : "letters.console"
    var body: [Element] = [
      .text([Phrase(world.say("letters.missing"), .warning)]), .gap,
      .text([.plain(world.say(advice))]), .gap,
    ]
    let first = body.count
    let labels =
      languages.map { world.say("letters.language", ["language": .text(world.name(of: $0))]) }
      + [world.say("letters.all-the-same")]
    for (index, label) in labels.enumerated() {
      body.append(.option(Option(key: DisplayText(String(index + 1)), label: [.plain(label)])))
    }
    return Scene(
      name: "letters \(course)", title: world.say("letters.title"), body: body,
      focus: first + selection.index, prompt: world.say("prompt.choose"))
  }

  private func goOn() -> [Effect] {
    guard languages.indices.contains(selection.index) else {
      return [.acceptLetters(course), .replace(destination)]
    }
    return [.speak(languages[selection.index]), .replace(destination)]
  }
}
