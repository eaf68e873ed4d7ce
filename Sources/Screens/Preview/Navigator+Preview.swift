import Wording

extension Navigator {
  /// What a preview offers on a learner's screen besides the screen's own.
  func previewOffers(of screen: any Screen, in world: World) -> [Offer] {
    guard let preview = world.preview, let page = screen.source else { return [] }
    let answers: [Offer] =
      switch page {
      case .selfCheck, .quiz, .result, .review:
        screen is BrokenPage ? [] : [Offer(.answers, "preview.answers")]
      default: []
      }
    // Where letters are text, only what has another key can be offered.
    if screen.isTyping { return answers }
    switch page {
    case .contents, .search: return []
    default: break
    }
    let count = preview.findings(on: page).count
    let findings =
      count == 0
      ? Offer.quiet(.findings)
      : [Offer(.findings, "preview.findings", ["count": .number(count)])]
    return findings + answers + [Offer(.contents, "preview.contents")]
      + Offer.quiet(.wholeCourse)
  }

  /// A screen's offers with those of the preview after the first, which is what most want to do.
  func addingPreview(
    to offers: [Offer], of screen: any Screen, in world: World
  ) -> [Offer] {
    let added = previewOffers(of: screen, in: world)
    // A narrow footer names one: what is to be mended, where the page does not say so itself.
    let leads = world.isNarrow && added.first?.isHinted == true && !(screen is BrokenPage)
    let place = leads ? 0 : min(1, offers.count)
    return offers.prefix(place) + added + offers.dropFirst(place)
  }

  /// Where an offer of the preview leads.
  func preview(_ action: Action, in world: World) -> [Effect] {
    guard let page = top?.source, let course = page.course else { return [] }
    switch (action, page) {
    case (.findings, _): return [.go(.findings)]
    case (.wholeCourse, _):
      return world.preview?.findings.isEmpty == true
        ? [.notice(Message("findings.none"))] : [.go(.allFindings(course))]
    case (.contents, _): return [.go(.contents(course))]
    case (.answers, .selfCheck(_, let item, let id)), (.answers, .review(_, let item, let id)):
      return [.go(.sheet(course, item, id))]
    case (.answers, .quiz(_, let item)):
      return [.go(.sheet(course, item, (top as? Quiz)?.asked))]
    case (.answers, .result(_, let item)): return [.go(.sheet(course, item, nil))]
    default: return []
    }
  }
}
